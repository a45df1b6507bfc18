package org.chugiai.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;

/** Reads tables of cases that lie beside a test. */
public final class Tables {

  private Tables() {
  }

  /** The rows that are neither empty nor a comment. */
  public static Stream<String> rows(Class<?> test, String name) {
    return text(test, name).lines().filter(row -> !row.isBlank() && !row.startsWith("# "));
  }

  /** The whole file. */
  public static String text(Class<?> test, String name) {
    try (var stream = test.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text in Unicode NFD, as some sites write it. */
  public static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
