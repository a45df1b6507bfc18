package org.chugiai.formats.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;

/**
 * Writes an article, reads it back, and compares all that it says with what is there again and what the report tells.
 */
final class RoundTrip implements Closeable {

  private final Scratch scratch = new Scratch();
  private final Format format;
  private final Map<String, String> options;
  private final String file;
  private final Function<CAS, List<String>> held;
  private final CAS cas = TestCas.empty();
  private final boolean keepsText;
  private Check check = written -> { };

  /** Something that holds of the file written. */
  @FunctionalInterface
  interface Check {
    void accept(Path written) throws IOException;
  }

  /**
   * For a format.
   *
   * @param file name of the file written; its ending where it has the name of the article
   * @param held describes what the format holds, a line for each annotation
   * @param keepsText whether offsets stay, so that all that the format does not hold can be counted, too
   */
  RoundTrip(Format format, Map<String, String> options, String file, Function<CAS, List<String>> held,
      boolean keepsText) {
    this.format = format;
    this.options = options;
    this.file = file;
    this.held = held;
    this.keepsText = keepsText;
  }

  /** The same with a check of each file written. */
  RoundTrip checking(Check more) {
    check = more;
    return this;
  }

  /** Nothing is lost without being told: each line that does not come back is counted in the report. */
  void isNeverSilent(Draft draft) throws IOException {
    check(draft, false);
  }

  /** Nothing is lost. */
  void isIdentity(Draft draft) throws IOException {
    check(draft, true);
  }

  private void check(Draft draft, boolean faithful) throws IOException {
    cas.reset();
    draft.fill(cas);
    var all = CasDump.lines(cas, Set.of());
    var before = held.apply(cas);
    var name = file.startsWith(".") ? Documents.fileName(Documents.id(cas)) + file : file;
    var target = scratch.next();
    try {
      var report = TestCas.export(format, target, options, List.of(cas));
      check.accept(target.resolve(name));
      var articles = TestCas.read(format, target.resolve(name), new LossReport());
      assertEquals(1, articles.size(), "articles");
      compare(report, faithful, before, held.apply(articles.get(0)));
      boolean sameOffsets = length(cas) == length(articles.get(0));
      if (!keepsText || sameOffsets) {
        told("what the format holds", count(report, true), before, held.apply(articles.get(0)), report);
      }
      if (keepsText && sameOffsets) {
        told("what the format does not hold", count(report, false), all, CasDump.lines(articles.get(0), Set.of()),
            report);
      }
    } finally {
      scratch.delete(target);
    }
  }

  private static void compare(ExportReport report, boolean faithful, List<String> before, List<String> after) {
    long lost = count(report, true);
    if (faithful) {
      assertEquals(0, lost, report::summary);
    }
    if (lost == 0) {
      assertEquals(String.join("\n", before), String.join("\n", after));
    }
  }

  private static int length(CAS article) {
    return article.getDocumentText() == null ? 0 : article.getDocumentText().length();
  }

  private static void told(String what, long count, List<String> before, List<String> after, ExportReport report) {
    var missing = minus(before, after);
    assertTrue(missing.size() <= count, () -> what + " is missing: " + String.join("\n", missing) + "\nthere: "
        + String.join("\n", minus(after, before)) + "\nreport: " + report.summary());
  }

  private static long count(ExportReport report, boolean lossesOnly) {
    return report.losses().items().stream().filter(item -> item.loss() || !lossesOnly)
        .mapToLong(LossReport.Item::count).sum();
  }

  /** Where an annotation was moved, what refers to it is not to blame. */
  private static List<String> minus(List<String> lines, List<String> others) {
    var rest = new ArrayList<>(withoutPlaces(lines));
    withoutPlaces(others).forEach(rest::remove);
    return rest;
  }

  private static List<String> withoutPlaces(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("=(Entity|TimeExpression|Article) \\d+-\\d+", "=$1")).toList();
  }

  @Override
  public String toString() {
    return format.id() + " " + options;
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}
