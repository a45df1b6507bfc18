package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.ui.corpuswide.ArticleSteps;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.editor.ArticleFile;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.logic.CorpusSearch.Article;
import org.chugiai.ui.editor.logic.Occurrences.Action;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same words in all articles annotated at once: article a is open in an editor, b to d are files. */
class CorpusWideTest {

  private static final NullProgressMonitor NO_MONITOR = new NullProgressMonitor();

  @TempDir
  private Path folder;

  private OpenCorpus corpus;
  private CasDocument here;
  private ArticleModel model;
  private Span example;
  private CorpusHistory history;

  @BeforeEach
  void open() throws IOException {
    var articles = new LinkedHashMap<String, String>();
    articles.put("a", "{PERSON!=le-an|Lê An} đến. {ORGANIZATION|Lê An} đi.");
    articles.put("b", "Hôm qua Lê An vắng mặt, {PERSON|Lê An} ốm.");
    articles.put("c", "Không có ai.");
    articles.put("d", "Gặp Lê An.");
    corpus = TestArticle.openCorpus(folder, articles);
    history = new CorpusHistory(corpus);
    here = edit("a");
    model = ArticleModel.of(here, corpus.corpus(), corpus.annotator());
    example = here.spans("org.chugiai.types.Entity").getFirst();
  }

  @AfterEach
  void close() throws IOException {
    corpus.store().close();
  }

  /** Opens an article as an editor does. */
  private CasDocument edit(String article) throws IOException {
    var file = new ArticleFile(corpus, article);
    var document = file.open();
    history.open().add(article, document, () -> file.save(document));
    return document;
  }

  private CorpusSearch search() {
    return new CorpusSearch(corpus, example.type(), example.coveredText(), Occurrences.values(model, example));
  }

  private byte[] file(String article) throws IOException {
    return Files.readAllBytes(corpus.store().layout().annotationFile(corpus.annotator(), article));
  }

  private byte[] registry() throws IOException {
    return Files.readAllBytes(corpus.store().layout().corpusFile());
  }

  /** What is to be done in these articles, all places chosen. */
  private CorpusEdit everywhere(String... articles) throws IOException {
    Map<String, List<Occurrence>> places = search().find(List.of(articles).stream()
        .map(id -> new Article(id, id)).toList(), NO_MONITOR).stream()
        .collect(Collectors.toMap(found -> found.article().id(), CorpusSearch.Found::places));
    return new CorpusEdit("everywhere", List.of(articles), search().edit(places, "everywhere"));
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
    var found = search().find(List.of(new Article("b", "B"), new Article("c", "C"), new Article("d", "D")),
        NO_MONITOR);
    assertEquals(List.of("b", "d"), found.stream().map(f -> f.article().id()).toList());
    assertEquals(2, found.getFirst().places().size());
    assertArrayEquals(before, file("b"));
  }

  @Test
  void placesOfFilesKeepNoneOfTheirAnnotationsInMemory() throws Exception {
    var places = search().find(List.of(new Article("b", "B")), NO_MONITOR).getFirst().places();
    assertEquals(List.of(Action.CREATE, Action.CHANGE), places.stream().map(Occurrence::action).toList());
    assertTrue(places.stream().allMatch(place -> place.existing().isEmpty()), "10,000 articles would not fit");
  }

  @Test
  void oneUndoTakesBackTheArticleTheFilesAndTheRegistryToTheByte() throws Exception {
    here.saveOver();
    var before = Map.of("a", file("a"), "b", file("b"), "d", file("d"));
    var registry = registry();
    history.perform(everywhere("a", "b", "c", "d"), NO_MONITOR);
    assertEquals(2, persons("a"));
    assertEquals(2, persons("b"));
    assertEquals(1, persons("d"));
    assertFalse(here.isDirty(), "all of it is on disk");
    assertEquals(State.IN_PROGRESS, corpus.corpus().findDocument("d").findWork(corpus.annotator()).getState());
    var after = registry();

    assertEquals("everywhere", new ArticleSteps(here, history).undoLabel().orElseThrow());
    history.undo(NO_MONITOR);
    for (var article : before.keySet()) {
      assertArrayEquals(before.get(article), file(article), article);
    }
    assertArrayEquals(registry, registry());
    assertFalse(here.isDirty());

    history.redo(NO_MONITOR);
    assertEquals(2, persons("a"));
    assertEquals(2, persons("b"));
    assertArrayEquals(after, registry());
  }

  @Test
  void whatWasNotSavedInAnEditorIsSavedFirstAndStaysWhenTheRestIsUndone() throws Exception {
    here.execute(here.commands("main").set(example, "note", "mine"));
    history.perform(everywhere("a", "b"), NO_MONITOR);
    history.undo(NO_MONITOR);
    assertEquals("mine", example.string("note"));
    assertFalse(here.isDirty());
    assertTrue(new String(file("a"), StandardCharsets.UTF_8).contains("mine"));
  }

  @Test
  void aFileChangedMeanwhileStopsAllOfIt() throws Exception {
    var edit = everywhere("a", "b", "d");
    var b = file("b");
    var path = corpus.store().layout().annotationFile(corpus.annotator(), "d");
    var steps = here.undoLabels().size();
    var failure = assertThrows(FileChangedException.class, () -> history.perform(
        new CorpusEdit("x", edit.articles(), (article, document) -> {
          if (article.equals("a")) {
            write(path, TestArticle.xmi("Lê An khác."));
          }
          return edit.edit().command(article, document);
        }), NO_MONITOR));
    assertEquals(path, failure.file());
    assertArrayEquals(b, file("b"));
    assertEquals(steps, here.undoLabels().size());
    assertTrue(history.done().isEmpty());
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void givingUpChangesNothing() throws Exception {
    var b = file("b");
    var monitor = new NullProgressMonitor();
    var edit = everywhere("b", "d");
    assertThrows(OperationCanceledException.class, () -> history.perform(
        new CorpusEdit("x", edit.articles(), (article, document) -> {
          monitor.setCanceled(true);
          return edit.edit().command(article, document);
        }), monitor));
    assertArrayEquals(b, file("b"));
    assertTrue(history.done().isEmpty());
  }

  @Test
  void laterStepsOfAnArticleAreUndoneFirst() throws Exception {
    history.perform(everywhere("a", "b"), NO_MONITOR);
    here.execute(here.commands("main").set(example, "note", "later"));
    var failure = assertThrows(IOException.class, () -> history.undo(NO_MONITOR));
    assertTrue(failure.getMessage().contains("everywhere"), failure.getMessage());
    assertEquals(2, persons("b"), "nothing was undone anywhere");
    here.commandStack().undo();
    history.undo(NO_MONITOR);
    assertEquals(0, persons("b"));
  }

  @Test
  void aStepOfOtherArticlesComesBetweenTheArticlesOwn() throws Exception {
    here.execute(here.commands("main").reject(List.of(here.spans("org.chugiai.types.Entity").get(1))));
    var d = file("d");
    history.perform(everywhere("b", "d"), NO_MONITOR);
    var steps = new ArticleSteps(here, history);
    assertEquals("everywhere", steps.undoLabel().orElseThrow());
    here.execute(here.commands("main").set(example, "note", "later"));
    assertTrue(history.nextUndo(here).isEmpty(), "the note comes first");
    here.commandStack().undo();
    history.undo(NO_MONITOR);
    assertArrayEquals(d, file("d"));
    assertTrue(history.nextUndo(here).isEmpty());
    assertEquals("everywhere", steps.redoLabel().orElseThrow());
  }

  @Test
  void articlesClosedOrOpenedSinceAreUndoneInTheirFiles() throws Exception {
    here.saveOver();
    var a = file("a");
    var b = file("b");
    history.perform(everywhere("a", "b"), NO_MONITOR);
    history.closed(here);
    here.close();
    var other = edit("b");
    history.undo(NO_MONITOR);
    assertArrayEquals(a, file("a"));
    assertArrayEquals(b, file("b"));
    assertEquals(1, other.spans("org.chugiai.types.Entity").size(), "its editor read it anew");
    assertFalse(other.isChangedOnDisk());
  }
}
