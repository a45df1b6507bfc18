package org.chugiai.ui.wizards.layers;

import java.util.Collections;
import java.util.List;
import org.chugiai.corpus.layers.FieldDefinition;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The fields of a layer, and the values of those that offer a list. */
final class FieldsPage extends WizardPage {

  private final LayerDraft draft;
  private Table table;
  private FieldForm form;
  private Button remove;
  private Button up;
  private Button down;

  FieldsPage(LayerDraft draft) {
    super("fields", Messages.fields, null);
    this.draft = draft;
    setDescription(Messages.fieldsDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    AccessibleNames.give(table, Messages.fields);
    for (var name : List.of(Messages.fieldLabel, Messages.fieldFeature, Messages.fieldType)) {
      var column = new TableColumn(table, SWT.NONE);
      column.setText(name);
      column.setWidth(150);
    }
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showSelected()));
    GridDataFactory.fillDefaults().grab(true, true).hint(480, 120).applyTo(table);
    createButtons(area);
    form = new FieldForm(area, draft, this::edited);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(form.area());
    setControl(area);
    showRows(draft.fields().isEmpty() ? -1 : 0);
  }

  private void createButtons(Composite area) {
    var buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    button(buttons, Messages.addField, this::add);
    remove = button(buttons, Messages.removeField, () -> {
      draft.fields().remove(selected());
      refresh(Math.min(selected(), draft.fields().size() - 1));
    });
    up = button(buttons, Messages.up, () -> move(-1));
    down = button(buttons, Messages.down, () -> move(1));
    var hint = new Label(buttons, SWT.NONE);
    GridDataFactory.fillDefaults().grab(false, true).applyTo(hint);
  }

  private static Button button(Composite parent, String text, Runnable action) {
    var button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private int selected() {
    return table.getSelectionIndex();
  }

  private void add() {
    draft.fields().add(draft.newField());
    refresh(draft.fields().size() - 1);
    form.setFocus();
  }

  private void move(int step) {
    Collections.swap(draft.fields(), selected(), selected() + step);
    refresh(selected() + step);
  }

  private void refresh(int selection) {
    showRows(selection);
    check();
  }

  private void showRows(int selection) {
    table.removeAll();
    draft.fields().forEach(field -> fill(new TableItem(table, SWT.NONE), field));
    table.setSelection(selection);
    showSelected();
  }

  private static void fill(TableItem item, FieldDefinition field) {
    item.setText(new String[] {field.label().isEmpty() ? field.feature() : field.label(), field.feature(),
        FieldForm.typeName(field)});
  }

  private void showSelected() {
    form.show(selected() < 0 ? null : draft.fields().get(selected()));
    remove.setEnabled(selected() >= 0);
    up.setEnabled(selected() > 0);
    down.setEnabled(selected() >= 0 && selected() < draft.fields().size() - 1);
  }

  private void edited(FieldDefinition field) {
    draft.fields().set(selected(), field);
    fill(table.getItem(selected()), field);
    check();
  }

  private void check() {
    setErrorMessage(draft.problem());
    getContainer().updateButtons();
  }

  /** Whatever page the user is on: what counts is the layer as a whole. */
  @Override
  public boolean isPageComplete() {
    return draft.problem() == null;
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      refresh(draft.fields().isEmpty() ? -1 : Math.max(0, selected()));
    }
    super.setVisible(visible);
  }
}
