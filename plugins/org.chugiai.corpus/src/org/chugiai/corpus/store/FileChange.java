package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A change of a file's whole content, to be done and undone to the byte.
 *
 * @param file   file that is there
 * @param before its content as it was read
 * @param after  its new content
 */
public record FileChange(Path file, byte[] before, byte[] after) {

  /** Puts one change of many into effect. */
  @FunctionalInterface
  public interface Writer {
    /** Writes {@link #after}, or leaves the file as it is and throws. */
    void write(FileChange change) throws IOException;
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
    AtomicFile.replace(file, Fingerprint.of(before, 0), out -> out.write(after), written -> { });
  }
}
