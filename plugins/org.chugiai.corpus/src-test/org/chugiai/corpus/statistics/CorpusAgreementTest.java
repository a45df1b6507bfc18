package org.chugiai.corpus.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.quality.agreement.Agreement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which versions of which articles are compared, and what statistics say of them. */
class CorpusAgreementTest {

  @TempDir
  Path folder;
  @AutoClose
  private CorpusStore store;

  @BeforeEach
  void make() throws Exception {
    store = JsonlCorpus.make(folder, "Cảng", """
        {"id":"a","text":"Huế và Vinh.","entities":[{"start":0,"end":3,"kind":"LOCATION","status":"accepted"},\
        {"start":7,"end":11,"kind":"LOCATION","status":"accepted"}]}
        {"id":"b","text":"Mưa ở Huế.","entities":[{"start":6,"end":9,"kind":"LOCATION","status":"accepted"}],\
        "stances":[{"start":0,"end":3,"attitude":"warn","polarity":"oppose","status":"manual"}]}
        """);
  }

  /** What an annotator made of an article: the same as the first, but for some words of the file. */
  private void version(String annotator, String article, String from, String to) throws IOException {
    var file = store.layout().annotations().resolve(annotator).resolve(article + ".xmi");
    Files.createDirectories(file.getParent());
    Files.writeString(file, Files.readString(store.layout().annotationFile("main", article)).replaceFirst(from, to));
  }

  private List<Agreement> agreement(String... only) throws IOException {
    return new CorpusAgreement(store, Set.of(only), 2).run(null);
  }

  @Test
  void onlyArticlesOfSeveralAnnotatorsAreCompared() throws Exception {
    assertEquals(List.of(), agreement());
    version("binh", "a", "kind=\"LOCATION\"", "kind=\"EVENT\"");
    var entities = agreement().get(0);
    assertEquals(1, entities.articles());
    assertEquals(List.of("binh", "main"), entities.annotators());
    assertEquals(0.5, entities.f1().getAsDouble(), 1e-9, "one of two spans has the same label");
    assertEquals(List.of(), agreement("b"));
    version("lan", "b", "LOCATION", "LOCATION");
    assertEquals(List.of("Entity", "Stance"), agreement().stream().map(Agreement::layer).toList());
    assertEquals(List.of("binh", "lan", "main"), agreement().get(0).annotators());
    assertEquals(2.0 * 2 / 6, agreement().get(0).f1().getAsDouble(), 1e-9);
  }

  @Test
  void whatWasDecidedInTheEndAndCopiesAreNobodysView() throws Exception {
    version("curated", "a", "LOCATION", "EVENT");
    version(".sync", "a", "LOCATION", "EVENT");
    version("main (copy)", "a", "LOCATION", "EVENT");
    assertEquals(List.of(), agreement());
  }

  @Test
  void statisticsHoldIt() throws Exception {
    version("Bình", "a", "kind=\"LOCATION\"", "kind=\"EVENT\"");
    version("Bình", "b", "LOCATION", "LOCATION");
    var statistics = new MeasureCorpus(store, Set.of(), "main", 2).run(null);
    assertEquals(agreement(), statistics.agreement());
    var json = StatisticsJson.of(statistics);
    assertTrue(json.contains("""
         "agreement" : [
          { "layer" : "Entity", "annotators" : [ "Bình", "main" ], "articles" : 2, "annotations" : 6, "alpha" :\
        """), json);
    assertTrue(json.contains("\"f1\" : 0.6667, "), json);
    assertTrue(json.contains(",\n  { \"layer\" : \"Stance\", "), "a layer a line: " + json);
    var table = StatisticsTable.of(statistics).replaceAll(" +", " ");
    assertTrue(table.contains("\nEntity 2 2 6 0.667 "), table);
  }

  @Test
  void aVersionOfAnotherTextIsNamed() throws Exception {
    version("binh", "a", "Huế", "Hội");
    var failure = assertThrows(InvalidDataException.class, this::agreement);
    assertTrue(failure.getMessage().contains("article a, the annotators' versions have different texts"),
        failure.getMessage());
  }

  @Test
  void itCanBeCancelled() throws Exception {
    version("binh", "a", "LOCATION", "EVENT");
    var cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> new CorpusAgreement(store, Set.of(), 1).run(cancelled));
  }
}
