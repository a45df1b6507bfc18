package org.chugiai.ui.wizards.layers;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chugiai.corpus.layers.CorpusLayers;
import org.chugiai.corpus.layers.FieldDefinition;
import org.chugiai.corpus.layers.LayerDefinition;
import org.chugiai.ui.editor.OpenArticles;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The layers of the open corpus, to be made, changed and removed. */
public final class LayersDialog extends Dialog {

  private final CorpusSession session;
  private final OpenArticles articles;
  private final Set<String> commandKeys;
  private CorpusLayers layers;
  private List<LayerDefinition> shown = List.of();
  private Table table;
  private Button edit;
  private Button remove;

  /**
   * A dialog.
   *
   * @param session     with a corpus open
   * @param articles    that are open, all saved
   * @param commandKeys keys that mean something in the editor
   */
  public LayersDialog(Shell shell, CorpusSession session, OpenArticles articles, Set<String> commandKeys) {
    super(shell);
    this.session = session;
    this.articles = articles;
    this.commandKeys = commandKeys;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.layers);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    var area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    var about = new Label(area, SWT.WRAP);
    about.setText(Messages.layersDescription);
    GridDataFactory.fillDefaults().span(2, 1).hint(620, SWT.DEFAULT).applyTo(about);
    table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    AccessibleNames.give(table, Messages.layers);
    for (var name : List.of(Messages.label, Messages.key, Messages.fields, Messages.technicalName)) {
      var column = new TableColumn(table, SWT.NONE);
      column.setText(name);
      column.setWidth(name.equals(Messages.key) ? 60 : name.equals(Messages.technicalName) ? 250 : 150);
    }
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
    table.addListener(SWT.DefaultSelection, e -> define(selected()));
    GridDataFactory.fillDefaults().grab(true, true).hint(620, 220).applyTo(table);
    createActions(area);
    read(null);
    return area;
  }

  private void createActions(Composite area) {
    var buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    action(buttons, Messages.newLayerButton, () -> define(null));
    edit = action(buttons, Messages.editLayerButton, () -> define(selected()));
    remove = action(buttons, Messages.removeLayerButton, this::remove);
  }

  private static Button action(Composite parent, String text, Runnable action) {
    var button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  private LayerDefinition selected() {
    return table.getSelectionIndex() < 0 ? null : shown.get(table.getSelectionIndex());
  }

  /** Reads the layers anew and selects one. */
  private void read(String typeName) {
    try {
      layers = CorpusLayers.of(session.current().orElseThrow().store());
      shown = layers.all();
    } catch (IOException e) {
      Failures.show(getShell(), Messages.notRead, e);
    }
    table.removeAll();
    for (var layer : shown) {
      var item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {name(layer), layer.key(), String.join(", ",
          layer.fields().stream().map(LayersDialog::name).toList()),
          layer.typeName()});
      if (layer.typeName().equals(typeName)) {
        table.setSelection(item);
      }
    }
    enable();
  }

  private static String name(LayerDefinition layer) {
    return Scheme.localised(layer.label(), layer.labelVi().isEmpty() ? null : layer.labelVi(), layer.typeName());
  }

  private static String name(FieldDefinition field) {
    return field.label().isEmpty() ? field.feature() : field.label();
  }

  private void enable() {
    edit.setEnabled(selected() != null);
    remove.setEnabled(selected() != null && layers.isOwn(selected()));
  }

  private void define(LayerDefinition layer) {
    var draft = new LayerDraft(layers, layer, commandKeys);
    var store = session.current().orElseThrow().store();
    if (new WizardDialog(getShell(), new LayerWizard(draft, store, articles)).open() == WizardDialog.OK) {
      read(draft.head().typeName());
    }
    table.setFocus();
  }

  private void remove() {
    var layer = selected();
    try {
      var store = session.current().orElseThrow().store();
      var count = LayerWizard.count(new ProgressMonitorDialog(getShell()), store, CorpusLayers.lossOfAll(layer));
      if (count.annotations() > 0) {
        MessageDialog.openWarning(getShell(), Messages.layers, Messages.bind(Messages.hasAnnotations,
            new Object[] {name(layer), count.annotations(), count.articles()}));
      } else if (MessageDialog.openConfirm(getShell(), Messages.layers,
          Messages.bind(Messages.removeLayer, name(layer)))) {
        if (articles.whileClosed(getShell(), layers.typesWithout(layer), () -> layers.remove(layer))) {
          read(null);
        }
      }
    } catch (IOException e) {
      Failures.show(getShell(), Messages.notSaved, e);
    }
  }
}
