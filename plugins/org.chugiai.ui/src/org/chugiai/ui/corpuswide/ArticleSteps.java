package org.chugiai.ui.corpuswide;

import java.io.IOException;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.jobs.ModalWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;

/**
 * Undo and redo as an article's editor and the history offer them: the article's own commands, and between them the
 * changes of the whole corpus that were done while it was open.
 *
 * @param document article
 * @param history  changes of its corpus
 */
public record ArticleSteps(CasDocument document, CorpusHistory history) {

  /** Something that may not be possible now. */
  private interface Question {
    Optional<CorpusStep> ask() throws IOException;
  }

  /** Undoes or redoes. */
  private interface Move {
    void run(IProgressMonitor monitor) throws IOException;
  }

  /** @return what would be undone; empty for nothing */
  public Optional<String> undoLabel() {
    return label(() -> history.nextUndo(document)).or(() -> document.undoLabels().stream().findFirst());
  }

  /** @return what would be redone; empty for nothing */
  public Optional<String> redoLabel() {
    return label(() -> history.nextRedo(document)).or(() -> document.redoLabels().stream().findFirst());
  }

  private static Optional<String> label(Question question) {
    try {
      return question.ask().map(CorpusStep::label);
    } catch (IOException e) {
      // Asked for, it will say what has to be done first; until then the command's own name will do.
      return Optional.empty();
    }
  }

  /**
   * Undoes the last step.
   *
   * @param shell where progress and failures are shown
   * @return whether it was undone
   */
  public boolean undo(Shell shell) {
    return move(shell, Messages.notUndone, () -> history.nextUndo(document), history::undo,
        document.commandStack()::undo, document.commandStack().canUndo());
  }

  /**
   * Redoes the next step.
   *
   * @param shell where progress and failures are shown
   * @return whether it was redone
   */
  public boolean redo(Shell shell) {
    return move(shell, Messages.notRedone, () -> history.nextRedo(document), history::redo,
        document.commandStack()::redo, document.commandStack().canRedo());
  }

  private static boolean move(Shell shell, String failed, Question next, Move corpusWide, Runnable command,
      boolean can) {
    try {
      if (next.ask().isPresent()) {
        return ModalWork.run(shell, failed, monitor -> {
          corpusWide.run(monitor);
          return true;
        }).isPresent();
      }
    } catch (IOException e) {
      Failures.show(shell, failed, e);
      return false;
    }
    command.run();
    return can;
  }
}
