package org.chugiai.ui.views.inspector;

import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A feature that is true or false. */
final class CheckRow extends FieldRow {

  private Button button;

  CheckRow(ArticleEditing article, String feature) {
    super(article, feature);
  }

  @Override
  Control createControl(Composite parent) {
    button = new Button(parent, SWT.CHECK);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(button.getSelection())));
    return button;
  }

  @Override
  void refresh() {
    button.setSelection(span().bool(feature()));
  }
}
