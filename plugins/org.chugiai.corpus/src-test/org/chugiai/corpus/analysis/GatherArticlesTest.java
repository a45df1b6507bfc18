package org.chugiai.corpus.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherArticlesTest {

  private static final String TEXT = "Ngày 12/3 ông An phản đối bà Bình trong ba ngày.";

  @TempDir
  private Path folder;
  private CorpusStore store;

  @BeforeEach
  void makeCorpus() throws IOException {
    store = CorpusStore.create(folder.resolve("corpus"), "c");
    var inputs = new ArrayList<ImportArticles.Input>();
    for (var id : List.of("a", "b", "c")) {
      inputs.add(new ImportArticles.Input(Files.writeString(folder.resolve(id + ".txt"), TEXT),
          FormatCatalog.byId("txt")));
    }
    new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(null);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private List<String> readBy(GatherArticles<String> gather, List<String> read) throws IOException {
    read.clear();
    var found = gather.run(partly -> { }, null);
    assertTrue(found.complete());
    return found.articles();
  }

  @Test
  void readsAgainOnlyWhatChanged() throws IOException {
    var read = Collections.synchronizedList(new ArrayList<String>());
    var gather = new GatherArticles<>(store, "main", 2, (article, cas) -> {
      read.add(article);
      return article;
    });
    assertEquals(List.of("a", "b", "c"), readBy(gather, read));
    assertEquals(3, read.size());
    assertEquals(List.of("a", "b", "c"), readBy(gather, read));
    assertEquals(List.of(), read);
    Files.setLastModifiedTime(file("b"), FileTime.fromMillis(1));
    assertEquals(List.of("a", "b", "c"), readBy(gather, read));
    assertEquals(List.of("b"), read);
    Files.delete(file("b"));
    assertEquals(List.of("a", "c"), readBy(gather, read));
  }

  @Test
  void aDamagedArticleIsNamedAndTheRestRead() throws IOException {
    Files.writeString(file("b"), "<xmi");
    var found = new GatherArticles<>(store, "main", 2, (article, cas) -> article).run(partly -> { }, null);
    assertEquals(List.of("a", "c"), found.articles());
    assertEquals(Set.of("b"), found.damaged().keySet());
  }

  @Test
  void canBeCancelled() {
    var monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(OperationCanceledException.class,
        () -> new GatherArticles<>(store, "main", 1, (article, cas) -> article).run(partly -> { }, monitor));
  }

  private Path file(String article) {
    return store.layout().annotationFile("main", article);
  }

  @Test
  void timesAndStancesOfAnArticle() throws IOException {
    var cas = store.newCas();
    store.loadCas("a", "main", cas);
    var jcas = Documents.jcas(cas);
    Documents.article(cas).orElseThrow().setPublished("2024-03-13");
    var date = new TimeExpression(jcas, 0, 9);
    date.setValue("2024-03-12");
    var until = new TimeExpression(jcas, 40, 47);
    until.setValue("P3D");
    until.setBeginPoint(date);
    until.setEndPoint(Documents.article(cas).orElseThrow());
    var refused = new TimeExpression(jcas, 5, 9);
    refused.setStatus("rejected");
    var entity = new Entity(jcas, 14, 16);
    entity.setReferent("an");
    entity.setName("Trần An");
    var holder = new Argument(jcas, 10, 16);
    holder.setEntity(entity);
    var stance = new Stance(jcas, 17, 25);
    stance.setHolder(holder);
    stance.setPolarity("oppose");
    List.of(date, until, refused, stance).forEach(each -> each.addToIndexes());

    var times = ArticleTimes.of("a", cas);
    assertEquals(Map.of("2024-03-12", true, "P3D", true), Map.of(times.times().get(0).value(),
        times.times().get(0).place().isPresent(), times.times().get(1).value(),
        times.times().get(1).place().isPresent()));
    assertEquals(2, times.times().size());
    assertEquals(times.created().orElseThrow().to(), times.times().get(1).place().orElseThrow().to());
    var found = ArticleStances.of("a", cas).stances().getFirst();
    assertEquals("phản đối", found.cue());
    assertEquals("Trần An", found.holders().getFirst().name());
    assertEquals(List.of(Party.UNNAMED), found.targets());
    assertEquals(Direction.OPPOSE, found.direction());
  }
}
