package org.chugiai.ui.views.inspector;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what a widget is for. */
final class NamedControl extends AccessibleAdapter {

  private final String name;

  NamedControl(String name) {
    this.name = name;
  }

  @Override
  public void getName(AccessibleEvent event) {
    event.result = name;
  }
}
