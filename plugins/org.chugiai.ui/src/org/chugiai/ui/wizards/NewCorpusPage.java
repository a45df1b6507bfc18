package org.chugiai.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Name and folder of a new corpus. */
final class NewCorpusPage extends WizardPage {

  private Text name;
  private Text folder;
  /** The folder follows the name until the user chooses another one. */
  private boolean folderChosen;

  NewCorpusPage() {
    super("newCorpus", Messages.newCorpusTitle, null);
    setDescription(Messages.newCorpusDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.name);
    name = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
    new Label(area, SWT.NONE).setText(Messages.folder);
    folder = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    var browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
    name.addModifyListener(e -> {
      if (!folderChosen) {
        folder.setText(home().resolve(name.getText().trim().replaceAll("[\\\\/:*?\"<>|]+", "-")).toString());
        folderChosen = false;
      }
      check();
    });
    folder.addModifyListener(e -> {
      folderChosen = folder.isFocusControl();
      check();
    });
    setPageComplete(false);
    AccessibleNames.label(area);
    setControl(area);
    name.setFocus();
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private void browse() {
    var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.folder);
    var chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
      folderChosen = true;
    }
  }

  private void check() {
    setErrorMessage(problem());
    setPageComplete(getErrorMessage() == null && !name().isEmpty());
  }

  private String problem() {
    if (name().isEmpty()) {
      return null;
    }
    try {
      var path = Path.of(folder());
      if (!path.isAbsolute()) {
        return Messages.folderNotAbsolute;
      }
      if (Files.isRegularFile(path)) {
        return Messages.folderIsFile;
      }
      return Files.exists(path.resolve("corpus.xmi")) ? Messages.folderHasCorpus : null;
    } catch (InvalidPathException e) {
      return Messages.bind(Messages.folderInvalid, e.getReason());
    }
  }

  String name() {
    return name.getText().trim();
  }

  String folder() {
    return folder.getText().trim();
  }
}
