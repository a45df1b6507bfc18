package org.chugiai.cas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;

/** Keeps a document's indexes up to date with its resource, and tells its listeners once per step what changed. */
final class ChangeFeed implements CasResource.Observer {

  private final CasDocument document;
  private final Set<CasListener> listeners = new LinkedHashSet<>();
  private final ChangeCollector changes = new ChangeCollector();
  private ShownView shown;
  private int stepsUnderWay;

  ChangeFeed(CasDocument document) {
    this.document = document;
  }

  /** Follows another resource from now on. */
  void follow(CasResource resource, ShownView view) {
    shown = view;
    changes.take();
    resource.observe(this);
  }

  void add(CasListener listener) {
    listeners.add(listener);
  }

  void remove(CasListener listener) {
    listeners.remove(listener);
  }

  void clear() {
    listeners.clear();
  }

  void beginStep() {
    stepsUnderWay++;
  }

  void endStep() {
    stepsUnderWay--;
    tellUnlessUnderWay();
  }

  void tell(CasChange change) {
    if (!change.isEmpty()) {
      for (var listener : List.copyOf(listeners)) {
        listener.changed(document, change);
      }
    }
  }

  private void tellUnlessUnderWay() {
    if (stepsUnderWay == 0) {
      tell(changes.take());
    }
  }

  @Override
  public void attached(CasObject object) {
    if (isView(object)) {
      shown.attached(object);
    } else {
      changes.added(object);
      tellUnlessUnderWay();
    }
  }

  @Override
  public void detached(CasObject object) {
    if (isView(object)) {
      shown.detached(object);
    } else {
      changes.removed(object);
      tellUnlessUnderWay();
    }
  }

  @Override
  public void changed(CasObject object, Notification notification) {
    if (notification.isTouch()) {
      return;
    }
    shown.changed(object, notification);
    if (!isView(object)) {
      changes.changed(object);
      tellUnlessUnderWay();
    }
  }

  private boolean isView(CasObject object) {
    return object.eClass() == document.types().get(EcoreBuilder.VIEW);
  }
}
