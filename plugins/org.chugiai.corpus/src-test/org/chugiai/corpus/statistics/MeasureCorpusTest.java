package org.chugiai.corpus.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.chugiai.corpus.statistics.Statistics.Judgement;
import org.chugiai.corpus.statistics.Statistics.Label;
import org.chugiai.corpus.statistics.Statistics.Lengths;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCorpusTest {

  @TempDir
  Path folder;
  @AutoClose
  private CorpusStore store;

  @BeforeEach
  void make() throws Exception {
    store = JsonlCorpus.make(folder, "Tin bão", """
        {"id":"a","text":"Huế 😀 Vinh Đà Nẵng.",\
        "sentences":[{"start":0,"end":19}],"tokens":[{"start":0,"end":3}],\
        "entities":[\
        {"start":0,"end":3,"kind":"LOCATION","status":"accepted","origin":"names 1.0","confidence":0.9},\
        {"start":4,"end":5,"kind":"MISC","status":"rejected","origin":"names 1.0","confidence":0.95},\
        {"start":6,"end":10,"kind":"LOCATION","status":"corrected","origin":"names 1.0","confidence":1.0},\
        {"start":11,"end":18,"kind":"LOCATION","status":"suggested","origin":"names 1.0","confidence":0.5},\
        {"start":11,"end":13,"kind":"PERSON","status":"manual","origin":"lan"}]}
        {"id":"b","text":"Mưa.","entities":[{"start":0,"end":3,"kind":"EVENT"}],\
        "stances":[{"start":0,"end":3,"attitude":"warn","polarity":"oppose","status":"accepted",\
        "origin":"stance 2.0","confidence":0.0}]}
        {"id":"empty","text":""}
        """);
  }

  @Test
  void everythingIsCountedOnce() throws Exception {
    var statistics = measure(Set.of());
    assertEquals("Tin bão", statistics.corpus());
    assertEquals(3, statistics.articles());
    assertEquals(Map.of("in progress", 2, "new", 1), statistics.states());
    assertEquals(new Lengths(23, 0, 4, 19), statistics.characters(), "code points: the smile is one");
    assertEquals(1, statistics.sentences());
    assertEquals(1, statistics.tokens());
    var entities = statistics.layers().get(0);
    assertEquals("Entity", entities.name());
    assertEquals(6, entities.total());
    assertEquals(Map.of("accepted", 1, "rejected", 1, "corrected", 1, "suggested", 1, "manual", 1, "given", 1),
        entities.statuses());
    assertEquals(new Lengths(19, 2, 3, 7), entities.lengths(), "without the rejected one");
    assertEquals(new Label("LOCATION", Map.of("accepted", 1, "corrected", 1, "suggested", 1)),
        entities.labels().get(0));
    assertEquals("warn", statistics.layers().get(1).labels().get(0).value());
  }

  @Test
  void enginesAreJudgedByBandsOfConfidence() throws Exception {
    var engines = measure(Set.of()).engines();
    assertEquals(List.of(
        new Judgement("names 1.0", "Entity", 0.9, 1.0, 0, 1, 1, 1),
        new Judgement("names 1.0", "Entity", 0.5, 0.6, 1, 0, 0, 0),
        new Judgement("stance 2.0", "Stance", 0.0, 0.1, 0, 1, 0, 0)), engines);
    assertEquals(1.0 / 3, engines.get(0).right().getAsDouble(), 1e-9);
    assertEquals(OptionalDouble.empty(), engines.get(1).right());
  }

  @Test
  void onlyWhatWasAskedForIsCounted() throws Exception {
    var statistics = measure(Set.of("b"));
    assertEquals(1, statistics.articles());
    assertEquals(4, statistics.characters().total());
  }

  @Test
  void tableAndJsonTellTheSame() throws Exception {
    var statistics = measure(Set.of());
    var table = StatisticsTable.of(statistics).replaceAll(" +", " ");
    assertTrue(table.contains("\nnames 1.0 Entity 0.9-1.0 0 1 1 1 33.3 %\n"), table);
    assertTrue(table.contains("\n LOCATION 3 1 1 1 0 0 0\n"), table);
    assertTrue(StatisticsJson.of(statistics).contains("\"right\" : 0.3333"));
  }

  @Test
  void anEmptyCorpusHasNothing() throws Exception {
    try (var empty = CorpusStore.create(folder.resolve("empty"), "empty")) {
      var statistics = new MeasureCorpus(empty, Set.of(), "main", 2).run(null);
      assertEquals(new Lengths(0, 0, 0, 0), statistics.characters());
      assertTrue(StatisticsTable.of(statistics).replaceAll(" +", " ").contains("\narticles 0\n"));
    }
  }

  @Test
  void aDamagedArticleIsNamed() throws Exception {
    var file = store.layout().annotationFile("main", "b");
    Files.writeString(file, "x");
    var e = assertThrows(InvalidDataException.class, () -> measure(Set.of()));
    assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
  }

  private Statistics measure(Set<String> only) throws Exception {
    return new MeasureCorpus(store, only, "main", 2).run(null);
  }
}
