package org.chugiai.corpus.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.FormatCatalog;

/** Corpora of articles that are written down in a test with their annotations. */
final class JsonlCorpus {

  private JsonlCorpus() {
  }

  /** Makes a corpus in a folder, of an article a line. */
  static CorpusStore make(Path folder, String name, String lines) throws IOException {
    var store = CorpusStore.create(folder.resolve("c"), name);
    var file = Files.writeString(folder.resolve("a.jsonl"), lines);
    new ImportArticles(store, List.of(new ImportArticles.Input(file, FormatCatalog.byId("jsonl"))),
        ImportArticles.Options.standard()).run(null);
    return store;
  }
}
