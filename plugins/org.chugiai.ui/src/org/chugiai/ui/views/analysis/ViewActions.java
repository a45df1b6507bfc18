package org.chugiai.ui.views.analysis;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Buttons of views' tool bars. */
public final class ViewActions {

  private static final String BUNDLE = "org.chugiai.ui";

  private ViewActions() {
  }

  /**
   * A button.
   *
   * @param icon name of a file of the bundle's icons, without its ending
   */
  public static Action push(String text, String icon, Runnable work) {
    var action = new Action(text, IAction.AS_PUSH_BUTTON) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setToolTipText(text);
    action.setImageDescriptor(icon(icon));
    return action;
  }

  /** One of several buttons of which one is down. */
  public static Action radio(String text, String icon, boolean checked, Runnable work) {
    var action = new Action(text, IAction.AS_RADIO_BUTTON) {
      @Override
      public void run() {
        if (isChecked()) {
          work.run();
        }
      }
    };
    action.setToolTipText(text);
    action.setImageDescriptor(icon(icon));
    action.setChecked(checked);
    return action;
  }

  private static ImageDescriptor icon(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(null);
  }
}
