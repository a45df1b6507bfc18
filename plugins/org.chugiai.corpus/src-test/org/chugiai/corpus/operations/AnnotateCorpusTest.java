package org.chugiai.corpus.operations;

import static org.chugiai.corpus.operations.CorpusFixture.add;
import static org.chugiai.corpus.operations.CorpusFixture.annotate;
import static org.chugiai.corpus.operations.CorpusFixture.edit;
import static org.chugiai.corpus.operations.CorpusFixture.entities;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.corpus.model.Annotator;
import org.chugiai.corpus.model.Referent;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.types.Entity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCorpusTest {

  @TempDir
  Path folder;
  private CorpusStore store;

  @BeforeEach
  void make() throws Exception {
    store = CorpusFixture.create(folder.resolve("c"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void suggestionsAreSavedCountedAndRegistered() throws Exception {
    add(store, "a", "Mưa ở HUẾ và VINH.");
    var result = annotate(store, false, 1);
    assertEquals(2, result.annotated().get("a").added());
    assertEquals(Map.of("Entity", 2), result.suggestions());
    assertEquals(List.of("HUẾ", "VINH"), entities(store, "a").stream().map(Entity::getCoveredText).toList());
    assertEquals(0.75, entities(store, "a").get(0).getConfidence(), "the parameter of the corpus's list");
    var work = store.corpus().findDocument("a").findWork("main");
    assertEquals(State.PRE_ANNOTATED, work.getState());
    assertEquals(2, work.getSuggestions());
    assertTrue(store.corpus().findReferent("huế").isSuggested());
  }

  @Test
  void whatAPersonDecidedStaysAndIsNotSuggestedAgain() throws Exception {
    add(store, "a", "HUẾ, VINH, MỸ THO.");
    annotate(store, false, 1);
    edit(store, "a", entities -> {
      entities.get(0).setStatus("accepted");
      entities.get(1).setStatus("rejected");
      entities.get(2).setStatus("corrected");
      entities.get(2).setEnd(entities.get(2).getBegin() + "MỸ THO".length());
    });
    var before = describe("a");
    var result = annotate(store, true, 1);
    assertEquals(Map.of(), result.failed());
    assertEquals(before.subList(0, 3), describe("a").subList(0, 3));
    assertEquals(State.IN_PROGRESS, store.corpus().findDocument("a").findWork("main").getState());
    assertEquals(0, result.annotated().get("a").added());
    assertEquals(4, result.annotated().get("a").withheld(), "HUẾ, VINH, MỸ and THO");
  }

  @Test
  void articlesWithSuggestionsAreRenewedOnlyWhenForcedAndFinishedOnesNever() throws Exception {
    add(store, "open", "HUẾ");
    add(store, "finished", "VINH");
    annotate(store, false, 1);
    store.recordWork("finished", "main", State.FINISHED, new WorkCounts(0, 1, 0));
    var finished = Fingerprint.of(store.layout().annotationFile("main", "finished"));
    assertEquals(Set.of("open", "finished"), annotate(store, false, 1).passedOver().keySet());
    var forced = annotate(store, true, 1);
    assertEquals(Set.of("open"), forced.annotated().keySet());
    assertEquals(Map.of("finished", "finished"), forced.passedOver());
    assertTrue(finished.sameContent(Fingerprint.of(store.layout().annotationFile("main", "finished"))));
  }

  @Test
  void anEngineThatFailsOnOneArticleIsReportedAndTheRestGoesOn() throws Exception {
    add(store, "bad", "HUẾ BOOM");
    add(store, "good", "VINH");
    var result = annotate(store, false, 2);
    assertEquals("names", result.annotated().get("bad").failures().get(0).engine());
    assertTrue(result.annotated().get("bad").failures().get(0).message().contains("no such place"));
    assertEquals(List.of(), entities(store, "bad"));
    assertEquals(1, entities(store, "good").size());
  }

  @Test
  void aDamagedFileIsReportedAndLeftAlone() throws Exception {
    add(store, "bad", "HUẾ");
    add(store, "good", "VINH");
    var file = store.layout().annotationFile("main", "bad");
    Files.writeString(file, "<xmi:XMI");
    var result = annotate(store, false, 2);
    assertTrue(result.failed().get("bad").startsWith(file.toString()), result.failed().toString());
    assertEquals("<xmi:XMI", Files.readString(file));
    assertEquals(1, entities(store, "good").size());
    assertEquals(State.NEW, store.corpus().findDocument("bad").findWork("main").getState());
  }

  @Test
  void theRegistryDoesNotDependOnTheNumberOfThreads() throws Exception {
    var texts = new LinkedHashMap<String, String>();
    for (int i = 0; i < 20; i++) {
      texts.put("a" + i, "HUẾ VINH " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".substring(i, i + 3));
    }
    add(store, texts);
    annotate(store, false, 4);
    var parallel = store.corpus().getReferents().stream().map(Referent::getId).toList();
    store.change(corpus -> corpus.getReferents().clear());
    annotate(store, true, 1);
    assertEquals(store.corpus().getReferents().stream().map(Referent::getId).toList(), parallel);
    assertEquals(22, parallel.size());
  }

  @Test
  void whatWasDoneBeforeACancellationIsSavedAndRecorded() throws Exception {
    var texts = new LinkedHashMap<String, String>();
    for (int i = 0; i < 10; i++) {
      texts.put("a" + i, "HUẾ");
    }
    add(store, texts);
    var monitor = new NullProgressMonitor() {
      @Override
      public void worked(int work) {
        setCanceled(true);
      }
    };
    var e = assertThrows(OperationCanceledException.class, () -> new AnnotateCorpus(store,
        new AnnotateCorpus.Options(Set.of(), List.of(), false, "main", 1, List.of())).run(monitor));
    assertTrue(e.getMessage().startsWith("Cancelled after 1 of 10"), e.getMessage());
    assertEquals(State.PRE_ANNOTATED, store.corpus().findDocument("a0").findWork("main").getState());
    assertEquals(1, entities(store, "a0").size());
    assertEquals(State.NEW, store.corpus().findDocument("a9").findWork("main").getState());
    assertEquals(List.of(), entities(store, "a9"));
  }

  @Test
  void aSecondAnnotatorBeginsWithoutTheFirstOnesWork() throws Exception {
    add(store, "a", "Mưa ở HUẾ.");
    annotate(store, false, 1);
    edit(store, "a", entities -> entities.get(0).setStatus("rejected"));
    new AnnotateCorpus(store, new AnnotateCorpus.Options(Set.of(), List.of(), false, "lan", 1, List.of())).run(null);
    var cas = store.newCas();
    store.loadCas("a", "lan", cas);
    assertEquals("Mưa ở HUẾ.", cas.getDocumentText());
    assertEquals("suggested", cas.select(Entity.class).single().getStatus());
    assertEquals("rejected", entities(store, "a").get(0).getStatus());
    assertEquals(List.of("main", "lan"), store.corpus().getAnnotators().stream().map(Annotator::getId).toList());
    assertEquals(State.PRE_ANNOTATED, store.corpus().findDocument("a").findWork("lan").getState());
  }

  @Test
  void unknownArticlesAndEnginesAreNamed() throws Exception {
    add(store, "a", "HUẾ");
    var article = assertThrows(IllegalArgumentException.class, () -> new AnnotateCorpus(store,
        new AnnotateCorpus.Options(Set.of("x"), List.of(), false, "main", 1, List.of())).run(null));
    assertTrue(article.getMessage().contains("no article x"), article.getMessage());
    var engine = assertThrows(IllegalArgumentException.class, () -> new AnnotateCorpus(store,
        new AnnotateCorpus.Options(Set.of(), List.of("x"), false, "main", 1, List.of())).run(null));
    assertTrue(engine.getMessage().contains("there are names"), engine.getMessage());
  }

  @Test
  void aWrongListOfEnginesIsToldBeforeAnythingIsDone() throws Exception {
    add(store, "a", "HUẾ");
    store.change(corpus -> corpus.getEngines().get(0).getParameters().get(0).setValue("much"));
    var value = assertThrows(InvalidDataException.class, () -> annotate(store, false, 1));
    assertTrue(value.getMessage().contains("takes Float, not \"much\""), value.getMessage());
    store.change(corpus -> corpus.getEngines().get(0).setDescriptor("engines/gone.xml"));
    var descriptor = assertThrows(InvalidDataException.class, () -> annotate(store, false, 1));
    assertTrue(descriptor.getMessage().contains("gone.xml"), descriptor.getMessage());
  }

  private List<String> describe(String document) throws Exception {
    return entities(store, document).stream().map(e -> e.getBegin() + "-" + e.getEnd() + " " + e.getStatus() + " "
        + e.getKind() + " " + e.getReferent() + " " + e.getConfidence() + " " + e.getOrigin()).toList();
  }
}
