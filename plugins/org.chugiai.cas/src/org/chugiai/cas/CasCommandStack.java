package org.chugiai.cas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The commands done to one document, all of them {@link CasCommand}s. One that changed nothing leaves no trace; failures
 * go to the caller.
 */
final class CasCommandStack extends BasicCommandStack {

  /** What happened to a command. */
  enum Step {
    EXECUTED, UNDONE, REDONE
  }

  /** Stands around each step. */
  interface Frame {

    /** Called before the step. */
    void before();

    /**
     * Called after the step.
     *
     * @param step    step; null where it failed or changed nothing
     * @param command command
     */
    void after(Step step, EditCommand command);
  }

  private final Frame frame;

  CasCommandStack(Frame frame) {
    this.frame = frame;
  }

  @Override
  public void execute(Command command) {
    if (!(command instanceof EditCommand edit)) {
      throw new IllegalArgumentException("Only commands of CasCommands can be kept and taken back exactly: " + command);
    }
    frame.before();
    Step step = null;
    try {
      edit.execute();
      if (!edit.edits().isEmpty()) {
        step = Step.EXECUTED;
        push(edit);
      }
    } finally {
      frame.after(step, edit);
    }
    if (step != null) {
      notifyListeners();
    }
  }

  private void push(EditCommand command) {
    for (var later = commandList.listIterator(top + 1); later.hasNext(); later.remove()) {
      later.next().dispose();
    }
    mostRecentCommand = command;
    commandList.add(command);
    ++top;
    if (saveIndex >= top) {
      // what was saved is no longer among the commands
      saveIndex = -2;
    }
  }

  @Override
  public void undo() {
    if (canUndo()) {
      run(Step.UNDONE, getUndoCommand(), super::undo);
    }
  }

  @Override
  public void redo() {
    if (canRedo()) {
      run(Step.REDONE, getRedoCommand(), super::redo);
    }
  }

  private void run(Step step, Command command, Runnable action) {
    frame.before();
    Step done = null;
    try {
      action.run();
      done = step;
    } finally {
      frame.after(done, (EditCommand) command);
    }
  }

  @Override
  protected void handleError(Exception exception) {
    if (exception instanceof RuntimeException failure) {
      throw failure;
    }
    throw new IllegalStateException(exception);
  }

  /** Listeners hear of it, for the document is dirty no more. */
  @Override
  public void saveIsDone() {
    super.saveIsDone();
    notifyListeners();
  }

  /** What is on disk is none of the states that undo and redo go through. */
  void forgetSaved() {
    saveIndex = -2;
    notifyListeners();
  }

  /** Takes the last command back for good. */
  void drop() {
    undo();
    for (var later = commandList.listIterator(top + 1); later.hasNext(); later.remove()) {
      later.next().dispose();
    }
  }

  /** All commands, those that were undone last. */
  List<EditCommand> commands() {
    return commandList.stream().map(EditCommand.class::cast).toList();
  }

  List<String> undoLabels() {
    return labels(commandList.subList(0, top + 1)).reversed();
  }

  List<String> redoLabels() {
    return labels(commandList.subList(top + 1, commandList.size()));
  }

  private static List<String> labels(List<Command> commands) {
    return new ArrayList<>(commands.stream().map(Command::getLabel).toList());
  }
}
