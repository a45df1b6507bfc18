package org.chugiai.ui.editor;

import java.util.EventObject;
import java.util.function.Consumer;
import org.chugiai.ui.corpuswide.ArticleSteps;
import org.chugiai.ui.corpuswide.CorpusStep;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;

/** Undoes, or redoes, the last command on an article and shows what it changed. */
final class UndoAction extends Action {

  private final ArticleEditor editor;
  private final boolean redo;
  private final CommandStackListener update = this::update;
  private final Consumer<CorpusStep> corpusWide = step -> update(null);

  UndoAction(ArticleEditor editor, boolean redo) {
    this.editor = editor;
    this.redo = redo;
    stack().addCommandStackListener(update);
    editor.history().addListener(corpusWide);
    update(null);
  }

  private CommandStack stack() {
    return editor.document().commandStack();
  }

  private void update(EventObject event) {
    var steps = new ArticleSteps(editor.document(), editor.history());
    var label = redo ? steps.redoLabel() : steps.undoLabel();
    setEnabled(label.isPresent());
    setText(Messages.bind(redo ? Messages.Undo_redo : Messages.Undo_undo, label.orElse("")));
  }

  @Override
  public void run() {
    var touched = new TouchedSpans();
    editor.document().addListener(touched);
    try {
      var steps = new ArticleSteps(editor.document(), editor.history());
      if (redo) {
        steps.redo(editor.getSite().getShell());
      } else {
        steps.undo(editor.getSite().getShell());
      }
    } finally {
      editor.document().removeListener(touched);
    }
    touched.shown(editor.model().visibility()).ifPresent(editor::select);
  }

  void dispose() {
    stack().removeCommandStackListener(update);
    editor.history().removeListener(corpusWide);
  }
}
