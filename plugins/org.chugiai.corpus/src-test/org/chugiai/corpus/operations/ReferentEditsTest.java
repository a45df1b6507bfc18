package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Referent;
import org.chugiai.corpus.store.CorpusStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentEditsTest {

  @TempDir
  Path folder;

  private CorpusStore store;

  @BeforeEach
  void makeRegistry() throws IOException {
    store = CorpusStore.create(folder.resolve("corpus"), "c");
    store.change(corpus -> {
      add(corpus, "ben-da", "LOCATION", "Bến Đá", List.of("cảng Bến Đá"));
      add(corpus, "le-an", "PERSON", "Lê An", List.of("ông An"));
      add(corpus, "an", "PERSON", "Lê Văn An", List.of("ông An", "An"));
      add(corpus, "hue", "LOCATION", "Huế", List.of());
    });
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private static void add(Corpus corpus, String id, String kind, String name, List<String> variants) {
    var referent = CorpusFactory.eINSTANCE.createReferent();
    referent.setId(id);
    referent.setKind(kind);
    referent.setName(name);
    referent.getVariants().addAll(variants);
    referent.setSuggested(true);
    corpus.getReferents().add(referent);
  }

  private Referent referent(String id) {
    return store.corpus().findReferent(id);
  }

  private List<String> ids() {
    return store.corpus().getReferents().stream().map(Referent::getId).toList();
  }

  private byte[] file() throws IOException {
    return Files.readAllBytes(store.layout().corpusFile());
  }

  @Test
  void mergingJoinsNamesOnceAndTheNextRunKnowsThem() throws Exception {
    store.change(ReferentEdits.merge("le-an", Set.of("le-an", "an")));
    assertEquals(List.of("ben-da", "le-an", "hue"), ids());
    assertEquals(List.of("ông An", "Lê Văn An", "An"), referent("le-an").getVariants());
    assertFalse(referent("le-an").isSuggested(), "a person edited it");
    assertEquals("le-an\tPERSON\tLê An\tông An\tLê Văn An\t~An\n",
        new String(ReferentRegistry.tsv(store.corpus()), StandardCharsets.UTF_8));
  }

  @Test
  void splittingTakesVariantsAlong() throws Exception {
    store.change(ReferentEdits.split("an", "an-2", "Trần An", Set.of("An")));
    assertEquals(List.of("ben-da", "le-an", "an", "an-2", "hue"), ids());
    assertEquals(List.of("ông An"), referent("an").getVariants());
    assertEquals("PERSON", referent("an-2").getKind());
    assertEquals(List.of("An"), referent("an-2").getVariants());
  }

  @Test
  void renamingCleansTheVariants() throws Exception {
    store.change(ReferentEdits.rename("hue", " Thành phố Huế ", List.of("Huế", " ", "Huế", "Thành phố Huế")));
    assertEquals("Thành phố Huế", referent("hue").getName());
    assertEquals(List.of("Huế"), referent("hue").getVariants());
    assertThrows(IllegalArgumentException.class, () -> ReferentEdits.rename("hue", "  ", List.of()));
  }

  @Test
  void anIdIsNeverTakenTwice() {
    assertEquals("an-2", ReferentEdits.freeId(store.corpus(), "an"));
    assertEquals("referent", ReferentEdits.freeId(store.corpus(), ""));
  }

  private void undoesToTheByte(Consumer<Corpus> edit) throws IOException {
    var before = file();
    var change = RegistryChange.of(store.corpus(), edit);
    store.change(change::apply);
    var after = file();
    assertFalse(Arrays.equals(before, after));
    store.change(change.reversed()::apply);
    assertArrayEquals(before, file());
    store.change(change::apply);
    assertArrayEquals(after, file());
    store.change(change.reversed()::apply);
  }

  @Test
  void everyEditIsUndoneAndRedoneToTheByte() throws Exception {
    undoesToTheByte(ReferentEdits.merge("le-an", Set.of("le-an", "an", "ben-da")));
    undoesToTheByte(ReferentEdits.merge("hue", Set.of("ben-da", "hue")));
    undoesToTheByte(ReferentEdits.split("ben-da", "x", "X", Set.of("cảng Bến Đá")));
    undoesToTheByte(ReferentEdits.rename("an", "An", List.of()));
  }

  @Test
  void whatTheRegistryLearntMeanwhileIsKept() throws Exception {
    var change = RegistryChange.of(store.corpus(), ReferentEdits.merge("le-an", Set.of("an")));
    store.change(change::apply);
    store.change(corpus -> {
      ReferentRegistry.merge(corpus, List.of(
          new ReferentRegistry.Mention("le-an", "PERSON", "Lê An", "bác An", true),
          new ReferentRegistry.Mention("new", "PERSON", "Mới", "Mới", true)));
    });
    store.change(change.reversed()::apply);
    assertEquals(List.of("ben-da", "le-an", "an", "hue", "new"), ids());
    assertEquals(List.of("ông An", "bác An"), referent("le-an").getVariants());
    assertEquals(List.of("ông An", "An"), referent("an").getVariants());
  }

  @Test
  void anEditOfNothingIsNoChange() {
    assertTrue(RegistryChange.of(store.corpus(), ReferentEdits.merge("nobody", Set.of("an"))).isEmpty());
    assertTrue(RegistryChange.of(store.corpus(), corpus -> { }).isEmpty());
  }
}
