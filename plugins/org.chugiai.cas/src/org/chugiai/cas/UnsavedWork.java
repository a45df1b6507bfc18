package org.chugiai.cas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.store.Fingerprint;

/**
 * Steps that were done to a file and not saved, because the program ended before; {@link CasDocument#recover} does them
 * again.
 *
 * @param file   file
 * @param labels what was done, in order, as the history view names it; undone steps are left out
 * @param last   when the last step was done
 * @param fits   whether the file is still as it was when the steps were done; else they cannot be done again
 */
public record UnsavedWork(Path file, List<String> labels, Instant last, boolean fits) {

  /**
   * Looks for unsaved work.
   *
   * @param file file
   * @return what is there; empty where the file has everything
   * @throws IOException where file or journal cannot be read
   */
  public static Optional<UnsavedWork> of(Path file) throws IOException {
    var journal = Journal.beside(file);
    var records = JournalRecords.read(journal);
    if (records.entries().isEmpty()) {
      return Optional.empty();
    }
    var steps = records.since(Fingerprint.of(file).sha256());
    if (steps != null && steps.isEmpty()) {
      return Optional.empty();
    }
    var all = steps != null ? steps : records.entries().stream()
        .filter(JournalRecords.Done.class::isInstance).map(JournalRecords.Done.class::cast).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(
        new UnsavedWork(file, labels(all), Files.getLastModifiedTime(journal).toInstant(), steps != null));
  }

  private static List<String> labels(List<JournalRecords.Done> steps) {
    var labels = new ArrayList<String>();
    for (var step : steps) {
      switch (step.step()) {
        case EXECUTED, REDONE -> labels.add(step.label());
        case UNDONE -> {
          if (!labels.isEmpty() && labels.getLast().equals(step.label())) {
            labels.removeLast();
          } else {
            labels.add(CasMessages.get("undone", step.label()));
          }
        }
      }
    }
    return List.copyOf(labels);
  }

  /**
   * Gives the work up.
   *
   * @throws IOException where the journal cannot be deleted
   */
  public void discard() throws IOException {
    Files.deleteIfExists(Journal.beside(file));
  }
}
