package org.chugiai.corpus.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.corpus.concordance.Concordance.Source;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.concordance.TextSearch.Manner;
import org.chugiai.corpus.store.CasFile;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.formats.Documents;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceTest {

  private static final Manner LOOSE = new Manner(false, true);
  private static final String ENTITY = Entity._TypeName;
  private static final String STANCE = Stance._TypeName;

  @TempDir
  Path folder;

  private CorpusStore store;

  @BeforeEach
  void makeCorpus() throws IOException {
    store = CorpusStore.create(folder.resolve("corpus"), "c");
    article("a", "Hôm nay Lê An phản đối.\nÔng lê an về Hòa Bình.");
    article("b", "Bà Lê An nói. Tới Hoà Bình, lee anh đi. LÊ ANH cũng đi.");
    article("c", "Không có gì.");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(store.layout().articleFile(id), text);
    save(id, text);
  }

  private void save(String id, String text) throws IOException {
    var cas = store.newCas();
    cas.setDocumentText(text);
    if (id.equals("a")) {
      var jcas = Documents.jcas(cas);
      var person = new Entity(jcas, 8, 13);
      person.setKind("PERSON");
      person.setReferent("le-an");
      person.setStatus("accepted");
      person.addToIndexes();
      var stance = new Stance(jcas, 14, 22);
      stance.setAttitude("oppose");
      stance.setPolarity("oppose");
      stance.setStatus("suggested");
      stance.setHolder(new Argument(jcas, 8, 13));
      stance.getHolder().setEntity(person);
      stance.setTarget(new Argument(jcas, 14, 14));
      stance.getTarget().setReferents(new StringArray(jcas, 1));
      stance.getTarget().getReferents().set(0, "cau-ben-da");
      stance.addToIndexes();
    }
    store.saveCas(id, "main", cas, Fingerprint.of(store.layout().annotationFile("main", id)));
  }

  private List<Hit> find(Query query, Source... sources) throws IOException {
    var hits = new ArrayList<Hit>();
    new Concordance(store, "main", Set.of(ENTITY, STANCE), 2).find(query,
        sources.length > 0 ? List.of(sources) : List.of(file("a"), file("b"), file("c"), file("not-annotated")),
        hits::addAll, new NullProgressMonitor());
    return hits;
  }

  private static Source file(String id) {
    return new Source(id, "Bài " + id, null);
  }

  private static List<String> keys(List<Hit> hits) {
    return hits.stream().map(hit -> hit.article() + ":" + hit.key()).toList();
  }

  private static Query marked(String type, Map<String, String> values, Set<String> referents, Set<String> statuses) {
    return Query.of(new Marked(type, values, referents, statuses));
  }

  @Test
  void wordsAreFoundWithoutRegardToCaseMarksAndTonePlacement() throws Exception {
    assertEquals(List.of("a:Lê An", "a:lê an", "b:Lê An"), keys(find(Query.ofWords("le an", LOOSE))));
    assertEquals(List.of("a:Hòa Bình", "b:Hoà Bình"), keys(find(Query.ofWords("hòa bình", LOOSE))));
    assertEquals(List.of("a:Lê An", "b:Lê An"), keys(find(Query.ofWords("Lê An", new Manner(true, true)))));
    assertEquals(List.of("a:Lê An", "a:lê an", "b:Lê An", "b:LÊ AN"),
        keys(find(Query.ofWords("lê an", new Manner(false, false)))), "marks that are typed count");
    assertTrue(find(Query.ofWords("  ", LOOSE)).isEmpty());
  }

  @Test
  void aHitShowsItsContextAndWhatIsAnnotatedThere() throws Exception {
    var hits = find(Query.ofWords("lê an", LOOSE));
    var first = hits.getFirst();
    assertEquals("Hôm nay ", first.left());
    assertEquals(" phản đối. Ông lê an về Hòa Bình.", first.right(), "on one line");
    assertEquals(Optional.of(new Hit.Mark(ENTITY, "PERSON", null, "accepted", "le-an")), first.mark());
    assertTrue(hits.get(1).mark().isEmpty());
  }

  @Test
  void annotationsAreFoundByKindValuesReferentAndStatus() throws Exception {
    assertEquals(List.of("a:Lê An"), keys(find(marked(ENTITY, Map.of("kind", "PERSON"), Set.of(), Set.of()))));
    assertTrue(find(marked(ENTITY, Map.of("kind", "LOCATION"), Set.of(), Set.of())).isEmpty());
    assertEquals(List.of("a:phản đối"), keys(find(marked(null, Map.of("polarity", "oppose"), Set.of(), Set.of()))));
    assertTrue(find(marked(null, Map.of("polarity", ""), Set.of(), Set.of())).isEmpty());
    assertEquals(List.of("a:phản đối"), keys(find(marked(null, Map.of(), Set.of(), Set.of("suggested")))));
    assertEquals(List.of("a:Lê An", "a:phản đối"), keys(find(marked(null, Map.of(), Set.of("le-an"), Set.of()))),
        "also what somebody holds");
    assertEquals(List.of("a:phản đối"), keys(find(marked(null, Map.of(), Set.of("cau-ben-da"), Set.of()))));
    assertEquals(List.of("a:phản đối"), keys(find(new Query("phan", LOOSE,
        Optional.of(new Marked(null, Map.of(), Set.of(), Set.of()))))), "annotations that contain a word");
  }

  @Test
  void anArticleIsLookedThroughAsItStandsInItsEditor() throws Exception {
    var cas = store.newCas();
    cas.setDocumentText("Lê An, Lê An.");
    var out = new ByteArrayOutputStream();
    CasFile.write(cas, out);
    assertEquals(2, find(Query.ofWords("Lê An", LOOSE), new Source("c", "C", out.toByteArray())).size());
  }

  @Test
  void lookingAgainShowsWhatIsAnnotatedNow() throws Exception {
    var hits = find(Query.ofWords("lê an", LOOSE));
    save("a-without", "Hôm nay Lê An phản đối.\nÔng lê an về Hòa Bình.");
    Files.copy(store.layout().annotationFile("main", "a-without"), store.layout().annotationFile("main", "a"),
        StandardCopyOption.REPLACE_EXISTING);
    var again = new Concordance(store, "main", Set.of(ENTITY), 1).look(hits, List.of(file("a")), null);
    assertEquals(List.of("a:Lê An", "a:lê an"), keys(again));
    assertTrue(again.getFirst().mark().isEmpty());
  }

  @Test
  void aDamagedArticleIsNamed() throws Exception {
    Files.writeString(store.layout().annotationFile("main", "b"), "<xmi:XMI");
    var failure = assertThrows(InvalidDataException.class, () -> find(Query.ofWords("Lê An", LOOSE)));
    assertTrue(failure.getMessage().contains("b.xmi"), failure.getMessage());
  }

  @Test
  void itStopsWhenCancelled() {
    var monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> new Concordance(store, "main", Set.of(ENTITY), 1)
        .find(Query.ofWords("Lê An", LOOSE), List.of(file("a"), file("b")), hits -> { }, monitor));
  }

  private static Hit hit(String left, String key, String right) {
    return new Hit("a", "A", 0, 0, left, key, right, Optional.empty());
  }

  @Test
  void contextsAreReadFromTheKeyOutwardsInVietnameseOrder() {
    var hits = List.of(hit("ở thủ đô ", "x", " đến"), hit("khi ở ", "x", " dài"), hit("từ thủ đo, ", "x", " (ẩn)"),
        hit("khi áo ", "x", " da"));
    assertEquals(List.of("khi áo ", "từ thủ đo, ", "ở thủ đô ", "khi ở "),
        HitOrder.LEFT.sorted(hits, false).stream().map(Hit::left).toList());
    assertEquals(List.of(" (ẩn)", " da", " dài", " đến"),
        HitOrder.RIGHT.sorted(hits, false).stream().map(Hit::right).toList());
    assertEquals(List.of(" đến", " dài", " da", " (ẩn)"),
        HitOrder.RIGHT.sorted(hits, true).stream().map(Hit::right).toList());
  }

  @Test
  void noContextCutsACharacterInTwo() {
    var text = "😀".repeat(60) + "key" + "😀".repeat(60);
    for (var shift = 0; shift < 2; shift++) {
      var shifted = "x".repeat(shift) + text + "x".repeat(shift);
      var begin = shifted.indexOf("key");
      var hit = Hit.of("a", "A", shifted, begin, begin + 3, Optional.empty());
      assertTrue(hit.left().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), hit.left());
      assertTrue(hit.right().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), hit.right());
    }
  }
}
