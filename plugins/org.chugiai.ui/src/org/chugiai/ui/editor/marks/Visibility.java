package org.chugiai.ui.editor.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;

/** Which annotations an editor shows: those of the layers that are switched on, rejected ones only if asked for. */
public final class Visibility {

  private final Set<String> hidden = new HashSet<>();
  private boolean rejected;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /**
   * Tells whether an annotation is shown.
   *
   * @param span annotation
   * @return whether it is
   */
  public boolean shows(Span span) {
    return (hidden.isEmpty() || !hidden.contains(span.type()))
        && (rejected || Suggestions.status(span).filter(Status.REJECTED::equals).isEmpty());
  }

  /**
   * Tells whether a layer is switched on.
   *
   * @param type UIMA name of the layer's type
   * @return whether it is
   */
  public boolean showsLayer(String type) {
    return !hidden.contains(type);
  }

  /**
   * Switches a layer on or off.
   *
   * @param type UIMA name of the layer's type
   * @param on   whether it is shown
   */
  public void showLayer(String type, boolean on) {
    if (on ? hidden.remove(type) : hidden.add(type)) {
      listeners.forEach(Runnable::run);
    }
  }

  /** @return whether rejected annotations are shown */
  public boolean showsRejected() {
    return rejected;
  }

  /**
   * Shows or hides rejected annotations.
   *
   * @param on whether they are shown
   */
  public void showRejected(boolean on) {
    if (rejected != on) {
      rejected = on;
      listeners.forEach(Runnable::run);
    }
  }

  /**
   * Adds a listener.
   *
   * @param listener called after each change
   */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }
}
