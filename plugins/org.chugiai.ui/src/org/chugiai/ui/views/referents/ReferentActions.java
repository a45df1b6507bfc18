package org.chugiai.ui.views.referents;

import java.util.List;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.ui.editor.KeyContext;
import org.chugiai.ui.views.concordance.HitTable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done to selected referents and mentions, by key and by menu. */
final class ReferentActions {

  private static final String CONTEXT = "org.chugiai.ui.views.referents.context";

  private final ReferentsView view;
  private final ReferentTable referents;
  private final HitTable mentions;

  ReferentActions(ReferentsView view, ReferentTable referents, HitTable mentions) {
    this.view = view;
    this.referents = referents;
    this.mentions = mentions;
  }

  void install() {
    var rename = action(Messages.rename, this::rename);
    handle("org.eclipse.ui.edit.rename", this::rename);
    handle("org.chugiai.ui.referents.merge", this::merge);
    handle("org.chugiai.ui.referents.split", this::split);
    handle("org.chugiai.ui.referents.sameWords", this::sameWords);
    var keys = new KeyContext(view.getSite().getService(IContextService.class), CONTEXT);
    var table = referents.viewer().getTable();
    keys.follow(table);
    keys.follow(mentions.table());
    menu(table, List.of(rename, action(Messages.merge, this::merge)));
    menu(mentions.table(), List.of(action(Messages.split, this::split), action(Messages.sameWords, this::sameWords)));
  }

  private void handle(String command, Runnable action) {
    view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }

  private static void menu(Table table, List<Action> actions) {
    var menu = new MenuManager();
    actions.forEach(menu::add);
    table.setMenu(menu.createContextMenu(table));
  }

  private static Action action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  private void rename() {
    if (referents.selected().size() != 1) {
      view.tell(Messages.selectOne);
      return;
    }
    view.operations().ifPresent(operations -> operations.rename(referents.selected().getFirst()));
  }

  private void merge() {
    if (referents.selected().size() < 2) {
      view.tell(Messages.selectTwo);
      return;
    }
    view.operations().ifPresent(operations -> operations.merge(referents.selected()));
  }

  private void split() {
    var chosen = mentions.selected();
    if (chosen.isEmpty() || referents.selected().size() != 1) {
      view.tell(Messages.selectMentions);
      return;
    }
    view.operations().ifPresent(operations -> operations.split(referents.selected().getFirst(), chosen));
  }

  /** All mentions by the words of those selected: a variant. */
  private void sameWords() {
    var words = mentions.selected().stream().map(Hit::key).toList();
    mentions.select(hit -> words.contains(hit.key()));
  }
}
