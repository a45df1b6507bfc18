package org.chugiai.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatDetection;
import org.chugiai.formats.SourceFolder;

/** The files to import, with the formats that their names and contents tell. Needs no display. */
final class ImportFiles {

  private final SequencedMap<Path, Optional<Format>> files = new LinkedHashMap<>();

  /**
   * What there is at a path.
   *
   * @param files   with their formats; without one where it is none that can be read
   * @param refused what in the folder cannot be read
   */
  record Found(SequencedMap<Path, Optional<Format>> files, List<Path> refused) {
  }

  /**
   * Looks at a file, or through a folder and the folders in it for what can be read; an interrupt ends that early.
   *
   * @throws NoSuchFileException where there is nothing of that name
   * @throws IOException where it may not be read
   */
  static Found look(Path path) throws IOException {
    var files = new LinkedHashMap<Path, Optional<Format>>();
    if (Files.isDirectory(path)) {
      var folder = SourceFolder.of(path, Optional.empty());
      folder.found().forEach(found -> files.put(found.file(), Optional.of(found.format())));
      return new Found(files, folder.refused().stream().map(SourceFolder.Refused::file).toList());
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    files.put(path, FormatDetection.detect(path));
    return new Found(files, List.of());
  }

  /** Adds what was found; what is there already stays. */
  void add(Found found) {
    found.files().forEach(files::putIfAbsent);
  }

  void remove(Collection<?> gone) {
    files.keySet().removeAll(gone);
  }

  /** The files in the order in which they were added; without a format where it is none that can be read. */
  List<Map.Entry<Path, Optional<Format>>> all() {
    return List.copyOf(files.entrySet());
  }

  /** The first file that cannot be read. */
  Optional<Path> unknown() {
    return files.entrySet().stream().filter(file -> file.getValue().isEmpty()).map(Map.Entry::getKey).findFirst();
  }

  List<ImportArticles.Input> inputs() {
    return files.entrySet().stream()
        .map(file -> new ImportArticles.Input(file.getKey(), file.getValue().orElseThrow())).toList();
  }
}
