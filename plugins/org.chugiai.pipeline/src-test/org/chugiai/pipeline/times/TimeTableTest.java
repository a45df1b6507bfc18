package org.chugiai.pipeline.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The phenomena of {@code times-cases.tsv}: creation time, sentence with the expressions in square brackets, and what
 * each of them is. A sentence without brackets must yield nothing.
 */
class TimeTableTest {

  private static final TimeTagger TAGGER = TimeTagger.builtIn();

  /** A row of the table. */
  private record Row(int line, CreationTime created, String text, List<String> expected) {

    static Row of(int line, String row) {
      var fields = row.split("\t");
      var plain = new StringBuilder();
      var expected = new ArrayList<String>();
      var said = fields.length > 2 ? fields[2].split(" *; *") : new String[0];
      for (var piece : fields[1].split("(?<=])|(?=\\[)")) {
        if (piece.startsWith("[")) {
          var inside = piece.substring(1, piece.length() - 1);
          expected.add(plain.length() + " " + inside + " = " + said[expected.size()]);
          plain.append(inside);
        } else {
          plain.append(piece);
        }
      }
      assertEquals(expected.size(), said.length, "line " + line + ": as many values as brackets");
      return new Row(line, CreationTime.parse(fields[0]), plain.toString(), expected);
    }
  }

  private static List<Row> rows() throws IOException {
    try (var in = TimeTableTest.class.getResourceAsStream("times-cases.tsv")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      var rows = new ArrayList<Row>();
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          rows.add(Row.of(i + 1, lines[i]));
        }
      }
      return rows;
    }
  }

  private static List<String> found(String text, CreationTime created) {
    return TAGGER.tag(text, created).stream().map(mention -> mention.begin() + " "
        + text.substring(mention.begin(), mention.end()) + " = " + describe(mention)).toList();
  }

  private static String describe(TimeMention mention) {
    var parts = new ArrayList<>(List.of(mention.type(), mention.value()));
    if (mention.mod() != null) {
      parts.add("mod=" + mention.mod());
    }
    if (mention.quant() != null) {
      parts.add("quant=" + mention.quant());
    }
    if (mention.freq() != null) {
      parts.add("freq=" + mention.freq());
    }
    return String.join(" ", parts);
  }

  @TestFactory
  Stream<DynamicTest> phenomena() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.line() + ": " + row.text(),
        () -> assertEquals(row.expected(), found(row.text(), row.created()))));
  }

  @TestFactory
  Stream<DynamicTest> sameInDecomposedUnicode() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.line() + " NFD: " + row.text(), () -> {
      var text = Normalizer.normalize(row.text(), Normalizer.Form.NFD);
      var values = TAGGER.tag(text, row.created()).stream().map(mention -> Normalizer.normalize(
          text.substring(mention.begin(), mention.end()), Normalizer.Form.NFC) + " = " + describe(mention)).toList();
      assertEquals(row.expected().stream().map(expected -> expected.replaceFirst("^\\d+ ", "")).toList(), values);
    }));
  }

  @TestFactory
  Stream<DynamicTest> sameInCapitals() throws IOException {
    return rows().stream().filter(row -> !row.expected().isEmpty() && isAlone(row)).map(row -> DynamicTest.dynamicTest(
        row.line() + " capitals: " + row.text(), () -> assertEquals(
            row.expected().stream().map(expected -> expected.replaceFirst(".* = ", "")).toList(),
            TAGGER.tag(row.text().toUpperCase(Locale.ROOT), row.created()).stream().map(TimeTableTest::describe)
                .toList())));
  }

  /** Whether the row is one expression and nothing else. */
  private static boolean isAlone(Row row) {
    return row.expected().size() == 1 && row.expected().get(0).startsWith("0 " + row.text() + " = ");
  }
}
