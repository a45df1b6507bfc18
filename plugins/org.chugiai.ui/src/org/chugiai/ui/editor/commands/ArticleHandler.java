package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the article that is being edited. */
abstract class ArticleHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
      editor.tell(null);
      if (!changes() || editor.model().mayChange().getAsBoolean()) {
        perform(editor, event);
      }
    }
    return null;
  }

  /** Whether it changes the article or the corpus, and so is refused where these can only be read. */
  boolean changes() {
    return true;
  }

  /**
   * Does it.
   *
   * @param editor editor
   * @param event  what called the command
   */
  abstract void perform(ArticleEditor editor, ExecutionEvent event);
}
