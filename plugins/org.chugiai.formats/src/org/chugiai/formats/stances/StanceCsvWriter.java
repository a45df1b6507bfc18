package org.chugiai.formats.stances;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.stances.StanceRow.Role;

/** Writes a table; offsets are code points, several referents are separated by blanks. */
final class StanceCsvWriter implements ArticleWriter {

  private static final String FILE = "stances.csv";
  private static final Object[] HEADER = {"article", "published", "source", "start", "end", "cue", "polarity",
      "attitude", "mode", "holder", "holder_referents", "target", "target_referents", "topic", "sources", "status",
      "confidence"};

  private static final Set<String> HELD = Set.of("id", "published", "source", "status", "confidence");

  private final OutputFiles files;

  StanceCsvWriter(Path folder) throws IOException {
    files = new OutputFiles(folder);
    files.append(FILE, print(List.<Object[]>of(HEADER)));
  }

  private static String print(List<Object[]> rows) throws IOException {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (var row : rows) {
        printer.printRecord(row);
      }
    }
    return text.toString();
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var article = Documents.article(cas).orElseThrow();
    var codePoints = CodePoints.of(cas.getDocumentText() == null ? "" : cas.getDocumentText());
    var rows = StanceRow.of(cas, HELD, losses).stream().map(row -> {
      var stance = row.stance();
      return new Object[] {article.getId(), article.getPublished(), article.getSource(),
          codePoints.fromUtf16(stance.getBegin()), codePoints.fromUtf16(stance.getEnd()), stance.getCoveredText(),
          stance.getPolarity(), stance.getAttitude(), stance.getMode(), row.holder().words(),
          referents(row.holder()), row.target().words(), referents(row.target()), row.topic().words(),
          String.join(" > ", row.sources().stream().map(source -> String.join(" ", source.names())).toList()),
          stance.getStatus(), stance.getConfidence() == 0 ? null : stance.getConfidence()};
    }).toList();
    var text = print(rows);
    return () -> files.append(FILE, text);
  }

  private static String referents(Role role) {
    return String.join(" ", role.referents());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
