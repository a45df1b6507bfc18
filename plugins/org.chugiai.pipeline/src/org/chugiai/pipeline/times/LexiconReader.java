package org.chugiai.pipeline.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.times.Lexicon.Kind;

/**
 * Reads lexicon files of time words. Their format is documented at the head of {@code times.tsv}: UTF-8, one entry a
 * line, {@code kind TAB value TAB phrase | phrase}; lines that begin with # and empty lines are skipped.
 */
final class LexiconReader {

  /** Name of the lexicon beside this class, and of a file that extends it in a corpus's lexicon folder. */
  static final String FILE = "times.tsv";

  private LexiconReader() {
  }

  /**
   * Reads the built-in lexicon, then those of the folders that have one.
   *
   * @throws IOException where a file cannot be read or a line is wrong; the message names file and line
   */
  static Lexicon read(List<Path> folders) throws IOException {
    var builder = new Lexicon.Builder();
    try (var in = LexiconReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("The bundle org.chugiai.pipeline lacks " + FILE);
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), FILE, builder);
    }
    for (var folder : folders) {
      var file = folder.resolve(FILE);
      if (Files.exists(file)) {
        try (var in = Files.newBufferedReader(file)) {
          read(in, file.toString(), builder);
        }
      }
    }
    return builder.build();
  }

  /** Reads the built-in lexicon alone. */
  static Lexicon builtIn() {
    try {
      return read(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(BufferedReader in, String name, Lexicon.Builder builder) throws IOException {
    int number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          add(line, builder);
        } catch (IllegalArgumentException e) {
          throw new IOException(name + ":" + number + ": " + e.getMessage()
              + " (an entry is: kind, tab, value, tab, phrases separated by |)", e);
        }
      }
    }
  }

  private static void add(String line, Lexicon.Builder builder) {
    var fields = line.split("\t");
    if (fields.length != 3) {
      throw new IllegalArgumentException(fields.length + " fields instead of 3");
    }
    var kind = Kind.of(fields[0].strip());
    var value = fields[1].strip();
    kind.check(value);
    for (var phrase : fields[2].split("\\|")) {
      if (phrase.isBlank()) {
        throw new IllegalArgumentException("an empty phrase");
      }
      builder.add(kind, NormalisedText.of(phrase.strip()).text(), value);
    }
  }
}
