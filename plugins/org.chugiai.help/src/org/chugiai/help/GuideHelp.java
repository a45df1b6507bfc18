package org.chugiai.help;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows help in the guide's view, at the page about the active part. */
public final class GuideHelp extends AbstractHelpUI {

  @Override
  public void displayHelp() {
    var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    var active = page.getActivePartReference();
    show(active == null ? null : Guide.about(active.getId()).map(Guide.Topic::href).orElse(null));
  }

  @Override
  public void displayContext(IContext context, int x, int y) {
    displayHelp();
  }

  @Override
  public void displayDynamicHelp() {
    displayHelp();
  }

  @Override
  public void displayHelpResource(String href) {
    show(href);
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }

  private static void show(String href) {
    var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    // The welcome page covers the whole window.
    var intro = PlatformUI.getWorkbench().getIntroManager();
    intro.closeIntro(intro.getIntro());
    try {
      var view = (GuideView) page.showView(GuideView.ID);
      if (href != null) {
        view.open(href);
      }
    } catch (PartInitException e) {
      ILog.of(GuideHelp.class).error("The guide could not be opened", e);
    }
  }
}
