package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.corpus.operations.ImportArticles.Input;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatDetection;
import org.chugiai.formats.Settings;
import org.chugiai.formats.SourceFolder;

/** Files and folders named on the command line, with the formats to read them by. */
final class SourceFiles {

  /** How the files are to be read, as the commands tell it. */
  record Reading(String format, Map<String, String> settings, boolean keepGoing) {
  }

  private final Reading reading;
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  private SourceFiles(Reading reading) {
    this.reading = reading;
  }

  /**
   * Finds the files and their formats.
   *
   * @param reading format is null where names and contents tell
   * @throws CorpusException where a file is missing or unreadable, or a folder holds nothing to read
   * @throws InvalidDataException where a folder holds what cannot be read, unless that is to be left out
   * @throws IllegalArgumentException where a name tells no format, or the format has no such setting
   */
  static SourceFiles of(List<Path> files, Reading reading) throws IOException {
    var sources = new SourceFiles(reading);
    for (var file : files) {
      if (Files.isDirectory(file)) {
        sources.addFolder(file);
      } else {
        requireFile(file);
        sources.add(file, format(file, reading.format()));
      }
    }
    return sources;
  }

  /** The files, those of folders in the order of their names. */
  List<Input> inputs() {
    return inputs;
  }

  /** What in the folders cannot be read as articles, in the words of the reason. */
  List<String> skipped() {
    return skipped;
  }

  private void add(Path file, Format format) {
    inputs.add(new Input(file, format, Settings.of(format, reading.settings())));
  }

  private void addFolder(Path folder) throws IOException {
    var content = SourceFolder.of(folder, Optional.ofNullable(reading.format()).map(FormatCatalog::byId));
    for (var refused : content.refused()) {
      if (!reading.keepGoing()) {
        throw new InvalidDataException(refused.file() + " " + refused.reason()
            + ". Take it out of the folder, or leave out what cannot be read with --keep-going.");
      }
      skipped.add(refused.file() + " " + refused.reason() + ".");
    }
    if (content.found().isEmpty()) {
      throw new CorpusException(folder + " is a folder without files that can be read. \"chugiai formats\" lists their "
          + "endings.");
    }
    content.found().forEach(found -> add(found.file(), found.format()));
  }

  private static Format format(Path file, String format) throws IOException {
    return format != null ? FormatCatalog.byId(format)
        : FormatDetection.detect(file).or(() -> FormatCatalog.forFile(file))
        .orElseThrow(() -> new IllegalArgumentException(file + ": its name does not tell its format. Name one; "
            + "\"chugiai formats\" lists them, and the option is told by --help."));
  }

  private static void requireFile(Path file) throws CorpusException {
    if (!Files.exists(file)) {
      throw new CorpusException(file + " does not exist. Check the name.");
    }
    if (!Files.isReadable(file)) {
      throw new CorpusException(file + " may not be read. Change its permissions.");
    }
  }
}
