package org.chugiai.ui.editor.logic;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * The changes that gestures on the whole corpus made to files of other articles, beside the commands of the article that
 * they were made from. Where such a gesture changed that article, too, undoing and redoing its command takes the files
 * along; where it did not, it is a step of its own, between the commands that were done before and after it.
 */
public final class FileHistory implements CommandStackListener {

  /**
   * A change of files.
   *
   * @param label  what the undo menu says
   * @param anchor the article's last command when it was done; null for none
   * @param own    whether the anchor is a part of the change
   * @param edits  what was changed
   */
  private record Step(String label, Command anchor, boolean own, List<FileEdit> edits) {
  }

  private final CommandStack stack;
  private final OpenCorpus corpus;
  private final Consumer<List<String>> failures;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /**
   * Begins a history.
   *
   * @param stack    commands of the article
   * @param corpus   its corpus
   * @param failures gets a message for each file that could not be changed; those are left as they are
   */
  public FileHistory(CommandStack stack, OpenCorpus corpus, Consumer<List<String>> failures) {
    this.stack = stack;
    this.corpus = corpus;
    this.failures = failures;
    stack.addCommandStackListener(this);
  }

  /**
   * Changes files.
   *
   * @param label what the undo menu says
   * @param edits changes
   * @param own   whether the article's last command is a part of the same gesture
   */
  public void apply(String label, List<FileEdit> edits, boolean own) {
    undone.clear();
    done.push(new Step(label, stack.getUndoCommand(), own, write(edits, true)));
    listeners.forEach(Runnable::run);
  }

  /**
   * Adds a listener.
   *
   * @param listener called after each change of files
   */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** @return the label of the next step to undo, where that is one of files only; else null */
  public String undoLabel() {
    return isNext(done.peek()) ? done.peek().label() : null;
  }

  /** @return the label of the next step to redo, where that is one of files only; else null */
  public String redoLabel() {
    return isNext(undone.peek()) ? undone.peek().label() : null;
  }

  private boolean isNext(Step step) {
    return step != null && !step.own() && step.anchor() == stack.getUndoCommand() && !step.edits().isEmpty();
  }

  /**
   * Undoes the next step where it is one of files only.
   *
   * @return whether it was
   */
  public boolean undo() {
    if (undoLabel() == null) {
      return false;
    }
    move(done, undone, false);
    return true;
  }

  /**
   * Redoes the next step where it is one of files only.
   *
   * @return whether it was
   */
  public boolean redo() {
    if (redoLabel() == null) {
      return false;
    }
    move(undone, done, true);
    return true;
  }

  @Override
  public void commandStackChanged(EventObject event) {
    var step = done.peek();
    if (step != null && step.own() && stack.getRedoCommand() == step.anchor()) {
      move(done, undone, false);
    }
    step = undone.peek();
    if (step != null && step.own() && stack.getUndoCommand() == step.anchor()) {
      move(undone, done, true);
    }
  }

  private void move(Deque<Step> from, Deque<Step> to, boolean apply) {
    var step = from.pop();
    to.push(new Step(step.label(), step.anchor(), step.own(), write(step.edits(), apply)));
    listeners.forEach(Runnable::run);
  }

  /** Writes what can be written; answers that. */
  private List<FileEdit> write(List<FileEdit> edits, boolean apply) {
    var written = new ArrayList<FileEdit>();
    var messages = new ArrayList<String>();
    for (var edit : edits) {
      try {
        if (apply) {
          edit.apply();
        } else {
          edit.takeBack();
        }
        written.add(edit);
        edit.note(corpus.store(), corpus.annotator(), apply);
      } catch (IOException e) {
        messages.add(e.getMessage());
      }
    }
    if (!messages.isEmpty()) {
      failures.accept(messages);
    }
    return written;
  }

  /** Stops following the article's commands. */
  public void dispose() {
    stack.removeCommandStackListener(this);
  }
}
