package org.chugiai.cas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.cas.JournalRecords.Done;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.Fingerprint;

/**
 * What an earlier session left beside a file, and how it can be done again.
 *
 * @param records the journal
 * @param way     how it can be done again
 * @param base    what it is done to, where that is not what the file holds; else null
 * @param steps   the steps that lack
 */
record LeftOver(JournalRecords records, UnsavedWork.Way way, byte[] base, List<Done> steps) {

  /**
   * Looks for what an earlier session left.
   *
   * @param file    file
   * @param journal its journal, or one that was put aside
   */
  static LeftOver of(Path file, Path journal) throws IOException {
    var records = JournalRecords.read(journal);
    if (records.entries().isEmpty()) {
      return new LeftOver(records, UnsavedWork.Way.FITS, null, List.of());
    }
    var now = Fingerprint.of(file).sha256();
    var steps = records.since(now);
    if (steps != null) {
      return new LeftOver(records, UnsavedWork.Way.FITS, null, steps);
    }
    for (var candidate : List.of(Journal.baseOf(journal), AtomicFile.backup(file))) {
      if (Files.isRegularFile(candidate)) {
        var content = Files.readAllBytes(candidate);
        steps = records.since(Fingerprint.sha256(content));
        if (steps != null) {
          return new LeftOver(records, records.holds(now) ? UnsavedWork.Way.FITS : UnsavedWork.Way.MERGES, content,
              steps);
        }
      }
    }
    return new LeftOver(records, UnsavedWork.Way.STRANGE, null, records.entries().stream()
        .filter(Done.class::isInstance).map(Done.class::cast).toList());
  }
}
