package org.chugiai.formats.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.Settings;

/**
 * How to make a dataset.
 *
 * @param shares of the splits, summing up to 1
 * @param groupBy none, source or month
 * @param fixed the split of each article; empty where they are divided by the seed
 */
record DatasetOptions(long seed, Map<String, Double> shares, String groupBy, double threshold,
    Map<String, String> fixed, String name, String license, String version, String agreement) {

  /** The splits, as Hugging Face calls them. */
  static final List<String> SPLITS = List.of("train", "validation", "test");

  /**
   * Reads settings.
   *
   * @throws IllegalArgumentException naming the option that makes no sense
   */
  static DatasetOptions of(Settings settings) throws IOException {
    var file = settings.get(DatasetFormat.SPLITS);
    return new DatasetOptions((long) number("seed", settings.get(DatasetFormat.SEED)),
        shares(settings.get(DatasetFormat.SHARES)), settings.get(DatasetFormat.GROUP_BY),
        number("threshold", settings.get(DatasetFormat.THRESHOLD)), file.isEmpty() ? Map.of() : fixed(Path.of(file)),
        settings.get(DatasetFormat.NAME), settings.get(DatasetFormat.LICENSE), settings.get(DatasetFormat.VERSION),
        settings.get(DatasetFormat.AGREEMENT));
  }

  private static double number(String option, String value) {
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The option " + option + " takes a number, not \"" + value + "\".", e);
    }
  }

  private static Map<String, Double> shares(String list) {
    var parts = list.split(",");
    var shares = new LinkedHashMap<String, Double>();
    double sum = 0;
    for (int i = 0; i < Math.min(parts.length, SPLITS.size()); i++) {
      shares.put(SPLITS.get(i), number("shares", parts[i]) / 100);
      sum += shares.get(SPLITS.get(i));
    }
    if (parts.length > SPLITS.size() || Math.abs(sum - 1) > 1e-9 || shares.values().stream().anyMatch(s -> s < 0)) {
      throw new IllegalArgumentException("The option shares takes up to three numbers that sum up to 100, e.g. "
          + "80,10,10, not \"" + list + "\".");
    }
    return shares;
  }

  private static Map<String, String> fixed(Path file) throws IOException {
    var splits = new HashMap<String, String>();
    try (var lines = new Lines(file)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        var parts = line.split("\t");
        var split = parts.length == 2 ? parts[1].replace("dev", "validation") : "";
        if (!SPLITS.contains(split)) {
          throw new FormatException(file, lines.number(), "is no id, tab, train, validation or test",
              "Mend the line.");
        }
        splits.put(parts[0], split);
      }
    }
    return splits;
  }
}
