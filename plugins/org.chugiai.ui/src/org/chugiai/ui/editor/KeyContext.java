package org.chugiai.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Keys that count while a text or table has the focus, not while something is typed into a field beside it, for most of
 * them are letters and digits.
 */
public final class KeyContext {

  private final IContextService service;
  private final String context;
  private IContextActivation activation;

  /**
   * Prepares keys.
   *
   * @param service of the part
   * @param context id of the keys' context
   */
  public KeyContext(IContextService service, String context) {
    this.service = service;
    this.context = context;
  }

  /**
   * Lets the keys count while a control has the focus.
   *
   * @param control control
   */
  public void follow(Control control) {
    control.addListener(SWT.FocusIn, e -> activate());
    control.addListener(SWT.FocusOut, e -> deactivate());
    if (control.isFocusControl()) {
      activate();
    }
  }

  private void activate() {
    if (activation == null) {
      activation = service.activateContext(context);
    }
  }

  private void deactivate() {
    if (activation != null) {
      service.deactivateContext(activation);
      activation = null;
    }
  }
}
