package org.chugiai.ui.editor;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lends the window's own actions (undo, redo, copy, select all, revert) to the article that is being edited. */
public final class ArticleContributor extends EditorActionBarContributor {

  private final Map<ArticleEditor, EditorActions> actions = new HashMap<>();

  @Override
  public void setActiveEditor(IEditorPart part) {
    if (!(part instanceof ArticleEditor editor)) {
      return;
    }
    var own = actions.computeIfAbsent(editor, this::actions);
    set(ActionFactory.UNDO, own.undo());
    set(ActionFactory.REDO, own.redo());
    set(ActionFactory.COPY, own.copy());
    set(ActionFactory.SELECT_ALL, own.selectAll());
    set(ActionFactory.REVERT, own.revert());
    getActionBars().updateActionBars();
  }

  private EditorActions actions(ArticleEditor editor) {
    var made = EditorActions.of(editor);
    editor.page().widget().addDisposeListener(e -> {
      actions.remove(editor);
      made.dispose();
    });
    return made;
  }

  private void set(ActionFactory factory, IAction action) {
    getActionBars().setGlobalActionHandler(factory.getId(), action);
  }
}
