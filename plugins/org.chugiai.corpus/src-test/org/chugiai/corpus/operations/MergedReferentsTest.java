package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.corpus.model.Referent;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.types.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annotator merged in the registry is used by the next run of the built-in engines. */
class MergedReferentsTest {

  private static final String TEXT = """
      Tin thể thao

      Đội tuyển Hà Nội thắng đội tuyển Nhật Bản. Khán giả Hà Nội chúc mừng đội bóng của Nhật Bản.
      """;

  @TempDir
  Path folder;

  private static void annotate(CorpusStore store) throws IOException {
    new AnnotateCorpus(store, AnnotateCorpus.Options.standard(store)).run(null);
  }

  private static Set<String> referents(CorpusStore store, String article, String words) throws IOException {
    return CorpusFixture.entities(store, article).stream().filter(e -> e.getCoveredText().equals(words))
        .map(Entity::getReferent).collect(Collectors.toSet());
  }

  private static Referent named(CorpusStore store, String words) {
    return store.corpus().getReferents().stream()
        .filter(r -> words.equals(r.getName()) || r.getVariants().contains(words)).findFirst().orElseThrow();
  }

  @Test
  void evenOverTheLexicons() throws Exception {
    try (var store = CorpusStore.create(folder.resolve("corpus"), "c")) {
      CorpusFixture.add(store, "a", TEXT);
      annotate(store);
      var town = named(store, "Hà Nội").getId();
      var country = named(store, "Nhật Bản").getId();
      assertNotEquals(town, country);
      assertFalse(referents(store, "a", "Nhật Bản").isEmpty());
      // Nobody would, but the lexicons know both, so this shows who wins.
      store.change(ReferentEdits.merge(town, Set.of(town, country)));
      CorpusFixture.add(store, "b", TEXT.replace("Tin", "Bản tin"));
      annotate(store);
      assertEquals(Set.of(town), referents(store, "b", "Nhật Bản"));
      assertEquals(Set.of(town), referents(store, "b", "Hà Nội"));
    }
  }
}
