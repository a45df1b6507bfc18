package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import org.chugiai.types.Entity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArticlesTest {

  private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-06T05:00:00Z"), ZoneOffset.UTC);

  @TempDir
  Path folder;
  private CorpusStore store;

  @BeforeEach
  void make() throws Exception {
    store = CorpusStore.create(folder.resolve("c"), "c");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void theSourceIsKeptByteForByteAndItsTextIsInTheCas() throws Exception {
    var text = "\uFEFFLũ lớn ở Huế\r\nNước lên 2 m. Cảm ơn 𝟙 👩‍🚒 e\u0302\u0301";
    var file = file("lũ lớn.txt", text);
    var result = run(file);
    assertEquals(List.of("lũ-lớn"), result.imported());
    assertEquals(Map.of("lũ lớn", "lũ-lớn"), result.renamed());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(store.layout().articleFile("lũ-lớn")));
    var cas = store.newCas();
    store.loadCas("lũ-lớn", "main", cas);
    assertEquals(text.substring(1), cas.getDocumentText());
    assertEquals("vi", cas.getDocumentLanguage());
    var article = Documents.article(cas).orElseThrow();
    assertEquals("lũ-lớn", article.getId());
    assertEquals(Fingerprint.sha256(Files.readAllBytes(file)), article.getSha256());
    assertEquals("2024-05-06T05:00:00Z", article.getImportedAt());
    var document = store.corpus().findDocument("lũ-lớn");
    assertEquals(article.getSha256(), document.getSha256());
    assertEquals(State.NEW, document.findWork("main").getState());
  }

  @Test
  void theCreationTimeIsTheArticlesOwnOrElseTheOneGiven() throws Exception {
    var jsonl = file("a.jsonl", """
        {"id":"own","text":"Một.","published":"2024-01-02"}
        {"id":"none","text":"Hai."}
        """);
    new ImportArticles(store, inputs(jsonl), new ImportArticles.Options(Optional.of("2023-12-31T08:15"), false, NOON))
        .run(null);
    assertEquals("2024-01-02", store.corpus().findDocument("own").getPublished());
    assertEquals("2023-12-31T08:15", store.corpus().findDocument("none").getPublished());
    assertEquals("given", store.corpus().findDocument("none").getPublishedFrom());
  }

  @Test
  void annotationsComeAlongAndTellTheState() throws Exception {
    var result = run(file("a.jsonl", """
        {"id":"done","text":"𝟙 Hà Nội mưa.",\
        "entities":[{"start":2,"end":8,"kind":"LOCATION","status":"accepted"}]}
        {"id":"open","text":"Hà Nội mưa.","entities":[{"start":0,"end":6,"kind":"LOCATION","status":"suggested"}]}
        {"id":"gold","text":"Ở Huế.","entities":[{"start":2,"end":5,"kind":"LOCATION"}]}
        """));
    assertEquals(List.of("done", "open", "gold"), result.imported());
    assertEquals(State.IN_PROGRESS, store.corpus().findDocument("done").findWork("main").getState());
    assertEquals(State.PRE_ANNOTATED, store.corpus().findDocument("open").findWork("main").getState());
    assertEquals(1, store.corpus().findDocument("gold").findWork("main").getAnnotations());
    var cas = store.newCas();
    store.loadCas("done", "main", cas);
    assertEquals("Hà Nội", Documents.jcas(cas).select(Entity.class).single().getCoveredText());
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndReportedAndStayInTheSource() throws Exception {
    var file = file("a.txt", "Bão\u0000 số\u000b 3\uFFFE.\tXong");
    var result = run(file);
    assertEquals(3, result.losses().items().get(0).count());
    assertTrue(result.losses().summary().contains("U+0000 at 3"), result.losses().summary());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(store.layout().articleFile("a")));
    var cas = store.newCas();
    store.loadCas("a", "main", cas);
    assertEquals("Bão\uFFFD số\uFFFD 3\uFFFD.\tXong", cas.getDocumentText());
  }

  @Test
  void oneBadFileLeavesTheCorpusAsItWas() throws Exception {
    run(file("old.txt", "Cũ."));
    var before = snapshot();
    var good = file("good.txt", "Tốt.");
    var bad = folder.resolve("bad.txt");
    Files.write(bad, "Xấu \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    var e = assertThrows(FormatException.class, () -> run(good, bad));
    assertTrue(e.getMessage().startsWith(bad.toString()), e.getMessage());
    assertEquals(before, snapshot());
    assertNull(store.corpus().findDocument("good"));
  }

  @Test
  void oneBadLineLeavesTheCorpusAsItWasAndIsNamed() throws Exception {
    var before = snapshot();
    var file = file("a.jsonl", """
        {"id":"a","text":"Một."}
        {"id":"b","text":"Hai.","entities":[{"start":2,"end":9,"kind":"PERSON"}]}
        """);
    var e = assertThrows(FormatException.class, () -> run(file));
    assertTrue(e.getMessage().startsWith(file + ":2:"), e.getMessage());
    assertEquals(before, snapshot());
  }

  @Test
  void whoKeepsGoingGetsTheRestAndAList() throws Exception {
    var file = file("a.jsonl", """
        {"id":"a","text":"Một."}
        {"id":"b"}
        {"id":"c","text":"Ba."}
        """);
    var empty = file("empty.txt", "");
    var result = new ImportArticles(store, inputs(file, empty),
        new ImportArticles.Options(Optional.empty(), true, NOON)).run(null);
    assertEquals(List.of("a", "c"), result.imported());
    assertEquals(2, result.skipped().size());
    assertTrue(result.skipped().get(0).startsWith(file + ":2:"), result.skipped().get(0));
    assertTrue(result.skipped().get(1).startsWith(empty.toString()), result.skipped().get(1));
  }

  @Test
  void importingAgainAddsOnlyWhatIsNew() throws Exception {
    run(file("a.txt", "Một."));
    var again = run(file("a.txt", "Một."), file("b.txt", "Hai."));
    assertEquals(List.of("b"), again.imported());
    assertEquals(List.of("a"), again.present());
  }

  @Test
  void anIdThatAnotherTextHasIsNumbered() throws Exception {
    run(file("a.txt", "Một."));
    Files.createDirectories(folder.resolve("other"));
    var result = run(file("other/A.txt", "Hai."));
    assertEquals(List.of("A-2"), result.imported());
    assertEquals("Một.", Files.readString(store.layout().articleFile("a")));
  }

  @Test
  void cancellationLeavesTheCorpusAsItWas() throws Exception {
    var before = snapshot();
    var files = List.of(file("a.txt", "Một."), file("b.txt", "Hai."));
    var monitor = new NullProgressMonitor() {
      @Override
      public void subTask(String name) {
        setCanceled(name.equals("b.txt"));
      }
    };
    assertThrows(OperationCanceledException.class, () -> new ImportArticles(store,
        inputs(files.toArray(Path[]::new)), ImportArticles.Options.standard()).run(monitor));
    assertEquals(before, snapshot());
  }

  @Test
  void aCorpusModelThatCannotBeSavedLeavesNoFilesBehind() throws Exception {
    var model = store.layout().corpusFile();
    Files.writeString(model, Files.readString(model) + "<!-- changed by another program -->");
    var before = snapshot();
    assertThrows(IOException.class, () -> run(file("a.txt", "Một.")));
    assertEquals(before, snapshot());
  }

  private ImportArticles.Result run(Path... files) throws IOException {
    return new ImportArticles(store, inputs(files), new ImportArticles.Options(Optional.empty(), false, NOON))
        .run(null);
  }

  private static List<ImportArticles.Input> inputs(Path... files) {
    return List.of(files).stream()
        .map(file -> new ImportArticles.Input(file, FormatCatalog.forFile(file).orElseThrow())).toList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Every file of the corpus with its content's hash. */
  private Map<String, String> snapshot() throws IOException {
    var result = new TreeMap<String, String>();
    try (var files = Files.walk(store.layout().folder())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        result.put(store.layout().folder().relativize(file).toString(), Fingerprint.of(file).sha256());
      }
    }
    assertNotEquals(Map.of(), result);
    assertFalse(result.keySet().stream().anyMatch(name -> name.contains(".~")), result.toString());
    return result;
  }
}
