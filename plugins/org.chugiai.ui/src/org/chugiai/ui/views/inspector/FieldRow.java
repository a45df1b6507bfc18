package org.chugiai.ui.views.inspector;

import org.chugiai.cas.Span;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One feature of the selected annotation: its name, and a widget that shows and changes it. */
abstract sealed class FieldRow permits ChoiceRow, TextRow, CheckRow, ArgumentRow, LinkRow,
    ReferenceRow {

  private final ArticleEditing article;
  private final String feature;
  private Span span;
  private Control widget;
  private ControlDecoration problem;

  FieldRow(ArticleEditing article, String feature) {
    this.article = article;
    this.feature = feature;
  }

  /** Makes label and widget in a grid of two columns. */
  final void create(Composite parent, String name, boolean required) {
    var label = new Label(parent, SWT.NONE);
    label.setText(required ? name + " *" : name);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    var control = createControl(parent);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).hint(80, SWT.DEFAULT)
        .applyTo(control);
    control.setEnabled(!article.isReadOnly());
    widget = named(control);
    AccessibleNames.label(widget, name);
    problem = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
    problem.setImage(FieldDecorationRegistry.getDefault()
        .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
    problem.hide();
  }

  final void setFocus() {
    widget.setFocus();
  }

  abstract Control createControl(Composite parent);

  /** The widget that a screen reader calls by the field's name. */
  Control named(Control control) {
    return control;
  }

  /** Shows the value of a span. */
  final void show(Span shown) {
    span = shown;
    if (problem.isVisible()) {
      explain(null);
    }
    refresh();
  }

  /** Brings the widget in line with the span. */
  abstract void refresh();

  final ArticleEditing article() {
    return article;
  }

  final String feature() {
    return feature;
  }

  final Span span() {
    return span;
  }

  /** Sets the feature; where the value does not fit, says why and changes nothing. */
  final void set(Object value) {
    try {
      article.execute(article.commands().set(span, feature, value));
      explain(null);
    } catch (IllegalArgumentException e) {
      explain(e.getMessage());
    }
  }

  /** Shows beside the widget what is wrong with it; null for nothing. */
  final void explain(String message) {
    if (message == null) {
      problem.hide();
    } else {
      problem.setDescriptionText(message);
      problem.show();
    }
  }
}
