package org.chugiai.ui.handlers;

import java.util.List;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.wizards.ImportArticlesWizard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Import articles, into the open corpus. */
public final class ImportArticlesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    window.getService(CorpusSession.class).current().ifPresent(corpus ->
        new WizardDialog(window.getShell(), new ImportArticlesWizard(corpus, List.of())).open());
    return null;
  }
}
