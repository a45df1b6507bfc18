package org.chugiai.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The platform's own actions; the product's are commands that org.chugiai.ui contributes to these menus. */
final class ChuGiaiActionBarAdvisor extends ActionBarAdvisor {

  private IWorkbenchWindow window;

  ChuGiaiActionBarAdvisor(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow window) {
    this.window = window;
    for (var factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT,
        ActionFactory.CLOSE, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
        ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
        ActionFactory.PREFERENCES, ActionFactory.RESET_PERSPECTIVE,
        ActionFactory.INTRO, ActionFactory.HELP_CONTENTS, ActionFactory.ABOUT}) {
      register(factory.create(window));
    }
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(fileMenu());
    bar.add(editMenu());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(windowMenu());
    bar.add(helpMenu());
  }

  private MenuManager fileMenu() {
    var menu = new MenuManager(Messages.file, IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
    menu.add(new Separator(IWorkbenchActionConstants.NEW_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
    add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.CLOSE);
    menu.add(new Separator());
    add(menu, ActionFactory.QUIT);
    return menu;
  }

  private MenuManager editMenu() {
    var menu = new MenuManager(Messages.edit, IWorkbenchActionConstants.M_EDIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
    add(menu, ActionFactory.UNDO, ActionFactory.REDO);
    menu.add(new Separator());
    add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL);
    menu.add(new Separator());
    add(menu, ActionFactory.FIND);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private MenuManager windowMenu() {
    var menu = new MenuManager(Messages.window, IWorkbenchActionConstants.M_WINDOW);
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    var views = new MenuManager(Messages.showView);
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
    menu.add(views);
    menu.add(new Separator());
    add(menu, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES);
    return menu;
  }

  private MenuManager helpMenu() {
    var menu = new MenuManager(Messages.help, IWorkbenchActionConstants.M_HELP);
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
    add(menu, ActionFactory.INTRO, ActionFactory.HELP_CONTENTS);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    add(menu, ActionFactory.ABOUT);
    return menu;
  }

  private void add(MenuManager menu, ActionFactory... factories) {
    for (var factory : factories) {
      menu.add(getAction(factory.getId()));
    }
  }
}
