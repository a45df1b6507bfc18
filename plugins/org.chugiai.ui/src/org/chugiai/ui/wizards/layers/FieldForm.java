package org.chugiai.ui.wizards.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chugiai.corpus.layers.FieldDefinition;
import org.chugiai.corpus.layers.FieldType;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field of a layer, to be filled in. */
final class FieldForm {

  private final LayerDraft draft;
  private final Consumer<FieldDefinition> edited;
  private final Composite area;
  private final Text label;
  private final Text feature;
  private final Combo type;
  private final Combo target;
  private final Text values;
  private final Button required;
  private final List<FieldType> types = new ArrayList<>();
  private FieldDefinition shown;
  /** The feature's name follows the label until the user changes it. */
  private boolean featureChosen;
  private boolean filling;

  FieldForm(Composite parent, LayerDraft draft, Consumer<FieldDefinition> edited) {
    this.draft = draft;
    this.edited = edited;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    label = row(new Text(captioned(Messages.fieldLabel), SWT.BORDER));
    feature = row(new Text(captioned(Messages.fieldFeature), SWT.BORDER));
    type = row(new Combo(captioned(Messages.fieldType), SWT.READ_ONLY));
    target = row(new Combo(captioned(Messages.fieldTarget), SWT.READ_ONLY));
    values = row(
        new Text(captioned(Messages.fieldValues), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL));
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(values);
    captioned("");
    var hint = row(new Label(area, SWT.WRAP));
    hint.setText(Messages.fieldValuesHint);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
    captioned("");
    required = new Button(area, SWT.CHECK);
    required.setText(Messages.fieldRequired);
    AccessibleNames.label(area);
    listen();
  }

  private Composite captioned(String caption) {
    var text = new Label(area, SWT.NONE);
    text.setText(caption);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
    return area;
  }

  private static <T extends Control> T row(T control) {
    GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    return control;
  }

  private void listen() {
    label.addModifyListener(e -> {
      if (!filling && !featureChosen) {
        filling = true;
        feature.setText(TypeNames.ofFeature(label.getText()));
        filling = false;
      }
      take();
    });
    feature.addModifyListener(e -> {
      featureChosen |= !filling;
      take();
    });
    values.addModifyListener(e -> take());
    // Tab goes on to the next widget here, as everywhere in the form
    values.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
    for (var combo : List.of(type, target)) {
      combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
        enable();
        take();
      }));
    }
    required.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take()));
  }

  Composite area() {
    return area;
  }

  void setFocus() {
    label.setFocus();
  }

  /** Shows a field; null for none. */
  void show(FieldDefinition field) {
    filling = true;
    shown = field;
    label.setText(field == null ? "" : field.label());
    feature.setText(field == null ? "" : field.feature());
    featureChosen = field != null && draft.before() != null && draft.before().fields().contains(field)
        || field != null && !field.label().isEmpty()
        && !TypeNames.ofFeature(field.label()).equals(field.feature());
    values.setText(field == null ? "" : TagLines.write(field.tags()));
    required.setSelection(field != null && field.required());
    showTypes();
    showTargets();
    filling = false;
    enable();
  }

  private void showTypes() {
    types.clear();
    types.addAll(List.of(FieldType.values()));
    if (shown == null || shown.type() != FieldType.OTHER) {
      types.remove(FieldType.OTHER);
    }
    type.setItems(types.stream().map(FieldForm::name).toArray(String[]::new));
    type.select(shown == null ? -1 : types.indexOf(shown.type()));
  }

  private void showTargets() {
    var offered = new ArrayList<>(draft.layers().annotationTypes());
    if (!offered.contains(draft.head().typeName())) {
      offered.add(draft.head().typeName());
    }
    if (shown != null && !shown.target().isEmpty() && !offered.contains(shown.target())) {
      offered.add(shown.target());
    }
    target.setItems(offered.toArray(String[]::new));
    target.select(shown == null || shown.target().isEmpty() ? 0 : offered.indexOf(shown.target()));
  }

  private void enable() {
    var chosen = type.getSelectionIndex() < 0 ? null : types.get(type.getSelectionIndex());
    for (var control : List.of(label, feature, type, required)) {
      control.setEnabled(shown != null);
    }
    target.setEnabled(chosen == FieldType.LINK);
    values.setEnabled(chosen == FieldType.CHOICE);
  }

  private void take() {
    if (filling || shown == null) {
      return;
    }
    var chosen = types.get(type.getSelectionIndex());
    shown = new FieldDefinition(feature.getText().strip(), label.getText().strip(), chosen,
        chosen == FieldType.LINK ? target.getText() : chosen == FieldType.OTHER ? shown.target() : "",
        chosen == FieldType.CHOICE ? TagLines.read(values.getText()) : List.of(), required.getSelection());
    edited.accept(shown);
  }

  /** What a field takes, in words. */
  static String typeName(FieldDefinition field) {
    return field.target().isEmpty() ? name(field.type()) : name(field.type()) + " → "
        + field.target().substring(field.target().lastIndexOf('.') + 1);
  }

  private static String name(FieldType type) {
    return switch (type) {
      case TEXT -> Messages.typeText;
      case CHOICE -> Messages.typeChoice;
      case BOOLEAN -> Messages.typeBoolean;
      case INTEGER -> Messages.typeInteger;
      case NUMBER -> Messages.typeNumber;
      case LINK -> Messages.typeLink;
      case OTHER -> Messages.typeOther;
    };
  }
}
