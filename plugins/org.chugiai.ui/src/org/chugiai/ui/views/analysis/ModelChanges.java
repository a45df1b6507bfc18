package org.chugiai.ui.views.analysis;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Tells of every change below what it is added to. */
public final class ModelChanges extends EContentAdapter {

  private final Runnable changed;

  public ModelChanges(Runnable changed) {
    this.changed = changed;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!notification.isTouch()) {
      changed.run();
    }
  }
}
