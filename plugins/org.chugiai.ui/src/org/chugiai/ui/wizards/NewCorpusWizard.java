package org.chugiai.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.jface.wizard.Wizard;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends Wizard {

  private final CorpusSession session;
  private final BooleanSupplier closing;
  private final NewCorpusPage page = new NewCorpusPage();

  /**
   * A wizard.
   *
   * @param closing closes what is open of another corpus, unless its user does not want that
   */
  public NewCorpusWizard(CorpusSession session, BooleanSupplier closing) {
    this.session = session;
    this.closing = closing;
    setWindowTitle(Messages.newCorpusTitle);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    if (!closing.getAsBoolean()) {
      return false;
    }
    try {
      session.create(Path.of(page.folder()), page.name());
      return true;
    } catch (IOException e) {
      Failures.show(getShell(), Messages.newCorpusFailed, e);
      return false;
    }
  }
}
