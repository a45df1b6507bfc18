package org.chugiai.ui.handlers;

import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.corpus.model.Document;
import org.chugiai.ui.jobs.PreAnnotation;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Annotates the selected articles anew, or where none is selected all that were not annotated yet. */
public final class PreAnnotateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var corpus = window.getService(CorpusSession.class).current();
    if (corpus.isPresent() && window.getActivePage().saveAllEditors(true)) {
      var selected = selected(HandlerUtil.getCurrentStructuredSelection(event));
      new PreAnnotation(corpus.get(), selected, !selected.isEmpty()).schedule(window.getShell().getDisplay());
    }
    return null;
  }

  private static Set<String> selected(IStructuredSelection selection) {
    return selection.stream().map(element -> Adapters.adapt(element, Document.class)).filter(d -> d != null)
        .map(Document::getId).collect(Collectors.toSet());
  }
}
