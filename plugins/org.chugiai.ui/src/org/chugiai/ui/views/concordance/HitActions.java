package org.chugiai.ui.views.concordance;

import java.util.function.Consumer;
import org.chugiai.corpus.concordance.HitOrder;
import org.chugiai.ui.editor.marks.Scheme;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done to selected hits: the keys of the editor, and a menu. */
final class HitActions {

  private static final String EDITOR = "org.chugiai.ui.editor.";

  private final ConcordanceView view;
  private final HitTable table;

  HitActions(ConcordanceView view, HitTable table) {
    this.view = view;
    this.table = table;
  }

  void install() {
    handle("kind", event -> view.key(event.getParameter("org.chugiai.ui.editor.kind.key")));
    handle("accept", event -> view.judge(true));
    handle("reject", event -> view.judge(false));
    view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
        action(Messages.selectAll, true, this::selectAll));
    var menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    table.table().setMenu(menu.createContextMenu(table.table()));
  }

  /** The window's action is also that of the fields beside the table. */
  private void selectAll() {
    if (table.table().getDisplay().getFocusControl() instanceof Text field) {
      field.selectAll();
    } else {
      table.table().selectAll();
    }
  }

  private void handle(String command, Consumer<ExecutionEvent> action) {
    view.getSite().getService(IHandlerService.class).activateHandler(EDITOR + command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.accept(event);
        return null;
      }
    });
  }

  private void fill(IMenuManager menu) {
    var some = !table.selected().isEmpty();
    menu.add(action(Messages.accept, some, () -> view.judge(true)));
    menu.add(action(Messages.reject, some, () -> view.judge(false)));
    menu.add(new Separator());
    for (var choice : view.scheme().choices()) {
      var key = Scheme.key(choice);
      // An accelerator in the text is shown only; the key itself is the command's.
      menu.add(action(key == null ? Scheme.name(choice) : Scheme.name(choice) + "\t" + key, some,
          () -> view.choose(choice)));
    }
    menu.add(new Separator());
    menu.add(action(Messages.selectAll, !table.hits().isEmpty(), table.table()::selectAll));
    var sort = new MenuManager(Messages.sortBy);
    for (var order : HitOrder.values()) {
      sort.add(action(name(order), true, () -> table.sort(order)));
    }
    menu.add(sort);
  }

  private static String name(HitOrder order) {
    return switch (order) {
      case ARTICLE -> Messages.columnArticle;
      case LEFT -> Messages.columnLeft;
      case KEY -> Messages.columnKey;
      case RIGHT -> Messages.columnRight;
      case KIND -> Messages.columnKind;
      case STATUS -> Messages.columnStatus;
    };
  }

  private static Action action(String text, boolean enabled, Runnable run) {
    var action = new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }
}
