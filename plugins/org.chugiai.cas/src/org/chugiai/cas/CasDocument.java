package org.chugiai.cas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One open article: its text, its annotations in the order of UIMA's annotation index, the commands done to it, and its
 * file. It shows one view of the CAS: the initial one, or the first that has a text. Not thread-safe: use it in one
 * thread. All positions are UTF-16 code units, the end exclusive.
 */
public final class CasDocument implements AutoCloseable {

  private CasDocument() {
  }

  /**
   * Opens an article.
   *
   * @param file  CAS in XMI
   * @param types its type system
   * @return the open document
   * @throws CasException where the file cannot be read or is of another type system
   */
  public static CasDocument open(Path file, CasTypes types) throws CasException {
    return open(file, types, false);
  }

  /**
   * Opens an article, if asked also one that names what the type system does not have.
   *
   * @param file    CAS in XMI
   * @param types   its type system
   * @param lenient whether to keep what is unknown rather than to refuse it, see {@link CasResource#OPTION_LENIENT}
   * @return the open document
   * @throws CasException where the file cannot be read, or is of another type system and lenient is false
   */
  public static CasDocument open(Path file, CasTypes types, boolean lenient) throws CasException {
    throw new UnsupportedOperationException();
  }

  /** @return the file it was opened from and is saved to */
  public Path file() {
    throw new UnsupportedOperationException();
  }

  /** @return its type system */
  public CasTypes types() {
    throw new UnsupportedOperationException();
  }

  /** @return the EMF resource; read it as you like, change it through commands only */
  public CasResource resource() {
    throw new UnsupportedOperationException();
  }

  /** @return the text, empty where the view has none; it never changes while the document is open */
  public String text() {
    throw new UnsupportedOperationException();
  }

  /** @return name of the view it shows, e.g. {@code _InitialView} */
  public String viewName() {
    throw new UnsupportedOperationException();
  }

  /** @return the editing domain, for EMF.Edit */
  public EditingDomain editingDomain() {
    throw new UnsupportedOperationException();
  }

  /** @return the command stack, for undo and redo; listeners of it hear of every command */
  public CommandStack commandStack() {
    throw new UnsupportedOperationException();
  }

  /**
   * The commands to edit this document with.
   *
   * @param annotator who edits: the origin of new spans
   * @return commands
   */
  public CasCommands commands(String annotator) {
    throw new UnsupportedOperationException();
  }

  /**
   * Executes a command on the stack. Short for {@code commandStack().execute(command)}.
   *
   * @param command command of {@link #commands}
   */
  public void execute(Command command) {
    commandStack().execute(command);
  }

  /**
   * The labels of the commands that can be undone, the last one first, for the history view.
   *
   * @return labels
   */
  public List<String> undoLabels() {
    throw new UnsupportedOperationException();
  }

  /**
   * The labels of the commands that can be redone, the next one first.
   *
   * @return labels
   */
  public List<String> redoLabels() {
    throw new UnsupportedOperationException();
  }

  /**
   * All indexed annotations of a type and its subtypes.
   *
   * @param type UIMA name, e.g. {@link CasTypes#ANNOTATION} for all
   * @return in UIMA's order: by begin, longer ones first, then as made; a snapshot
   * @throws IllegalArgumentException where the type system has no such type
   */
  public List<Span> spans(String type) {
    throw new UnsupportedOperationException();
  }

  /**
   * The indexed annotations of a type and its subtypes that overlap a range, in O(log n + found) per type. An empty
   * annotation overlaps where it lies inside or at the begin of the range. An empty range is a caret position: found is
   * what covers the position, or begins or ends at it.
   *
   * @param type UIMA name
   * @param from begin of the range
   * @param to   end of the range, exclusive
   * @return in UIMA's order
   * @throws IllegalArgumentException where the type system has no such type
   */
  public List<Span> spans(String type, int from, int to) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds a feature structure, indexed or not.
   *
   * @param id {@code xmi:id}
   * @return the span, or empty
   */
  public Optional<Span> find(int id) {
    throw new UnsupportedOperationException();
  }

  /**
   * The objects that refer to a given one, e.g. the arguments that an entity heads.
   *
   * @param target target
   * @return objects with a reference to it, directly or in an array or list
   */
  public List<Span> referrers(Span target) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a listener; adding it again does nothing.
   *
   * @param listener listener
   */
  public void addListener(CasListener listener) {
    throw new UnsupportedOperationException();
  }

  /**
   * Removes a listener.
   *
   * @param listener listener
   */
  public void removeListener(CasListener listener) {
    throw new UnsupportedOperationException();
  }

  /** @return whether there is something to save */
  public boolean isDirty() {
    throw new UnsupportedOperationException();
  }

  /**
   * Saves the document to its file, all or nothing. Undo goes on across it.
   *
   * @param saver how to replace the file
   * @throws CasException where it fails; the document stays dirty and the file as it was
   */
  public void save(FileSaver saver) throws CasException {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads the file anew; the command stack is emptied, earlier spans are void.
   *
   * @throws CasException where the file cannot be read; the document is then as it was
   */
  public void revert() throws CasException {
    throw new UnsupportedOperationException();
  }

  /** @return SHA-256 of the file's bytes as last loaded or saved, lower-case hexadecimal */
  public String fingerprint() {
    throw new UnsupportedOperationException();
  }

  /** Lets the document go, without saving. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
