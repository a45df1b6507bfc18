package org.chugiai.formats.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Format;
import org.chugiai.formats.LossReport;

/** Counts the annotations that stand in the files of an export, by the short names of their types. */
interface Count {

  /** Counts those of layers that people annotate; a type that the files do not tell of is left out. */
  Map<String, Long> in(Path folder) throws IOException;

  /** By reading the only file of a format's ending into CASes of a kind. */
  static Count read(Format format, String file, Supplier<CAS> cases) {
    return folder -> {
      var counts = new TreeMap<String, Long>();
      if (Files.size(find(folder, file)) == 0) {
        // an article that the format has no room for at all
        return counts;
      }
      try (var reader = format.open(find(folder, file), new LossReport())) {
        for (var cas = cases.get(); reader.next(cas); cas = cases.get()) {
          add(cas, counts);
        }
      }
      return counts;
    };
  }

  private static Path find(Path folder, String file) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(one -> one.getFileName().toString().endsWith(file)
          && !one.getFileName().toString().equals("report.json")).findFirst().orElseThrow();
    }
  }

  /** All annotations of a CAS but those that make up every article. */
  static void add(CAS cas, Map<String, Long> counts) {
    cas.select(Annotation.class)
        .forEach(annotation -> counts.merge(annotation.getType().getShortName(), 1L, Long::sum));
    List.of("DocumentAnnotation", "Article", "Token", "Sentence").forEach(counts::remove);
  }

  /** In the lines of a JSON file: as many as the arrays of a name have elements. */
  static Count lines(String file, String array, String type) {
    return folder -> {
      var lines = Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.<String>of();
      long count = 0;
      for (var line : lines) {
        count += parse(line).path(array).size();
      }
      return Map.of(type, count);
    };
  }

  private static JsonNode parse(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }

  /** The rows of a table. */
  static Count rows(String file, String type) {
    return folder -> {
      var table = folder.resolve(file);
      try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(table, StandardCharsets.UTF_8))) {
        return Map.of(type, parser.stream().count() - 1);
      }
    };
  }

  /** The same and others. */
  default Count and(Count other) {
    return folder -> {
      var counts = new TreeMap<>(in(folder));
      counts.putAll(other.in(folder));
      return counts;
    };
  }
}
