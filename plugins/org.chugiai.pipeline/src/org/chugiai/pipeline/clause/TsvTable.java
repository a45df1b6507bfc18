package org.chugiai.pipeline.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chugiai.pipeline.text.Lexicons;

/**
 * A lexicon file with columns.
 *
 * @param rows the built-in rows, then those that a corpus adds
 */
public record TsvTable(List<Row> rows) {

  /** One row; {@link #column} is empty where the line is shorter. */
  public record Row(String file, List<String> columns) {

    public String column(int index) {
      return index < columns.size() ? columns.get(index).strip() : "";
    }

    /** The entries of a column that are separated by commas. */
    public List<String> list(int index) {
      return Arrays.stream(column(index).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The words of a column that are separated by blanks; "-" alone stands for none. */
    public List<String> words(int index) {
      return Arrays.stream(column(index).split(" +")).filter(s -> !s.isEmpty() && !s.equals("-")).toList();
    }

    /** A column's value as a constant of an enumeration; upper and lower case mean the same. */
    public <E extends Enum<E>> E constant(Class<E> type, String value) {
      for (var constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(value)) {
          return constant;
        }
      }
      var known = String.join(", ", Arrays.stream(type.getEnumConstants()).map(E::name).toList());
      throw error("\"" + value + "\" is none of " + known.toLowerCase(Locale.ROOT));
    }

    /** An error that names the file, the row and what is wrong with it. */
    public IllegalArgumentException error(String message) {
      var row = String.join(" | ", columns);
      return new IllegalArgumentException(
          file + ": in the row \"" + (row.length() > 80 ? row.substring(0, 80) + "…" : row) + "\": " + message);
    }
  }

  /**
   * Reads a lexicon that lies beside a class, and behind it the files of the same name in folders.
   *
   * @param folders folders of a corpus, may be null
   */
  public static TsvTable load(Class<?> owner, String name, String[] folders) {
    return new TsvTable(Lexicons.lines(owner, name, folders).stream()
        .map(line -> new Row(name, List.of(line.split("\t")))).toList());
  }
}
