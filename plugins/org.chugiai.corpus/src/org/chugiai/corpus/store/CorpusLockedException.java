package org.chugiai.corpus.store;

import java.nio.file.Path;
import java.util.Optional;

/** Another process, or another part of this one, is writing the corpus. */
public class CorpusLockedException extends CorpusException {

  private static final long serialVersionUID = 1;

  /** A path as text, for exceptions are serializable. */
  private final String leftOver;

  /** Somebody has it for sure. */
  public CorpusLockedException(String message) {
    this(message, null);
  }

  /**
   * Somebody may have it.
   *
   * @param leftOver the lock file, which a person may delete who knows that nobody has it
   */
  public CorpusLockedException(String message, Path leftOver) {
    super(message);
    this.leftOver = leftOver == null ? null : leftOver.toString();
  }

  /** The lock file, where it may have been left over by a process that is gone; a person has to know. */
  public Optional<Path> leftOver() {
    return Optional.ofNullable(leftOver).map(Path::of);
  }
}
