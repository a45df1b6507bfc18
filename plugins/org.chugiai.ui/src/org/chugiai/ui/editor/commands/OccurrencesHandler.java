package org.chugiai.ui.editor.commands;

import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Occurrences;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.OccurrencesDialog;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Annotates all places of the article where the words of the selected annotation stand in the same way. */
public final class OccurrencesHandler extends ArticleHandler {

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var spans = editor.selecting().get().spans();
    if (spans.isEmpty()) {
      editor.tell(Messages.Outcome_nothingSelected);
      return;
    }
    annotate(editor, spans.getFirst());
  }

  private static void annotate(ArticleEditor editor, Span example) {
    var texts = new SpanTexts(editor.model().scheme());
    var occurrences = new Occurrences(editor.model());
    var values = Occurrences.values(editor.model(), example);
    var rows = occurrences.find(example.type(), example.coveredText(), values).stream()
        .map(place -> new OccurrencesDialog.Row("", editor.document().text(), place)).toList();
    var dialog = new OccurrencesDialog(editor.getSite().getShell(), texts.words(example), texts.kind(example), rows);
    if (dialog.open() != Window.OK || dialog.chosen().isEmpty()) {
      return;
    }
    var places = dialog.chosen().stream().map(OccurrencesDialog.Row::place).toList();
    var label = NLS.bind(Messages.Occurrences_undo, texts.words(example));
    editor.execute(occurrences.command(example.type(), values, places, label));
    editor.tell(NLS.bind(Messages.Occurrences_done, places.size(), texts.words(example)));
  }
}
