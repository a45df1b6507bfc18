package org.chugiai.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;

/**
 * What an editor does for the window's own actions.
 *
 * @param undo      undoes
 * @param redo      redoes
 * @param copy      copies the selected words
 * @param selectAll selects all words
 * @param revert    goes back to what was saved
 */
record EditorActions(UndoAction undo, UndoAction redo, IAction copy, IAction selectAll, IAction revert) {

  static EditorActions of(ArticleEditor editor) {
    return new EditorActions(new UndoAction(editor, false), new UndoAction(editor, true),
        text(editor, ITextOperationTarget.COPY), text(editor, ITextOperationTarget.SELECT_ALL), revert(editor));
  }

  private static IAction text(ArticleEditor editor, int operation) {
    return new Action() {
      @Override
      public void run() {
        editor.page().viewer().doOperation(operation);
      }
    };
  }

  private static IAction revert(ArticleEditor editor) {
    var action = new Action() {
      @Override
      public void run() {
        editor.revert();
      }
    };
    editor.addPropertyListener((source, property) -> action.setEnabled(editor.isDirty()));
    action.setEnabled(editor.isDirty());
    return action;
  }

  void dispose() {
    undo.dispose();
    redo.dispose();
  }
}
