package org.chugiai.ui.views.problems;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.inspector.InspectorView;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Where a problem is mended by hand: in the editor, or in the Inspector.
 *
 * @param page with the article in its active editor
 */
record Desk(IWorkbenchPage page) {

  /** Selects an annotation in the editor and does there what a key would. */
  void perform(ArticleEditing article, Span span, String command) {
    article.select(List.of(span));
    page.activate(page.getActiveEditor());
    try {
      page.getActiveEditor().getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      Failures.show(page.getWorkbenchWindow().getShell(), Messages.notMended, e);
    }
  }

  /** Selects an annotation and goes to a field of it. */
  void inspect(ArticleEditing article, Span span, String feature) {
    article.select(List.of(span));
    try {
      if (page.showView(InspectorView.ID) instanceof InspectorView inspector) {
        inspector.edit(span, feature);
      }
    } catch (PartInitException e) {
      Failures.show(page.getWorkbenchWindow().getShell(), Messages.notMended, e);
    }
  }
}
