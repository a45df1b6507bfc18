package org.chugiai.ui.wizards.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatWords;
import org.chugiai.formats.Option;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The format's own settings, and the folder that is to appear. */
final class OptionsPage extends WizardPage {

  private final FormatWords words = new FormatWords(Locale.getDefault());
  private final ExportChoice choice;
  private final Path beside;
  private ScrolledComposite scroll;
  private Text target;
  private Button replace;
  private Format shown;
  /** Whether the user has typed a folder; until then one is suggested for each format. */
  private boolean typed;
  private boolean suggesting;

  /**
   * @param beside folder in which a target is suggested
   */
  OptionsPage(ExportChoice choice, Path beside) {
    super("options", Messages.title, null);
    this.choice = choice;
    this.beside = beside;
    setDescription(Messages.optionsDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.target);
    target = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
    target.addModifyListener(event -> {
      typed |= !suggesting;
      choice.target(target.getText());
      check();
    });
    var browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    new Label(area, SWT.NONE);
    replace = new Button(area, SWT.CHECK);
    replace.setText(Messages.replace);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(replace);
    replace.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      choice.replace(replace.getSelection());
      check();
    }));
    scroll = new ScrolledComposite(area, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 240).applyTo(scroll);
    AccessibleNames.label(area);
    setControl(area);
    suggest();
  }

  private void browse() {
    var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    var name = dialog.open();
    if (name != null) {
      target.setText(name);
    }
  }

  private void suggest() {
    if (!typed) {
      suggesting = true;
      target.setText(beside.resolve(choice.format().id()).toString());
      suggesting = false;
    }
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible && shown != choice.format()) {
      shown = choice.format();
      suggest();
      fields();
    }
    super.setVisible(visible);
    if (visible) {
      target.setFocus();
    }
  }

  private void fields() {
    if (scroll.getContent() != null) {
      scroll.getContent().dispose();
    }
    var area = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    if (shown.options().isEmpty()) {
      new Label(area, SWT.NONE).setText(Messages.bind(Messages.noOptions, words.name(shown)));
    }
    for (var option : shown.options()) {
      field(area, option);
    }
    scroll.setContent(area);
    scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    scroll.getParent().layout(true, true);
  }

  private void field(Composite area, Option option) {
    var label = new Label(area, SWT.NONE);
    label.setText(words.name(shown, option));
    var value = choice.settings().getOrDefault(option.name(), option.standard());
    if (option.choices().isEmpty()) {
      var text = new Text(area, SWT.BORDER);
      text.setText(value == null ? "" : value);
      text.setToolTipText(words.description(shown, option));
      text.addModifyListener(event -> set(option, text.getText()));
      GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    } else {
      var combo = new Combo(area, SWT.READ_ONLY);
      combo.setItems(option.choices().toArray(String[]::new));
      combo.select(option.choices().indexOf(value));
      combo.setToolTipText(words.description(shown, option));
      combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(option, combo.getText())));
    }
    new Label(area, SWT.NONE);
    var description = new Label(area, SWT.WRAP);
    description.setText(words.description(shown, option));
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(description);
  }

  private void set(Option option, String value) {
    if (value.isBlank() || value.equals(option.standard())) {
      choice.settings().remove(option.name());
    } else {
      choice.settings().put(option.name(), value.strip());
    }
  }

  private void check() {
    var folder = choice.target();
    String error = null;
    if (folder.isEmpty()) {
      error = Messages.noTarget;
    } else if (Files.isRegularFile(folder.get())) {
      error = Messages.bind(Messages.targetIsFile, folder.get());
    } else if (Files.exists(folder.get()) && !choice.replace()) {
      error = Messages.bind(Messages.targetExists, folder.get());
    } else if (folder.get().getParent() != null && !Files.isDirectory(folder.get().getParent())) {
      error = Messages.bind(Messages.noParent, folder.get().getParent());
    }
    setErrorMessage(error);
    setPageComplete(error == null);
  }
}
