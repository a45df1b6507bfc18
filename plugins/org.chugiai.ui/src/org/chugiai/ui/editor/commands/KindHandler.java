package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an annotation of the kind that a key stands for, or gives the selected one that kind. */
public final class KindHandler extends AbstractHandler {

  private static final String KEY = "org.chugiai.ui.editor.kind.key";

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
      editor.tell(OutcomeTexts.of(editor.annotating().key(event.getParameter(KEY))));
    }
    return null;
  }
}
