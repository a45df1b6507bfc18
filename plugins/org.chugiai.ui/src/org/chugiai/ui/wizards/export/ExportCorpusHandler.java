package org.chugiai.ui.wizards.export;

import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Export corpus; what is unsaved is saved first, for the files are what is exported. */
public final class ExportCorpusHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var corpus = window.getService(CorpusSession.class).current();
    if (corpus.isPresent() && window.getActivePage().saveAllEditors(true)) {
      new WizardDialog(window.getShell(), new ExportCorpusWizard(corpus.get())).open();
    }
    return null;
  }
}
