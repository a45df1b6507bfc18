package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.file.Path;

/** A change of a file's whole content, to be done and undone to the byte. */
public final class FileChange {

  /** Puts one change of many into effect. */
  @FunctionalInterface
  public interface Writer {
    /** Writes {@link #after}, or leaves the file as it is and throws. */
    void write(FileChange change) throws IOException;
  }

  /** A content that is at hand when it is asked for, so that those of many files need not be in memory together. */
  @FunctionalInterface
  public interface Content {
    /** The same bytes every time. */
    byte[] bytes();
  }

  private final Path file;
  private final Content before;
  private final Content after;

  /**
   * A change.
   *
   * @param file   file that is there
   * @param before its content as it was read
   * @param after  its new content
   */
  public FileChange(Path file, byte[] before, byte[] after) {
    this(file, () -> before, () -> after);
  }

  /**
   * A change between contents that are kept elsewhere.
   *
   * @param file   file that is there
   * @param before its content as it was read
   * @param after  its new content
   */
  public FileChange(Path file, Content before, Content after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /** The file that is changed. */
  public Path file() {
    return file;
  }

  /** Its content as it was read. */
  public byte[] before() {
    return before.bytes();
  }

  /** Its new content. */
  public byte[] after() {
    return after.bytes();
  }

  /** The change that takes this one back. */
  public FileChange reversed() {
    return new FileChange(file, after, before);
  }

  /**
   * Writes the new content.
   *
   * @throws FileChangedException where the file no longer holds what was read; it is left as it is
   */
  public void write() throws IOException {
    AtomicFile.replace(file, Fingerprint.of(before(), 0), out -> out.write(after()), written -> { });
  }
}
