package org.chugiai.cas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.chugiai.cas.CasCommandStack.Step;
import org.chugiai.cas.JournalRecords.Base;
import org.chugiai.cas.JournalRecords.Done;
import org.chugiai.cas.JournalRecords.Outside;

/** Writes the steps of a session to the journal, and does those of an earlier session again. */
final class SessionJournal {

  private final Journal journal;
  private long lastCommand;

  private SessionJournal(Journal journal, long lastCommand) {
    this.journal = journal;
    this.lastCommand = lastCommand;
  }

  /**
   * Begins a journal.
   *
   * @param file file, as it was loaded
   * @throws CasException where there is unsaved work of an earlier session
   */
  static SessionJournal begin(ArticleFile file) throws IOException {
    if (UnsavedWork.of(file.path()).isPresent()) {
      throw new CasException(CasMessages.get("unsaved", file.path()), null);
    }
    return new SessionJournal(new Journal(file.path(), JournalRecords.none()), 0);
  }

  /**
   * Does the steps of an earlier session again; the journal then goes on where it ended.
   *
   * @param document document, as it was loaded
   * @param file     its file
   * @param stack    its commands
   * @param left     what the earlier session left
   */
  static SessionJournal recover(CasDocument document, ArticleFile file, CasCommandStack stack, LeftOver left)
      throws IOException {
    var records = left.records();
    var last = 0L;
    for (var done : left.steps()) {
      repeat(document, stack, done);
      last = Math.max(last, done.command());
    }
    return new SessionJournal(new Journal(file.path(), records), last);
  }

  private static void repeat(CasDocument document, CasCommandStack stack, Done done) {
    switch (done.step()) {
      case EXECUTED -> stack.execute(command(document, done, done.label(), done.command()));
      case UNDONE -> {
        if (isOf(stack.canUndo() ? stack.getUndoCommand() : null, done)) {
          stack.undo();
        } else {
          // what was undone is from before the last save
          stack.execute(command(document, done, CasMessages.get("undone", done.label()), 0));
        }
      }
      case REDONE -> {
        if (isOf(stack.canRedo() ? stack.getRedoCommand() : null, done)) {
          stack.redo();
        } else {
          stack.execute(command(document, done, CasMessages.get("redone", done.label()), 0));
        }
      }
    }
  }

  private static boolean isOf(Object command, Done done) {
    return command instanceof EditCommand edit && edit.number() == done.command();
  }

  private static EditCommand command(CasDocument document, Done done, String label, long number) {
    var command = new EditCommand(document, label,
        recorder -> EditDecoder.replay(done.edits(), document, recorder));
    command.setNumber(number);
    return command;
  }

  /**
   * Writes a step that was done.
   *
   * @param file    file that it was done to
   * @param step    step
   * @param command command
   */
  void write(ArticleFile file, Step step, EditCommand command) {
    if (command.number() == 0) {
      command.setNumber(++lastCommand);
    }
    var edits = command.edits();
    if (step == Step.UNDONE) {
      var opposites = new ArrayList<Edit>();
      edits.forEach(edit -> opposites.addFirst(edit.opposite()));
      edits = opposites;
    }
    journal.append(file.start(), new Done(step, command.number(), command.getLabel(), EditEncoder.encode(edits)));
  }

  /**
   * Notes that the steps so far hold what another program did to the file.
   *
   * @param file   file, as it was before
   * @param sha256 of what it holds now
   */
  void outside(ArticleFile file, String sha256) {
    journal.append(file.start(), new Outside(sha256));
  }

  /**
   * Notes what the file is about to hold.
   *
   * @param file   file as it is
   * @param sha256 of its new content
   */
  void beforeSave(ArticleFile file, String sha256) throws IOException {
    if (!journal.isEmpty()) {
      journal.append(file.start(), new Base(sha256));
      journal.force();
    }
  }

  /** The file has everything now. */
  void clear() throws IOException {
    journal.clear();
  }

  Optional<String> problem() {
    return journal.problem();
  }

  /** Waits until everything is on the disk. */
  void awaitDisk() {
    journal.awaitDisk();
  }

  void close() throws IOException {
    journal.close();
  }
}
