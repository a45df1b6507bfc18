package org.chugiai.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An entry of the catalog.
 *
 * @param id as written on the command line, e.g. conll2002
 * @param name as shown to people
 * @param extensions usual endings of file names, with the dot, lower case; the first is the one written
 * @param options what can be set
 * @param reading opens a file for reading; null where the format is only written
 * @param writing starts writing into a folder; null where the format is only read
 */
public record Format(String id, String name, List<String> extensions, List<Option> options, Reading reading,
    Writing writing) {

  /** Opens files. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Opens a file (or a folder, for formats that consist of several files).
     *
     * @param losses is told what the file holds and a CAS will not
     * @throws FormatException if the file is not of this format
     */
    ArticleReader open(Path source, Settings settings, LossReport losses) throws IOException;
  }

  /** Starts writing. */
  @FunctionalInterface
  public interface Writing {
    /** Starts writing into a folder that exists and is empty. */
    ArticleWriter open(Path folder, Settings settings) throws IOException;
  }

  /** Checks and copies. */
  public Format {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    extensions = List.copyOf(extensions);
    options = List.copyOf(options);
  }

  /** Whether files can be read. */
  public boolean reads() {
    return reading != null;
  }

  /** Whether files can be written. */
  public boolean writes() {
    return writing != null;
  }

  /** Opens a file with an option's standard values. */
  public ArticleReader open(Path source, LossReport losses) throws IOException {
    return open(source, Settings.none(), losses);
  }

  /**
   * Opens a file.
   *
   * @throws FormatException if the format cannot be read, or the file is not of it
   */
  public ArticleReader open(Path source, Settings settings, LossReport losses) throws IOException {
    if (!reads()) {
      throw new FormatException(source, FormatException.WHOLE_FILE, "the format " + id + " is written only",
          "Choose a format that can be read.");
    }
    return reading.open(source, settings, losses);
  }
}
