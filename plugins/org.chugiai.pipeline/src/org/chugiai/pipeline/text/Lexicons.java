package org.chugiai.pipeline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lexicon files: UTF-8, one entry a line, {@code #} begins a comment line, fields are divided by tabs. The
 * built-in file lies beside a class; a corpus may add files of the same name in folders of its own.
 */
public final class Lexicons {

  private Lexicons() {
  }

  /**
   * The entries of a lexicon: the built-in ones, then those of each folder that has a file of that name, in order.
   *
   * @param beside the class whose package holds the built-in file
   * @param name the file's name, e.g. {@code abbreviations.tsv}
   * @param folders further folders, may be null
   * @return non-empty lines without comments, in Unicode NFC
   * @throws UncheckedIOException when a file can't be read; the message names it
   */
  public static List<String> lines(Class<?> beside, String name, String[] folders) {
    var lines = new ArrayList<String>();
    try (var stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The lexicon " + name + " is missing beside " + beside.getName());
      }
      addEntries(stream, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("The built-in lexicon " + name + " cannot be read", e);
    }
    for (var folder : folders == null ? new String[0] : folders) {
      var file = Path.of(folder, name);
      if (Files.isRegularFile(file)) {
        try (var stream = Files.newInputStream(file)) {
          addEntries(stream, lines);
        } catch (IOException e) {
          throw new UncheckedIOException("The lexicon " + file + " cannot be read: " + e.getMessage(), e);
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void addEntries(InputStream stream, List<String> lines) throws IOException {
    var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    Normalizer.normalize(text, Normalizer.Form.NFC).lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(lines::add);
  }
}
