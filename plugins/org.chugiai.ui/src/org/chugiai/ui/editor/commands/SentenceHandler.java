package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.text.Sentences;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Goes to the sentence of a number. */
public final class SentenceHandler extends ArticleHandler {

  @Override
  boolean changes() {
    return false;
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var sentences = Sentences.of(editor.document());
    if (sentences.count() == 0) {
      editor.tell(Messages.Sentence_none);
      return;
    }
    var range = NLS.bind(Messages.Sentence_range, sentences.count());
    IInputValidator check = typed -> isNumber(typed, sentences.count()) ? null : range;
    var here = Math.max(1, sentences.at(editor.selecting().get().begin()));
    var dialog = new InputDialog(editor.getSite().getShell(), Messages.Sentence_title, range, Integer.toString(here),
        check);
    if (dialog.open() == Window.OK) {
      var number = Integer.parseInt(dialog.getValue().strip());
      editor.selecting().words(editor.selecting().moves().tokenAt(sentences.begin(number)));
    }
  }

  private static boolean isNumber(String typed, int most) {
    var digits = typed.strip();
    return digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
  }
}
