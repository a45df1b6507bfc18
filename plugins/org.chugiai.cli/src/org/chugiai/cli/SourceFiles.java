package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.operations.ImportArticles.Input;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Settings;

/** Files named on the command line, with the formats to read them by. */
final class SourceFiles {

  private SourceFiles() {
  }

  /**
   * Finds out the formats.
   *
   * @param format id of the format of all files; null where their names tell
   * @throws CorpusException where a file is a folder, missing or unreadable
   * @throws IllegalArgumentException where a name tells no format, or the format has no such setting
   */
  static List<Input> of(List<Path> files, String format, Map<String, String> settings) throws IOException {
    var inputs = new ArrayList<Input>();
    for (var file : files) {
      requireFile(file);
      var chosen = format(file, format);
      inputs.add(new Input(file, chosen, Settings.of(chosen, settings)));
    }
    return inputs;
  }

  private static Format format(Path file, String format) {
    return format != null ? FormatCatalog.byId(format) : FormatCatalog.forFile(file).orElseThrow(
        () -> new IllegalArgumentException(file + ": its name does not tell its format. Name one; "
            + "\"chugiai formats\" lists them, and the option is told by --help."));
  }

  private static void requireFile(Path file) throws CorpusException {
    if (Files.isDirectory(file)) {
      throw new CorpusException(file + " is a folder. Name the files in it, e.g. " + file.resolve("*.txt") + ".");
    }
    if (!Files.exists(file)) {
      throw new CorpusException(file + " does not exist. Check the name.");
    }
    if (!Files.isReadable(file)) {
      throw new CorpusException(file + " may not be read. Change its permissions.");
    }
  }
}
