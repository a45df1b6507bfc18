package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.marks.Visibility;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Switches layers on and off in the article that is being edited, and shows or hides what was rejected. */
public final class LayersMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    if (!(page.getActiveEditor() instanceof ArticleEditor editor)) {
      return new IContributionItem[0];
    }
    var visibility = editor.model().visibility();
    var items = new ArrayList<IContributionItem>();
    for (var layer : editor.model().scheme().layers()) {
      items.add(new ActionContributionItem(toggle(Scheme.name(layer), visibility.showsLayer(layer.getTypeName()),
          () -> visibility.showLayer(layer.getTypeName(), !visibility.showsLayer(layer.getTypeName())))));
    }
    items.add(new Separator());
    items.add(new ActionContributionItem(rejected(visibility)));
    return items.toArray(IContributionItem[]::new);
  }

  private static IAction rejected(Visibility visibility) {
    return toggle(Messages.Layers_rejected, visibility.showsRejected(),
        () -> visibility.showRejected(!visibility.showsRejected()));
  }

  private static IAction toggle(String text, boolean on, Runnable change) {
    var action = new Action(text, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        change.run();
      }
    };
    action.setChecked(on);
    return action;
  }
}
