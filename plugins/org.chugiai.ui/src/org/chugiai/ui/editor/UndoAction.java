package org.chugiai.ui.editor;

import java.util.EventObject;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;

/** Undoes, or redoes, the last command on an article and shows what it changed. */
final class UndoAction extends Action {

  private final ArticleEditor editor;
  private final boolean redo;
  private final CommandStackListener update = this::update;

  UndoAction(ArticleEditor editor, boolean redo) {
    this.editor = editor;
    this.redo = redo;
    stack().addCommandStackListener(update);
    update(null);
  }

  private CommandStack stack() {
    return editor.document().commandStack();
  }

  private void update(EventObject event) {
    setEnabled(redo ? stack().canRedo() : stack().canUndo());
    var command = redo ? stack().getRedoCommand() : stack().getUndoCommand();
    setText(Messages.bind(redo ? Messages.Undo_redo : Messages.Undo_undo, label(command)));
  }

  private static String label(Command command) {
    return command == null ? "" : command.getLabel();
  }

  @Override
  public void run() {
    var touched = new TouchedSpans();
    editor.document().addListener(touched);
    try {
      if (redo) {
        stack().redo();
      } else {
        stack().undo();
      }
    } finally {
      editor.document().removeListener(touched);
    }
    touched.shown(editor.model().visibility()).ifPresent(editor::select);
  }

  void dispose() {
    stack().removeCommandStackListener(update);
  }
}
