package org.chugiai.cas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps that were done to a file and not saved, because the program ended before; {@link CasDocument#recover} does them
 * again.
 *
 * @param file   file
 * @param labels what was done, in order, as the history view names it; undone steps are left out
 * @param last   when the last step was done
 * @param way    how the steps can be done again
 */
public record UnsavedWork(Path file, List<String> labels, Instant last, Way way) {

  private static final String ASIDE = ".aside";

  /** How steps of an earlier session can be done again. */
  public enum Way {
    /** The file has what they were done to. */
    FITS,
    /** Another program changed the file since; they can be done to the version before, and that be merged. */
    MERGES,
    /** Another program changed the file since, and the version before is nowhere. */
    STRANGE
  }

  /**
   * Looks for unsaved work. What was put aside comes back where the file has again what it was done to.
   *
   * @param file file
   * @return what is there; empty where the file has everything, or all that was done was undone again
   * @throws IOException where file or journal cannot be read
   */
  public static Optional<UnsavedWork> of(Path file) throws IOException {
    var journal = Journal.beside(file);
    var left = LeftOver.of(file, journal);
    if (left.records().entries().isEmpty() && bringBack(file)) {
      left = LeftOver.of(file, journal);
    }
    var labels = labels(left.steps());
    return labels.isEmpty() ? Optional.empty() : Optional.of(
        new UnsavedWork(file, labels, Files.getLastModifiedTime(journal).toInstant(), left.way()));
  }

  /** @return whether the steps can be done again */
  public boolean fits() {
    return way == Way.FITS;
  }

  private static boolean bringBack(Path file) throws IOException {
    var journal = Journal.beside(file);
    for (var i = 1; Files.exists(aside(journal, i)); i++) {
      var left = LeftOver.of(file, aside(journal, i));
      if (left.way() == Way.FITS && !left.steps().isEmpty()) {
        move(aside(journal, i), journal);
        return true;
      }
    }
    return false;
  }

  private static Path aside(Path journal, int number) {
    return journal.resolveSibling(journal.getFileName() + ASIDE + (number == 1 ? "" : "-" + number));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    if (Files.exists(Journal.baseOf(from))) {
      Files.move(Journal.baseOf(from), Journal.baseOf(to), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Puts the work aside: it is offered again as soon as the file has what it was done to.
   *
   * @return where it is kept
   * @throws IOException where it cannot be moved
   */
  public Path putAside() throws IOException {
    var journal = Journal.beside(file);
    var number = 1;
    while (Files.exists(aside(journal, number))) {
      number++;
    }
    move(journal, aside(journal, number));
    return aside(journal, number);
  }

  /** Steps that were taken back are as if they had not been; none are left where all were. */
  private static List<String> labels(List<JournalRecords.Done> steps) {
    var labels = new ArrayList<String>();
    for (var step : steps) {
      var undone = CasMessages.get("undone", step.label());
      switch (step.step()) {
        case EXECUTED -> labels.add(step.label());
        case UNDONE -> takeBack(labels, step.label(), undone);
        case REDONE -> takeBack(labels, undone, step.label());
      }
    }
    return List.copyOf(labels);
  }

  private static void takeBack(List<String> labels, String opposite, String label) {
    if (!labels.isEmpty() && labels.getLast().equals(opposite)) {
      labels.removeLast();
    } else {
      labels.add(label);
    }
  }

  /**
   * Gives the work up.
   *
   * @throws IOException where the journal cannot be deleted
   */
  public void discard() throws IOException {
    Files.deleteIfExists(Journal.beside(file));
    Files.deleteIfExists(Journal.baseOf(Journal.beside(file)));
  }
}
