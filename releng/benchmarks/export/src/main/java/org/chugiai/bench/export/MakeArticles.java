package org.chugiai.bench.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes made-up articles as native JSONL, always the same ones: sentences drawn from the sample articles, so that they
 * have something to annotate and few are near-duplicates.
 *
 * <p>usage: MakeArticles FOLDER-OF-SAMPLES COUNT
 */
public final class MakeArticles {

  private static final int PARAGRAPHS = 3;
  private static final int SENTENCES = 2;

  private final List<String> sentences;
  private final Random random = new Random(1);

  private MakeArticles(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Prints the articles. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var maker = new MakeArticles(sentences(Path.of(arguments[0])));
    int count = Integer.parseInt(arguments[1]);
    for (int i = 1; i <= count; i++) {
      out.print("{\"id\": \"bench-%06d\", \"text\": \"%s\"}\n".formatted(i, maker.text()));
    }
    out.flush();
  }

  private static List<String> sentences(Path samples) throws IOException {
    try (var files = Files.list(samples)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().flatMap(MakeArticles::lines)
          .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream()).filter(sentence -> sentence.endsWith("."))
          .map(sentence -> sentence.replace("\\", "\\\\").replace("\"", "\\\"")).toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    var text = new StringBuilder("Bản tin số ").append(random.nextInt(1_000_000));
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      text.append("\\n");
      for (int i = 0; i < SENTENCES; i++) {
        text.append(i == 0 ? "" : " ").append(sentences.get(random.nextInt(sentences.size())));
      }
    }
    return text.toString();
  }
}
