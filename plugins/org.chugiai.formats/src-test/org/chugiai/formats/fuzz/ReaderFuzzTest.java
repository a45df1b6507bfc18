package org.chugiai.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, a reader gives articles or says in which file and where it gave up, and comes to an end. */
class ReaderFuzzTest {

  /** More articles and failures than any of the files can have. */
  private static final int CALLS = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** A format with a file to damage and a file to open. */
  private record Case(String format, Map<String, String> options, String damaged, String opened) {
  }

  private static final List<Case> CASES = List.of(new Case("jsonl", Map.of("fields", "all"), "articles.jsonl", ""),
      new Case("xmi", Map.of(), "b%C3%A3o-1.xmi", ""), new Case("casjson", Map.of(), "b%C3%A3o-1.json", ""),
      new Case("conll2002", Map.of(), "articles.conll2002.conll", ""),
      new Case("conll2003", Map.of("delimiter", "tab"), "articles.conll2003.conll", ""),
      new Case("iobes", Map.of(), "articles.iobes.conll", ""), new Case("conllu", Map.of(), "articles.conllu", ""),
      new Case("inception", Map.of(), "b%C3%A3o-1.xmi", ""), new Case("webannotsv", Map.of(), "b%C3%A3o-1.tsv", ""),
      new Case("brat", Map.of(), "b%C3%A3o-1.ann", ""),
      new Case("brat", Map.of(), "b%C3%A3o-1.txt", "b%C3%A3o-1.ann"),
      new Case("doccano", Map.of(), "articles.doccano.jsonl", ""),
      new Case("doccano", Map.of("style", "relation"), "articles.doccano.jsonl", ""),
      new Case("labelstudio", Map.of(), "tasks.json", ""), new Case("timeml", Map.of(), "b%C3%A3o-1.tml", ""));

  private static final String PAGE = """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bão</title>
      <meta property="article:published_time" content="2024-09-05T08:00:00+07:00"></head>
      <body><article><h1>Bão &amp; lũ</h1><p class="sapo">Hôm 3/9</p><pre> a
      b</pre><img alt="Ảnh 😀"><figure><figcaption>x</figcaption></figure></article></body></html>
      """;

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> damagedFiles() {
    var written = CASES.stream().map(one -> DynamicTest.dynamicTest(one.format() + " " + one.damaged(), () -> {
      var format = FormatCatalog.byId(one.format());
      var out = folder.resolve(one.format() + one.options().hashCode() + one.opened().length());
      TestCas.export(format, out, one.options(), List.of(Samples.full()));
      var damaged = out.resolve(one.damaged());
      var opened = one.opened().isEmpty() ? damaged : out.resolve(one.opened());
      damage(format, damaged, opened, Files.readAllBytes(damaged));
    }));
    return Stream.concat(written, Stream.of(Map.entry("txt", Samples.TEXT), Map.entry("html", PAGE))
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
          var file = folder.resolve("page." + one.getKey());
          damage(FormatCatalog.byId(one.getKey()), file, file, one.getValue().getBytes("UTF-8"));
        })));
  }

  private static void damage(Format format, Path damaged, Path opened, byte[] whole) throws IOException {
    for (var mutation : Mutations.of(whole).entrySet()) {
      Files.write(damaged, mutation.getValue());
      try {
        assertTimeoutPreemptively(LONGEST, () -> readAll(format, opened));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError(mutation.getKey() + ": " + e, e);
      }
    }
  }

  /** Reads until the end, past all failures. */
  static int readAll(Format format, Path file) throws IOException {
    int articles = 0;
    var cas = TestCas.empty();
    try (var reader = format.open(file, new LossReport())) {
      for (int call = 0; call < CALLS; call++) {
        cas.reset();
        try {
          if (!reader.next(cas)) {
            return articles;
          }
          isWhole(cas);
          articles++;
        } catch (FormatException e) {
          tells(e, file);
        }
      }
    } catch (FormatException e) {
      tells(e, file);
      return articles;
    }
    throw new AssertionError("the reader does not come to an end");
  }

  private static void tells(FormatException e, Path file) {
    var stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    assertTrue(e.getMessage().contains(stem), e.getMessage());
    assertTrue(e.getMessage().length() < 2000, () -> "a long message: " + e.getMessage().substring(0, 200));
  }

  /** Every annotation lies inside the text. */
  private static void isWhole(CAS cas) {
    int length = cas.getDocumentText() == null ? 0 : cas.getDocumentText().length();
    for (var annotation : cas.getAnnotationIndex()) {
      assertTrue(annotation.getBegin() >= 0 && annotation.getBegin() <= annotation.getEnd()
          && annotation.getEnd() <= length, () -> annotation.getType() + " lies outside the text");
    }
  }
}
