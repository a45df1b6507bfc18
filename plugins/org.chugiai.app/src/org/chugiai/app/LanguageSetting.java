package org.chugiai.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The language that the program starts in. It is the property {@code osgi.nl} of its configuration, for the platform
 * wants to know before it has read any preferences; without it the language of the system counts, and the option
 * {@code -nl} counts more than both.
 */
final class LanguageSetting {

  private static final String PROPERTY = "osgi.nl=";

  private final Path file;

  /**
   * The setting of a program.
   *
   * @param configuration folder of its configuration
   */
  LanguageSetting(Path configuration) {
    file = configuration.resolve("config.ini");
  }

  /**
   * What is set.
   *
   * @return code of the language, as {@code vi}; empty where the system's counts
   * @throws IOException where the configuration cannot be read
   */
  Optional<String> get() throws IOException {
    return lines().stream().filter(line -> line.startsWith(PROPERTY)).map(line -> line.substring(PROPERTY.length()))
        .findFirst();
  }

  /**
   * Sets the language of the next start; everything else in the configuration stays as it is.
   *
   * @param language code of the language; empty for the system's
   * @throws IOException where the configuration cannot be written; it is then as it was
   */
  void set(Optional<String> language) throws IOException {
    var lines = lines();
    lines.removeIf(line -> line.startsWith(PROPERTY));
    language.ifPresent(code -> lines.add(PROPERTY + code));
    // No temporary file of the platform's, which only its owner could read.
    var written = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(written, lines, StandardCharsets.ISO_8859_1);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** A configuration below a shared one need not have the file. */
  private ArrayList<String> lines() throws IOException {
    return Files.exists(file) ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1))
        : new ArrayList<>();
  }
}
