package org.chugiai.ui.corpuswide;

import java.io.IOException;
import org.chugiai.cas.CasDocument;
import org.chugiai.corpus.store.FileChange;
import org.chugiai.ui.corpuswide.CorpusStep.Part;
import org.eclipse.emf.common.command.Command;

/**
 * One file on its way to the state before or after a step, together with the editor that has it open.
 *
 * @param change   change of the file
 * @param document the article in its editor; null where none has it open
 * @param command  what the step did there; null where that is not known any more
 * @param kind     what becomes of the editor
 */
record Move(FileChange change, CasDocument document, Command command, Kind kind) {

  /** What becomes of the editor. */
  enum Kind {
    /** None has the article open. */
    NONE,
    /** It does, or did, the command. */
    FORWARD,
    /** It undoes the command. */
    BACK,
    /** It was opened after the step, and reads the file anew. */
    RELOAD
  }

  static Move done(Part part) {
    return new Move(part.file().unpacked(), part.document(), part.command(), part.document() == null ? Kind.NONE : Kind.FORWARD);
  }

  static Move ofFile(FileChange change) {
    return new Move(change, null, null, Kind.NONE);
  }

  static Move ofCommand(FileChange change, Part part, boolean forward) {
    return new Move(change, part.document(), part.command(), forward ? Kind.FORWARD : Kind.BACK);
  }

  static Move ofReload(FileChange change, CasDocument document) {
    return new Move(change, document, null, Kind.RELOAD);
  }

  /** Brings the editor to the state that its file is to have, where it is not there yet. */
  void begin() {
    if (kind == Kind.FORWARD) {
      redo();
    } else if (kind == Kind.BACK) {
      undo();
    }
  }

  /** Brings the editor back, where the step failed. */
  void giveUp() {
    if (kind == Kind.FORWARD) {
      undo();
    } else if (kind == Kind.BACK) {
      redo();
    }
  }

  private void undo() {
    if (document.commandStack().getUndoCommand() == command) {
      document.commandStack().undo();
    }
  }

  private void redo() {
    if (document.commandStack().getRedoCommand() == command) {
      document.commandStack().redo();
    }
  }

  /**
   * Writes the file, or takes that back, and lets the editor know.
   *
   * @param next this very change, or its opposite
   */
  void write(FileChange next) throws IOException {
    switch (kind) {
      case NONE -> next.write();
      case RELOAD -> {
        next.write();
        document.revert();
      }
      case FORWARD, BACK -> {
        if (next != change) {
          giveUp();
        }
        // Nobody else changed the file: that was seen before anything was written.
        document.saveOver();
      }
    }
  }
}
