package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.State;
import org.chugiai.ui.editor.ArticleFile;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.logic.CorpusSearch.Article;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWideTest {

  private static final NullProgressMonitor NO_MONITOR = new NullProgressMonitor();

  @TempDir
  private Path folder;

  private OpenCorpus corpus;
  private CasDocument here;
  private ArticleModel model;
  private Span example;
  private FileHistory history;
  private final List<String> failures = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    var articles = new LinkedHashMap<String, String>();
    articles.put("a", "{PERSON!=le-an|Lê An} đến. {ORGANIZATION|Lê An} đi.");
    articles.put("b", "Hôm qua Lê An vắng mặt, {PERSON|Lê An} ốm.");
    articles.put("c", "Không có ai.");
    articles.put("d", "Gặp Lê An.");
    corpus = TestArticle.openCorpus(folder, articles);
    here = new ArticleFile(corpus, "a").open();
    model = ArticleModel.of(here, corpus.corpus(), corpus.annotator());
    example = here.spans("org.chugiai.types.Entity").getFirst();
    history = new FileHistory(here.commandStack(), corpus, failures::addAll);
  }

  @AfterEach
  void close() throws IOException {
    corpus.store().close();
  }

  private CorpusSearch search() {
    return new CorpusSearch(corpus, example.type(), example.coveredText(), values());
  }

  private Map<String, String> values() {
    return Occurrences.values(model, example);
  }

  private byte[] file(String article) throws IOException {
    return Files.readAllBytes(corpus.store().layout().annotationFile(corpus.annotator(), article));
  }

  private List<FileEdit> edits() throws IOException {
    return search().prepare(search().find(articles(), NO_MONITOR), NO_MONITOR);
  }

  /** Does it here, where there is something to do, and in the files. */
  private void everywhere(List<FileEdit> edits) {
    var occurrences = new Occurrences(model);
    var places = occurrences.find(example.type(), example.coveredText(), values());
    here.execute(occurrences.command(example.type(), values(), places, "Lê An everywhere"));
    history.apply("Lê An everywhere", edits, !places.isEmpty());
  }

  private static List<Article> articles() {
    return List.of(new Article("b", "B"), new Article("c", "C"), new Article("d", "D"));
  }

  private long persons(String article) throws IOException {
    try (var document = new ArticleFile(corpus, article).open()) {
      return document.spans("org.chugiai.types.Entity").stream()
          .filter(span -> "le-an".equals(span.string("referent"))).count();
    }
  }

  @Test
  void placesOfAllArticlesAreFoundAndNothingIsWrittenYet() throws Exception {
    var before = file("b");
    var found = search().find(articles(), NO_MONITOR);
    assertEquals(List.of("b", "d"), found.stream().map(f -> f.article().id()).toList());
    assertEquals(2, found.getFirst().places().size());
    search().prepare(found, NO_MONITOR);
    assertArrayEquals(before, file("b"));
  }

  @Test
  void oneUndoTakesBackTheArticleAndTheFilesToTheByte() throws Exception {
    var b = file("b");
    var d = file("d");
    everywhere(edits());
    assertEquals(2, persons("b"));
    assertEquals(1, persons("d"));
    assertEquals(State.IN_PROGRESS, corpus.corpus().findDocument("d").findWork(corpus.annotator()).getState());
    here.commandStack().undo();
    assertArrayEquals(b, file("b"));
    assertArrayEquals(d, file("d"));
    assertFalse(here.isDirty());
    here.commandStack().redo();
    assertEquals(2, persons("b"));
    assertTrue(failures.isEmpty(), failures.toString());
  }

  @Test
  void aFileChangedMeanwhileIsLeftAsItIsAndReported() throws Exception {
    var edits = edits();
    var path = corpus.store().layout().annotationFile(corpus.annotator(), "d");
    Files.write(path, TestArticle.xmi("Lê An khác."));
    var foreign = file("d");
    everywhere(edits);
    assertArrayEquals(foreign, file("d"));
    assertEquals(2, persons("b"));
    assertEquals(1, failures.size());
    assertTrue(failures.getFirst().contains(path.toString()), failures.getFirst());
    here.commandStack().undo();
    assertArrayEquals(foreign, file("d"));
    assertEquals(1, failures.size());
  }

  @Test
  void whereNothingChangesHereTheFilesAreAStepOfTheirOwn() throws Exception {
    here.execute(here.commands("main").reject(List.of(here.spans("org.chugiai.types.Entity").get(1))));
    var d = file("d");
    history.apply("files", edits(), false);
    assertEquals("files", history.undoLabel());
    here.execute(here.commands("main").set(example, "note", "later"));
    assertFalse(history.undo(), "the note comes first");
    here.commandStack().undo();
    assertTrue(history.undo());
    assertArrayEquals(d, file("d"));
    assertFalse(history.undo());
    assertEquals("files", history.redoLabel());
    assertTrue(history.redo());
    assertEquals(1, persons("d"));
  }
}
