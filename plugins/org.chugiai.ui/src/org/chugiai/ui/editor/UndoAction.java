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
    editor.fileHistory().addListener(() -> update(null));
    update(null);
  }

  private CommandStack stack() {
    return editor.document().commandStack();
  }

  private void update(EventObject event) {
    var command = redo ? stack().getRedoCommand() : stack().getUndoCommand();
    var files = redo ? editor.fileHistory().redoLabel() : editor.fileHistory().undoLabel();
    setEnabled(files != null || (redo ? stack().canRedo() : stack().canUndo()));
    setText(Messages.bind(redo ? Messages.Undo_redo : Messages.Undo_undo, files == null ? label(command) : files));
  }

  private static String label(Command command) {
    return command == null ? "" : command.getLabel();
  }

  @Override
  public void run() {
    if (redo ? editor.fileHistory().redo() : editor.fileHistory().undo()) {
      return;
    }
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
