package org.chugiai.cas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;

/**
 * What was done to a document, apart from it: to be given to another document of the same file, where the first one had
 * to be closed because its types changed.
 */
public final class EditHistory {

  /** A command in the form that the journal has. */
  private record Step(EditCommand command, byte[] edits) {
  }

  private final byte[] bottom;
  private final List<Step> steps;
  private final int done;

  private EditHistory(byte[] bottom, List<Step> steps, int done) {
    this.bottom = bottom;
    this.steps = List.copyOf(steps);
    this.done = done;
  }

  /**
   * Reads the history of a document, which stays as it is. For that it is undone and done again.
   *
   * @param document document, without unsaved changes
   * @return its history
   * @throws CasException where its first version cannot be written
   */
  public static EditHistory of(CasDocument document) throws CasException {
    var stack = document.stack();
    var done = document.undoLabels().size();
    var steps = new ArrayList<Step>();
    var bottom = new byte[1][];
    var failure = new CasException[1];
    document.unkept(() -> {
      goTo(document, 0);
      try {
        bottom[0] = document.resource().toBytes();
      } catch (CasException e) {
        failure[0] = e;
      }
      for (var command : stack.commands()) {
        stack.redo();
        steps.add(new Step(command, EditEncoder.encode(command.edits())));
      }
      goTo(document, done);
    });
    if (failure[0] != null) {
      throw failure[0];
    }
    return new EditHistory(bottom[0], steps, done);
  }

  private static void goTo(CasDocument document, int depth) {
    var stack = document.stack();
    while (document.undoLabels().size() > depth) {
      stack.undo();
    }
    while (document.undoLabels().size() < depth) {
      stack.redo();
    }
  }

  /** @return how many steps can be undone or done again */
  public int size() {
    return steps.size();
  }

  /**
   * Gives this history to a document of the same file, just opened.
   *
   * @param document document
   * @return the commands of that document for those of the other
   * @throws HistoryException where the history does not fit, e.g. because it has annotations of a type that is gone; the
   *                          document is then as it was opened
   * @throws IOException      where that cannot be read again
   */
  public Map<Command, Command> restore(CasDocument document) throws IOException {
    var opened = document.resource().toBytes();
    var commands = new IdentityHashMap<Command, Command>();
    try {
      document.beginWith(bottom);
      document.unkept(() -> repeat(document, commands));
      if (!Arrays.equals(opened, document.resource().toBytes())) {
        throw new IllegalStateException("the steps lead elsewhere");
      }
      document.stack().saveIsDone();
    } catch (CasException | IllegalStateException | IllegalArgumentException e) {
      document.beginWith(opened);
      document.tellReset();
      var lost = new HistoryException(CasMessages.get("historyLost", document.file(), steps.size()));
      lost.initCause(e);
      throw lost;
    }
    document.tellReset();
    return commands;
  }

  private void repeat(CasDocument document, Map<Command, Command> commands) {
    for (var step : steps) {
      var command = new EditCommand(document, step.command().getLabel(),
          recorder -> EditDecoder.replay(step.edits(), document, recorder));
      document.execute(command);
      commands.put(step.command(), command);
    }
    goTo(document, done);
  }
}
