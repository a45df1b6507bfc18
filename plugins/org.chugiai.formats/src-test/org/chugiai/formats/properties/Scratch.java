package org.chugiai.formats.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for what the tries of a property write. */
final class Scratch implements Closeable {

  private final Path folder;
  private int number;

  Scratch() {
    try {
      folder = Files.createTempDirectory("properties");
    } catch (IOException e) {
      throw new UncheckedIOException("There is no room for temporary files", e);
    }
  }

  /** A place in it where nothing is yet. */
  Path next() {
    return folder.resolve(String.valueOf(number++));
  }

  /** Removes what a try wrote, if it wrote anything. */
  void delete(Path written) throws IOException {
    if (Files.exists(written)) {
      try (var files = Files.walk(written)) {
        for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
    assertFalse(Files.exists(folder));
  }
}
