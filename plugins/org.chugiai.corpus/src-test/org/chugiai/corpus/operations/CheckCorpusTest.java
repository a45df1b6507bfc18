package org.chugiai.corpus.operations;

import static org.chugiai.corpus.operations.CorpusFixture.add;
import static org.chugiai.corpus.operations.CorpusFixture.annotate;
import static org.chugiai.corpus.operations.CorpusFixture.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.quality.checks.Finding.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCorpusTest {

  @TempDir
  Path folder;
  private CorpusStore store;
  private Path cas;

  @BeforeEach
  void make() throws Exception {
    store = CorpusFixture.create(folder.resolve("c"));
    add(store, "a", "\uFEFFMưa ở HUẾ.\r\nGió\u0007 𝟙.");
    annotate(store, false, 1);
    cas = store.layout().annotationFile("main", "a");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void aSoundCorpusHasNoProblems() throws Exception {
    var result = check();
    assertEquals(List.of(), result.problems());
    assertEquals(1, result.articles());
    assertFalse(result.isInvalid());
  }

  @Test
  void aSpanOutsideTheTextIsInvalid() throws Exception {
    edit(store, "a", entities -> entities.get(0).setEnd(999));
    assertInvalid("6-999: Entity");
  }

  @Test
  void aSplitCharacterIsInvalid() throws Exception {
    edit(store, "a", entities -> {
      entities.get(0).setBegin("Mưa ở HUẾ.\r\nGió. ".length() + 1);
      entities.get(0).setEnd("Mưa ở HUẾ.\r\nGió. ".length() + 2);
    });
    assertInvalid("Entity");
  }

  @Test
  void aValueOutsideTheCorpussTagSetIsInvalidAndOneInsideItIsNot() throws Exception {
    edit(store, "a", entities -> entities.get(0).setKind("STORM"));
    assertInvalid("STORM");
    store.change(corpus -> {
      var tags = corpus.findLayer("org.chugiai.types.Entity").getFields().get(0).getTagSet().getTags();
      tags.get(0).setName("STORM");
    });
    assertEquals(List.of(), check().problems());
  }

  @Test
  void aMissingOrChangedSourceIsInvalid() throws Exception {
    var source = store.layout().articleFile("a");
    Files.writeString(source, "Nắng.");
    assertInvalid(source + ": was changed since it was imported");
    Files.delete(source);
    assertInvalid(source + ": is missing");
  }

  @Test
  void aCasOfAnotherTextOrArticleIsInvalid() throws Exception {
    add(store, "b", "Nắng.");
    Files.copy(store.layout().annotationFile("main", "b"), cas, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertInvalid("its text differs");
    assertInvalid("is of another article (b)");
  }

  @Test
  void aMissingCasIsInvalid() throws Exception {
    Files.delete(cas);
    assertInvalid(cas + ": is missing");
  }

  @Test
  void strayFilesAndStaleCountsAreWarnings() throws Exception {
    Files.writeString(store.layout().articles().resolve("stray.txt"), "x");
    Files.copy(cas, store.layout().annotations("main").resolve("stray.xmi"));
    Files.createDirectories(store.layout().annotations().resolve("Lan & Anh"));
    edit(store, "a", entities -> entities.get(0).setStatus("accepted"));
    var result = check();
    assertFalse(result.isInvalid());
    assertEquals(List.of(Severity.WARNING, Severity.WARNING, Severity.WARNING),
        result.problems().stream().map(CheckCorpus.Problem::severity).toList());
    assertTrue(result.problems().get(0).message().contains("counts 1 suggestions and 0 annotations, here are 0 and 1"));
    assertTrue(result.problems().get(1).toString().contains("stray.txt: belongs to no article"));
  }

  private CheckCorpus.Result check() throws IOException {
    return new CheckCorpus(store, Set.of(), 2).run(null);
  }

  private void assertInvalid(String message) throws IOException {
    var result = check();
    assertTrue(result.isInvalid(), result.problems().toString());
    assertTrue(result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR
        && problem.toString().contains(message)), result.problems().toString());
  }
}
