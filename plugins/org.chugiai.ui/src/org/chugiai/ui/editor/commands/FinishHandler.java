package org.chugiai.ui.editor.commands;

import java.io.IOException;
import java.util.Optional;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.ArticleFile;
import org.chugiai.ui.editor.logic.WorkCount;
import org.chugiai.ui.session.ArticleInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the article, marks it finished and opens the next one that is not. */
public final class FinishHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (!(HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor)
        || !editor.model().mayChange().getAsBoolean()) {
      return null;
    }
    var saving = new NullProgressMonitor();
    if (editor.isDirty()) {
      editor.doSave(saving);
    }
    if (saving.isCanceled()) {
      return null;
    }
    try {
      new ArticleFile(editor.openCorpus(), editor.articleId()).setState(editor.document(), State.FINISHED);
      openNext(editor);
    } catch (IOException e) {
      MessageDialog.openError(editor.getSite().getShell(), Messages.Finish_failed, e.getMessage());
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  private static void openNext(ArticleEditor editor) throws PartInitException {
    var next = next(editor);
    if (next.isEmpty()) {
      editor.tell(Messages.Finish_allFinished);
      return;
    }
    var document = next.get();
    var page = editor.getSite().getPage();
    var opened = page.openEditor(
        new ArticleInput(editor.openCorpus().folder(), document.getId(), document.getTitle()), ArticleEditor.ID);
    var done = report(editor);
    page.closeEditor(editor, false);
    if (opened instanceof ArticleEditor following) {
      following.tell(done);
    }
  }

  private static String report(ArticleEditor editor) {
    var open = WorkCount.of(editor.document()).suggestions();
    return Messages.bind(open == 0 ? Messages.Finish_done : Messages.Finish_open, editor.getPartName(), open);
  }

  /** The next article of the corpus that is not finished, from the first one on where none follows. */
  private static Optional<Document> next(ArticleEditor editor) {
    var documents = editor.corpus().getDocuments();
    var here = documents.indexOf(editor.corpus().findDocument(editor.articleId()));
    for (var i = 1; i < documents.size(); i++) {
      var candidate = documents.get((here + i) % documents.size());
      var work = candidate.findWork(editor.openCorpus().annotator());
      if (work == null || work.getState() != State.FINISHED && work.getState() != State.CURATED) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
