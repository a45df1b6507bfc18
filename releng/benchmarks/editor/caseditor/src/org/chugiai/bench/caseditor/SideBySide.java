package org.chugiai.bench.caseditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Prints the figures of both editors for an article, and their ratio.
 * Arguments: the table that our benchmark wrote, the title of an article in it, and the CAS Editor's figures.
 */
public final class SideBySide {

  private static final Pattern ROW = Pattern.compile(" {2}(\\S.*?)(?:, median of \\d+)? {2,}(.*)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d,]*(?:\\.\\d+)?");

  private SideBySide() {
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    var ours = ours(Files.readAllLines(Path.of(arguments[0])), arguments[1]);
    System.out.printf("%n%s%n  %-32s %18s %20s %16s%n", arguments[1], "", "Chú Giải", "UIMA CAS Editor", "ratio");
    System.out.printf("  %-32s %9s %8s %11s %8s %8s %7s%n", "milliseconds", "median", "95th", "median", "95th",
        "median", "95th");
    for (var line : Files.readAllLines(Path.of(arguments[2]))) {
      var cells = line.split("\t");
      print(cells[0], ours.getOrDefault(cells[0], List.of()), List.of(cells).subList(1, cells.length));
    }
  }

  /** The rows below an article's title, by what was done: the numbers in them. */
  private static Map<String, List<String>> ours(List<String> lines, String title) {
    var rows = new LinkedHashMap<String, List<String>>();
    for (var line : lines.subList(lines.indexOf(title) + 1, lines.size())) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), NUMBER.matcher(row.group(2)).results().map(n -> n.group().replace(",", "")).toList());
      } else if (!line.isBlank()) {
        break;
      }
    }
    return rows;
  }

  private static void print(String what, List<String> ours, List<String> theirs) {
    // What is measured once, or noted as a median alone, has one figure; ours says other things after it.
    boolean single = theirs.size() == 1 || what.startsWith("opening");
    System.out.printf("  %-32s %9s %8s %11s %8s %8s %7s%n", what, cell(ours, 0), single ? "" : cell(ours, 1),
        cell(theirs, 0), single ? "" : cell(theirs, 1), ratio(ours, theirs, 0), single ? "" : ratio(ours, theirs, 1));
  }

  private static String cell(List<String> figures, int column) {
    return column < figures.size() ? figures.get(column) : "-";
  }

  private static String ratio(List<String> ours, List<String> theirs, int column) {
    return number(ours, column).filter(mine -> mine > 0).flatMap(mine -> number(theirs, column)
        .map(other -> String.format(Locale.ROOT, "%.1f", other / mine))).orElse("-");
  }

  private static Optional<Double> number(List<String> figures, int column) {
    return Optional.of(cell(figures, column)).filter(cell -> NUMBER.matcher(cell).matches()).map(Double::valueOf);
  }
}
