package org.chugiai.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.ui.session.OpenCorpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

  @TempDir
  private Path folder;

  private OpenCorpus corpus;
  private ArticleFile file;

  @BeforeEach
  void open() {
    corpus = TestArticle.openCorpus(folder, Map.of("a", "{PERSON|Lê An} đến {LOCATION|Huế}."));
    file = new ArticleFile(corpus, "a");
  }

  @AfterEach
  void close() throws IOException {
    corpus.store().close();
  }

  @Test
  void savingNotesTheWorkAndTheReferents() throws IOException {
    try (var document = file.open()) {
      var person = document.spans("org.chugiai.types.Entity").getFirst();
      var commands = document.commands("main");
      document.execute(commands.set(person, "referent", "le-an"));
      document.execute(commands.set(person, "name", "Lê An"));
      file.save(document);
      assertFalse(document.isDirty());
    }
    var work = corpus.corpus().findDocument("a").findWork("main");
    assertEquals(State.IN_PROGRESS, work.getState());
    assertEquals(1, work.getSuggestions());
    assertEquals(1, work.getAnnotations());
    assertEquals("Lê An", corpus.corpus().findReferent("le-an").getName());
  }

  @Test
  void whatAnotherProgramWroteIsOverwrittenOnlyIfAskedFor() throws IOException {
    try (var document = file.open()) {
      document.execute(document.commands("main").reject(List.of(document.spans("org.chugiai.types.Entity").getFirst())));
      Files.write(file.path(), TestArticle.xmi("Bài khác."));
      assertThrows(FileChangedException.class, () -> file.save(document));
      assertTrue(document.isDirty());
      file.overwrite(document);
      assertFalse(document.isChangedOnDisk());
    }
  }

  @Test
  void aMissingFileOrArticleIsToldWithARemedy() throws IOException {
    Files.delete(file.path());
    var missing = assertThrows(IOException.class, file::open);
    assertTrue(missing.getMessage().contains(file.path().toString()), missing.getMessage());
    var unknown = assertThrows(IOException.class, () -> new ArticleFile(corpus, "b").open());
    assertTrue(unknown.getMessage().contains("Articles view"), unknown.getMessage());
  }
}
