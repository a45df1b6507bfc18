package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Bulk.Group;
import org.chugiai.ui.editor.logic.Bulk.Scope;
import org.chugiai.ui.editor.logic.Bulk;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.PickList;
import org.chugiai.ui.editor.popup.PickList.Line;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Judges many suggestions at once: a list beside the selection offers what there is. */
public final class BulkHandler extends ArticleHandler {

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var selection = editor.selecting().get();
    var groups = new Bulk(editor.model()).groups(selection);
    if (groups.isEmpty()) {
      editor.tell(Messages.Outcome_noMoreSuggestions);
      return;
    }
    var lines = new ArrayList<Line>();
    for (var group : groups) {
      lines.add(line(editor, NLS.bind(Messages.Bulk_accept, name(editor, group)), group, BulkHandler::accept));
    }
    for (var group : groups) {
      lines.add(line(editor, NLS.bind(Messages.Bulk_reject, name(editor, group)), group, BulkHandler::reject));
    }
    new PickList(editor.getSite().getShell(), editor.page().below(selection.begin(), selection.end()),
        Messages.Bulk_title, lines).open();
  }

  private static Line line(ArticleEditor editor, String text, Group group,
      BiConsumer<ArticleEditor, List<Span>> judge) {
    return new Line(text, text, false, () -> { }, typed -> judge.accept(editor, group.spans()));
  }

  private static String name(ArticleEditor editor, Group group) {
    var count = group.spans().size();
    return switch (group.scope()) {
      case Scope.Sentence sentence -> NLS.bind(Messages.Bulk_sentence, count);
      case Scope.SameKind(Span example) ->
          NLS.bind(Messages.Bulk_kind, new SpanTexts(editor.model().scheme()).group(example), count);
      case Scope.Confidence(double least) -> NLS.bind(Messages.Bulk_confidence, Math.round(100 * least), count);
      case Scope.Everything everything -> NLS.bind(Messages.Bulk_everything, count);
    };
  }

  private static void accept(ArticleEditor editor, List<Span> spans) {
    editor.execute(editor.commands().accept(spans));
    goOn(editor, Messages.Bulk_accepted, spans.size());
  }

  private static void reject(ArticleEditor editor, List<Span> spans) {
    editor.execute(editor.commands().reject(spans));
    goOn(editor, Messages.Bulk_rejected, spans.size());
  }

  private static void goOn(ArticleEditor editor, String report, int count) {
    editor.selecting().nextSuggestion();
    editor.tell(NLS.bind(report, count));
  }
}
