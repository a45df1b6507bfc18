package org.chugiai.ui.views.concordance;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the selected words of the article in their contexts over the whole corpus. */
public final class ConcordanceHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    try {
      var view = page.showView(ConcordanceView.ID);
      if (page.getActiveEditor() instanceof ArticleEditor editor && view instanceof ConcordanceView concordance) {
        var selection = editor.selecting().get();
        if (selection.begin() < selection.end()) {
          concordance.search(editor.document().text().substring(selection.begin(), selection.end()));
        }
      }
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
