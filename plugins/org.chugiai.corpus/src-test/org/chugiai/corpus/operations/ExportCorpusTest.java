package org.chugiai.corpus.operations;

import static org.chugiai.corpus.operations.CorpusFixture.add;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Settings;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCorpusTest {

  private static final int ARTICLES = 15;

  @TempDir
  Path folder;
  private CorpusStore store;
  private Path target;

  @BeforeEach
  void make() throws Exception {
    store = CorpusFixture.create(folder.resolve("c"));
    target = folder.resolve("out");
    var texts = new LinkedHashMap<String, String>();
    for (int i = 0; i < ARTICLES; i++) {
      texts.put("a" + i, "Mưa ở HUẾ, bài " + i + " 😀 " + "VINH ".repeat(i));
    }
    add(store, texts);
    CorpusFixture.annotate(store, false, 2);
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void articlesComeInTheCorpussOrderHoweverManyThreadsThereAre() throws Exception {
    var report = export(4, Set.of(), null);
    assertEquals(ARTICLES, report.articles());
    var ids = Files.readAllLines(target.resolve("articles.jsonl")).stream().map(ExportCorpusTest::id).toList();
    assertEquals(store.corpus().getDocuments().stream().map(d -> d.getId()).toList(), ids);
  }

  @Test
  void anExportComesBackAsTheSameCorpus() throws Exception {
    export(2, Set.of(), null);
    try (var copy = CorpusStore.create(folder.resolve("copy"), "copy")) {
      new ImportArticles(copy, List.of(new ImportArticles.Input(target.resolve("articles.jsonl"),
          FormatCatalog.byId("jsonl"))), ImportArticles.Options.standard()).run(null);
      new ExportCorpus(copy, options(1, Set.of(), folder.resolve("again"))).run(null);
      assertEquals(Files.readString(target.resolve("articles.jsonl")),
          Files.readString(folder.resolve("again/articles.jsonl")));
    }
  }

  @Test
  void aDamagedArticleDoesNotStopTheRestAndIsNamed() throws Exception {
    var file = store.layout().annotationFile("main", "a3");
    Files.writeString(file, Files.readString(file).substring(0, 300));
    var report = export(2, Set.of(), null);
    assertEquals(ARTICLES - 1, report.articles());
    assertEquals("a3", report.skipped().get(0).article());
    assertTrue(report.skipped().get(0).detail().startsWith(file.toString()), report.skipped().toString());
    assertTrue(Files.readString(target.resolve("report.json")).contains("a3"));
  }

  @Test
  void aCancelledExportLeavesNothingBehind() throws Exception {
    var monitor = new NullProgressMonitor() {
      private int done;

      @Override
      public void worked(int work) {
        setCanceled(++done > 5);
      }
    };
    assertThrows(OperationCanceledException.class, () -> export(2, Set.of(), monitor));
    assertFalse(Files.exists(target));
    try (var left = Files.list(folder)) {
      assertEquals(List.of("c", "sources"), left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void onlyWhatWasAskedForIsExported() throws Exception {
    assertEquals(2, export(2, Set.of("a7", "a5"), null).articles());
    assertEquals(List.of("a5", "a7"),
        Files.readAllLines(target.resolve("articles.jsonl")).stream().map(ExportCorpusTest::id).toList());
  }

  @Test
  void anAnnotatorWhoDidNothingIsNoEmptyExport() {
    var options = new ExportCorpus.Options(FormatCatalog.byId("jsonl"), Settings.none(), target,
        ExportOptions.standard(), Set.of(), "lan", 1);
    var e = assertThrows(CorpusException.class, () -> new ExportCorpus(store, options).run(null));
    assertTrue(e.getMessage().contains("no article that lan has a file of"), e.getMessage());
  }

  private ExportReport dataset(Map<String, String> settings) throws IOException {
    var format = FormatCatalog.byId("huggingface");
    return new ExportCorpus(store, new ExportCorpus.Options(format, Settings.of(format, settings), target,
        new ExportOptions(AnnotationFilter.notRejected(), false, false), Set.of(), "main", 2)).run(null);
  }

  /** What another annotator confirmed: all that was suggested in an article. */
  private Path secondAnnotator(String words, String others) throws IOException {
    var mine = store.layout().annotationFile("main", "a3");
    var text = Files.readString(mine).replace("status=\"suggested\"", "status=\"accepted\"");
    Files.writeString(mine, text);
    var theirs = store.layout().annotationFile("binh", "a3");
    Files.createDirectories(theirs.getParent());
    return Files.writeString(theirs, text.replace(words, others));
  }

  @Test
  void theCardTellsTheAgreementOrWhatWasGiven() throws Exception {
    dataset(Map.of());
    assertTrue(Files.readString(target.resolve("README.md")).contains("Not measured."));
    secondAnnotator("", "");
    target = folder.resolve("measured");
    dataset(Map.of("name", "Tin mưa"));
    var card = Files.readString(target.resolve("README.md"));
    assertTrue(card.contains("Entity: strict F1 1.000"), card);
    assertTrue(card.contains("# Tin mưa"), card);
    target = folder.resolve("given");
    dataset(Map.of("agreement", "By two students."));
    card = Files.readString(target.resolve("README.md"));
    assertTrue(card.contains("By two students.") && !card.contains("strict F1"), card);
  }

  @Test
  void aVersionThatCannotBeComparedIsNamedAndTheRestExported() throws Exception {
    secondAnnotator("HUẾ", "HỘI");
    var report = dataset(Map.of());
    assertEquals(ARTICLES, report.articles());
    assertTrue(report.skipped().get(0).detail().contains("article a3"), report.skipped().toString());
    assertTrue(Files.readString(target.resolve("README.md")).contains("Not measured."));
  }

  private ExportReport export(int threads, Set<String> only, NullProgressMonitor monitor) throws IOException {
    return new ExportCorpus(store, options(threads, only, target)).run(monitor);
  }

  private static ExportCorpus.Options options(int threads, Set<String> only, Path out) {
    return new ExportCorpus.Options(FormatCatalog.byId("jsonl"), Settings.none(), out,
        new ExportOptions(AnnotationFilter.notRejected(), false, false), only, "main", threads);
  }

  private static String id(String line) {
    var matcher = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(line);
    assertTrue(matcher.find());
    return matcher.group(1);
  }
}
