package org.chugiai.bench.caseditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Prints the figures of both editors for an article, and their ratio.
 * Arguments: the table that our benchmark wrote, the title of an article in it, and the CAS Editor's figures.
 */
public final class SideBySide {

  private static final Pattern ROW = Pattern.compile(" {2}(\\S.*?)(?:, median of \\d+)? {2,}(.*)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d,]*(?:\\.\\d+)?");
  private static final String NONE = "-";
  private static final int COLUMNS = 3;
  private static final String LINE = "  %-29s" + " %8s %8s %8s ".repeat(COLUMNS) + "%n";
  private static final String HEADS = "  %-29s" + " %-26s ".repeat(COLUMNS) + "%n";

  private SideBySide() {
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    var ours = ours(Files.readAllLines(Path.of(arguments[0])), arguments[1]);
    System.out.println();
    System.out.printf(HEADS, arguments[1], "Chú Giải", "UIMA CAS Editor", "ratio");
    System.out.printf(LINE, "milliseconds", "median", "95th", "computed", "median", "95th", "computed", "median",
        "95th", "computed");
    for (var line : Files.readAllLines(Path.of(arguments[2]))) {
      var cells = List.of(line.split("\t"));
      print(cells.getFirst(), ours.getOrDefault(cells.getFirst(), List.of()), cells.subList(1, cells.size()));
    }
  }

  /** The rows below an article's title, by what was done: median, 95th percentile and computing. */
  private static Map<String, List<String>> ours(List<String> lines, String title) {
    var rows = new HashMap<String, List<String>>();
    for (var line : lines.subList(lines.indexOf(title) + 1, lines.size())) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), columns(row.group(1), NUMBER.matcher(row.group(2)).results()
            .map(number -> number.group().replace(",", "")).toList()));
      } else if (!line.isBlank()) {
        break;
      }
    }
    return rows;
  }

  private static List<String> columns(String what, List<String> numbers) {
    return what.startsWith("opening") && numbers.size() > 1 ? List.of(numbers.get(0), NONE, numbers.get(1)) : numbers;
  }

  private static void print(String what, List<String> ours, List<String> theirs) {
    var cells = new ArrayList<>(List.of(what));
    IntStream.range(0, COLUMNS).forEach(column -> cells.add(cell(ours, column)));
    IntStream.range(0, COLUMNS).forEach(column -> cells.add(cell(theirs, column)));
    IntStream.range(0, COLUMNS).forEach(column -> cells.add(ratio(cell(ours, column), cell(theirs, column))));
    System.out.printf(LINE, cells.toArray());
  }

  private static String cell(List<String> figures, int column) {
    return column < figures.size() ? figures.get(column) : NONE;
  }

  private static String ratio(String ours, String theirs) {
    return NUMBER.matcher(ours).matches() && NUMBER.matcher(theirs).matches()
        ? String.format(Locale.ROOT, "%.1f", Double.parseDouble(theirs) / Double.parseDouble(ours)) : NONE;
  }
}
