package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.ReferentChoices.ReferentChoice;
import org.chugiai.ui.editor.logic.ReferentChoices;
import org.chugiai.ui.editor.popup.PickList.Line;
import org.chugiai.ui.editor.popup.PickList;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Names what the selected entities refer to: a referent of the corpus, or a new one with the name that was typed. */
public final class ReferentHandler extends ArticleHandler {

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var selected = editor.selecting().get().spans().stream().findFirst().filter(span -> span.has("referent"));
    if (selected.isEmpty()) {
      editor.tell(Messages.Referent_noEntity);
      return;
    }
    var span = selected.get();
    new PickList(editor.getSite().getShell(), editor.page().below(span.begin(), span.end()), Messages.Referent_title,
        lines(editor, span)).open();
  }

  private static List<Line> lines(ArticleEditor editor, Span span) {
    var choices = new ReferentChoices(editor.model()).of(span);
    var lines = new ArrayList<Line>();
    for (var choice : choices) {
      lines.add(new Line(text(choice), choice.searchText(), false, () -> { },
          typed -> refer(editor, choice.id(), choice.name())));
    }
    lines.add(new Line(Messages.Referent_new, "", true, () -> { }, typed -> {
      var name = typed.isBlank() ? span.coveredText() : typed.strip();
      refer(editor, ReferentChoices.newId(name, choices), name);
    }));
    if (span.string("referent") != null) {
      lines.add(new Line(Messages.Referent_none, "", true, () -> { }, typed -> refer(editor, null, null)));
    }
    return lines;
  }

  private static String text(ReferentChoice choice) {
    return choice.names().isEmpty() ? choice.name() : choice.name() + "  (" + String.join(", ", choice.names()) + ")";
  }

  private static void refer(ArticleEditor editor, String id, String name) {
    editor.linking().refer(id, name, name == null ? Messages.Referent_undoNone
        : NLS.bind(Messages.Referent_undo, name));
  }
}
