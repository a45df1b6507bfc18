package org.chugiai.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.jface.wizard.Wizard;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends Wizard {

  private final CorpusSession session;
  private final NewCorpusPage page = new NewCorpusPage();

  public NewCorpusWizard(CorpusSession session) {
    this.session = session;
    setWindowTitle(Messages.newCorpusTitle);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    try {
      session.create(Path.of(page.folder()), page.name());
      return true;
    } catch (IOException e) {
      Failures.show(getShell(), Messages.newCorpusFailed, e);
      return false;
    }
  }
}
