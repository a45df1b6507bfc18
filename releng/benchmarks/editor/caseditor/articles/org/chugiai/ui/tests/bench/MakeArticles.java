package org.chugiai.ui.tests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.FormatCatalog;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Makes the articles that our editor is measured with, as files for another editor. It is compiled together with
 * {@link LongArticle}, whose package it is in for that. Argument: a new folder.
 */
public final class MakeArticles {

  private MakeArticles() {
  }

  /** Writes the XMI of each long article into the folder. */
  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var corpus = folder.resolve("corpus");
    try (var store = CorpusStore.create(corpus, "bench")) {
      var inputs = new ArrayList<ImportArticles.Input>();
      for (var article : LongArticle.texts().entrySet()) {
        var file = Files.writeString(folder.resolve(article.getKey() + ".txt"), article.getValue());
        inputs.add(new ImportArticles.Input(file, FormatCatalog.forFile(file).orElseThrow()));
      }
      new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(new NullProgressMonitor());
    }
    LongArticle.annotate(corpus);
    try (var store = CorpusStore.open(corpus, CorpusStore.Access.READ)) {
      for (var article : List.of(LongArticle.WITHOUT_TOKENS, LongArticle.AS_ANNOTATED)) {
        var file = store.layout().annotationFile(store.corpus().getDefaultAnnotator(), article);
        Files.copy(file, folder.resolve(article + ".xmi"));
      }
    }
  }
}
