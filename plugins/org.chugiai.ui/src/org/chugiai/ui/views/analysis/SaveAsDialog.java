package org.chugiai.ui.views.analysis;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a kind of file and where to put it. */
public final class SaveAsDialog extends TitleAreaDialog {

  /**
   * A kind of file.
   *
   * @param label  for the user
   * @param ending of the name, with the dot
   */
  public record Kind(String label, String ending) {
  }

  private final String title;
  private final List<Kind> kinds;
  private final Path suggestion;
  private final List<Button> buttons = new ArrayList<>();
  private Text file;
  private int kind;
  private Path chosen;

  /**
   * @param suggestion file without its ending
   */
  public SaveAsDialog(Shell parent, String title, List<Kind> kinds, Path suggestion) {
    super(parent);
    this.title = title;
    this.kinds = kinds;
    this.suggestion = suggestion;
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(title);
    setMessage(Messages.saveAsMessage);
    var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.saveAsFile);
    file = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
    file.setText(suggestion + kinds.getFirst().ending());
    file.addModifyListener(event -> {
      follow();
      check();
    });
    var browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    AccessibleNames.label(area);
    new Label(area, SWT.NONE).setText(Messages.saveAsKind);
    var group = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(kinds.size()).applyTo(group);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(group);
    for (int i = 0; i < kinds.size(); i++) {
      int number = i;
      var button = new Button(group, SWT.RADIO);
      button.setText(kinds.get(i).label());
      button.setSelection(i == 0);
      buttons.add(button);
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        if (button.getSelection()) {
          choose(number);
        }
      }));
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    file.selectAll();
    file.setFocus();
    check();
  }

  private void choose(int number) {
    var text = file.getText();
    var former = kinds.get(kind).ending();
    kind = number;
    if (text.endsWith(former)) {
      file.setText(text.substring(0, text.length() - former.length()) + kinds.get(kind).ending());
    }
    check();
  }

  /** Who types another kind's ending means that kind. */
  private void follow() {
    var text = file.getText().toLowerCase(Locale.ROOT);
    for (int i = 0; i < buttons.size(); i++) {
      if (i != kind && text.endsWith(kinds.get(i).ending())) {
        kind = i;
        buttons.forEach(button -> button.setSelection(button == buttons.get(kind)));
      }
    }
  }

  private void browse() {
    var dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setFilterExtensions("*" + kinds.get(kind).ending());
    dialog.setFileName(Path.of(file.getText()).getFileName().toString());
    var name = dialog.open();
    if (name != null) {
      file.setText(name);
    }
  }

  /** What is wrong keeps the dialog from being finished; that a file will be replaced is only said. */
  private void check() {
    String error = null;
    try {
      var path = Path.of(file.getText().strip());
      var folder = path.toAbsolutePath().getParent();
      if (file.getText().isBlank() || Files.isDirectory(path)) {
        error = Messages.saveAsNoName;
      } else if (folder == null || !Files.isDirectory(folder)) {
        error = Messages.bind(Messages.saveAsNoFolder, folder);
      }
      setMessage(error == null && Files.exists(path) ? Messages.saveAsReplaces : Messages.saveAsMessage);
    } catch (InvalidPathException e) {
      error = Messages.saveAsNoName;
    }
    setErrorMessage(error);
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }
  }

  @Override
  protected void okPressed() {
    chosen = Path.of(file.getText().strip()).toAbsolutePath();
    super.okPressed();
  }

  /** The file that was chosen, after OK. */
  public Path file() {
    return chosen;
  }

  /** The place of the chosen kind among the kinds. */
  public int kind() {
    return kind;
  }
}
