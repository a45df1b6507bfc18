package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the find bar. */
public final class FindHandler extends ArticleHandler {

  @Override
  boolean changes() {
    return false;
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    editor.findBar().show();
  }
}
