package org.chugiai.ui.handlers;

import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.views.ArticlesView;
import org.chugiai.ui.wizards.NewCorpusWizard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; New corpus. */
public final class NewCorpusHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var wizard = new NewCorpusWizard(window.getService(CorpusSession.class),
        () -> window.getActivePage().closeAllEditors(true));
    if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
      ArticlesView.bring(window);
    }
    return null;
  }
}
