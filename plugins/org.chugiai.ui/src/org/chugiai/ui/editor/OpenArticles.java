package org.chugiai.ui.editor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The articles that are open, for changes of the corpus's types, which open documents hold on to: they are closed
 * before, and opened again where they were after.
 */
public final class OpenArticles {

  /** A change of the corpus. */
  @FunctionalInterface
  public interface Change {

    /** Does it; the message of an exception is for the user. */
    void run() throws IOException;
  }

  private final IWorkbenchPage page;
  private final CorpusSession session;

  /**
   * The articles on a page.
   *
   * @param page    page
   * @param session tells everybody of the new types
   */
  public OpenArticles(IWorkbenchPage page, CorpusSession session) {
    this.page = page;
    this.session = session;
  }

  /**
   * Changes the corpus while its articles are closed; unsaved ones are saved first, if the user agrees.
   *
   * @param change change
   * @throws IOException where the change fails; the articles are open again
   */
  public void whileClosed(Change change) throws IOException {
    var open = new LinkedHashMap<IEditorInput, KeptSelection>();
    var active = page.getActiveEditor() == null ? null : page.getActiveEditor().getEditorInput();
    for (var reference : page.getEditorReferences()) {
      if (reference.getEditor(true) instanceof ArticleEditor editor) {
        open.put(editor.getEditorInput(), KeptSelection.of(editor));
      }
    }
    if (!page.closeAllEditors(true)) {
      throw new IOException(Messages.OpenArticles_notClosed);
    }
    try {
      change.run();
    } finally {
      session.refresh();
      reopen(open, active);
    }
  }

  private void reopen(Map<IEditorInput, KeptSelection> open, IEditorInput active) throws IOException {
    try {
      for (var article : open.entrySet()) {
        if (page.openEditor(article.getKey(), ArticleEditor.ID, false) instanceof ArticleEditor editor) {
          article.getValue().restore(editor);
        }
      }
      if (active != null && open.containsKey(active)) {
        page.openEditor(active, ArticleEditor.ID, true);
      }
    } catch (PartInitException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
