package org.chugiai.ui.views;

import java.util.Arrays;
import java.util.List;
import java.nio.file.Path;
import org.chugiai.ui.wizards.ImportArticlesWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchSite;
import org.chugiai.ui.session.CorpusSession;

/** Files dropped on the list of articles are imported, after the wizard has asked how. */
final class FileDrop extends DropTargetAdapter {

  private final IWorkbenchSite site;

  FileDrop(IWorkbenchSite site) {
    this.site = site;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = site.getService(CorpusSession.class).current().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] names) {
      List<Path> files = Arrays.stream(names).map(Path::of).toList();
      site.getService(CorpusSession.class).current().ifPresent(corpus ->
          new WizardDialog(site.getShell(), new ImportArticlesWizard(corpus, files)).open());
    }
  }
}
