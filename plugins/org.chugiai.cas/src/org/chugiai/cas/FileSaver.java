package org.chugiai.cas;

import java.io.IOException;
import java.nio.file.Path;

/** Puts bytes into a file all or nothing. The corpus store passes its own way, which backs up and detects conflicts. */
@FunctionalInterface
public interface FileSaver {

  /**
   * Replaces a file.
   *
   * @param file  file
   * @param bytes new content
   * @throws IOException where it fails; the file is then as it was
   */
  void save(Path file, byte[] bytes) throws IOException;
}
