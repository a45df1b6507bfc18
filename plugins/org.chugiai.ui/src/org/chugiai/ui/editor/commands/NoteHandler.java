package org.chugiai.ui.editor.commands;

import java.util.Objects;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.NotePopup;
import org.eclipse.core.commands.ExecutionEvent;

/** Writes a note on the selected annotation. */
public final class NoteHandler extends ArticleHandler {

  private static final String NOTE = "note";

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var span = editor.selecting().get().spans().stream().filter(s -> s.has(NOTE)).findFirst();
    if (span.isEmpty()) {
      editor.tell(Messages.Outcome_nothingSelected);
      return;
    }
    var on = span.get();
    var title = new SpanTexts(editor.model().scheme()).words(on);
    new NotePopup(editor.getSite().getShell(), editor.page().below(on.begin(), on.end()), title, on.string(NOTE),
        text -> keep(editor, on, text)).open();
  }

  private static void keep(ArticleEditor editor, Span span, String text) {
    var note = text.isEmpty() ? null : text;
    if (!Objects.equals(note, span.string(NOTE))) {
      editor.execute(editor.commands().set(span, NOTE, note));
    }
  }
}
