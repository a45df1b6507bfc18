package org.chugiai.ui.editor.commands;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Bulk.Group;
import org.chugiai.ui.editor.logic.Bulk.Scope;
import org.chugiai.ui.editor.logic.Bulk;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Judges many suggestions at once: a menu beside the selection offers what there is. */
public final class BulkHandler extends ArticleHandler {

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var selection = editor.selecting().get();
    var groups = new Bulk(editor.model()).groups(selection);
    if (groups.isEmpty()) {
      editor.tell(Messages.Outcome_noMoreSuggestions);
      return;
    }
    var menu = new Menu(editor.page().widget());
    for (var group : groups) {
      item(menu, NLS.bind(Messages.Bulk_accept, name(editor, group)), () -> accept(editor, group.spans()));
    }
    new MenuItem(menu, SWT.SEPARATOR);
    for (var group : groups) {
      item(menu, NLS.bind(Messages.Bulk_reject, name(editor, group)), () -> reject(editor, group.spans()));
    }
    menu.setLocation(editor.page().below(selection.begin(), selection.end()));
    menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private static void item(Menu menu, String text, Runnable action) {
    var item = new MenuItem(menu, SWT.PUSH);
    item.setText(text.replace("&", "&&"));
    item.addListener(SWT.Selection, e -> action.run());
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
    editor.document().execute(editor.commands().accept(spans));
    goOn(editor, Messages.Bulk_accepted, spans.size());
  }

  private static void reject(ArticleEditor editor, List<Span> spans) {
    editor.document().execute(editor.commands().reject(spans));
    goOn(editor, Messages.Bulk_rejected, spans.size());
  }

  private static void goOn(ArticleEditor editor, String report, int count) {
    editor.selecting().nextSuggestion();
    editor.tell(NLS.bind(report, count));
  }
}
