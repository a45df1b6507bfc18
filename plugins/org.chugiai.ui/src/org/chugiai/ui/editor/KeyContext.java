package org.chugiai.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * The keys of the article: they count while its text has the focus, not while something is typed into a field beside it,
 * for most of them are letters.
 */
final class KeyContext {

  private final IContextService service;
  private final String context;
  private IContextActivation activation;

  KeyContext(IContextService service, String context) {
    this.service = service;
    this.context = context;
  }

  void follow(Control control) {
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
