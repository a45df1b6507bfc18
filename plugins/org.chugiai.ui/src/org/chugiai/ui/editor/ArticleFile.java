package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.operations.ReferentRegistry;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.ui.editor.logic.WorkCount;
import org.chugiai.ui.session.OpenCorpus;

/** The file of an article's annotations, and the corpus's note of how far the work on it is. */
public final class ArticleFile implements EditedFile {

  private static final String ENTITY = "org.chugiai.types.Entity";

  private final OpenCorpus corpus;
  private final String article;

  /**
   * Names a file.
   *
   * @param corpus  corpus
   * @param article id of an article in it
   */
  public ArticleFile(OpenCorpus corpus, String article) {
    this.corpus = corpus;
    this.article = article;
  }

  /** @return where it is */
  @Override
  public Path path() {
    return corpus.store().layout().annotationFile(corpus.annotator(), article);
  }

  /**
   * Reads it.
   *
   * @return the open document
   * @throws IOException with a message for the user
   */
  @Override
  public CasDocument open() throws IOException {
    if (corpus.corpus().findDocument(article) == null) {
      throw new CorpusException("The corpus in " + corpus.folder() + " has no article " + article
          + ". It may have been removed; choose another one in the Articles view.");
    }
    if (!Files.exists(path())) {
      throw new CorpusException(path() + " is missing. Bring it back from " + AtomicFile.backup(path()).getFileName()
          + " or from a backup, or remove the article and import it again.");
    }
    return CasDocument.open(path(), corpus.types());
  }

  /**
   * Saves a document, and notes how far the work is.
   *
   * @param document document
   * @throws FileChangedException where the file was changed outside; nothing is written
   * @throws IOException          with a message for the user; the file is as it was
   */
  @Override
  public void save(CasDocument document) throws IOException {
    document.save();
    noteWork(document);
  }

  /**
   * Saves a document over whatever the file holds.
   *
   * @param document document
   * @throws IOException with a message for the user; the file is as it was
   */
  @Override
  public void overwrite(CasDocument document) throws IOException {
    document.saveOver();
    noteWork(document);
  }

  /**
   * Saves a document as another annotator's, so that both versions can be compared.
   *
   * @param document document
   * @return the file
   * @throws IOException with a message for the user; there is no such file then
   */
  @Override
  public Path keepCopy(CasDocument document) throws IOException {
    var layout = corpus.store().layout();
    var name = corpus.annotator() + "-copy";
    var target = layout.annotationFile(name, article);
    for (int i = 2; Files.exists(target); i++) {
      target = layout.annotationFile(name + "-" + i, article);
    }
    Files.createDirectories(target.getParent());
    var bytes = document.resource().toBytes();
    AtomicFile.replace(target, Fingerprint.ABSENT, out -> out.write(bytes), written -> { });
    return target;
  }

  /** The registry of referents grows with what people name. */
  private void noteWork(CasDocument document) throws IOException {
    if (corpus.corpus().findDocument(article) == null) {
      return;
    }
    var counts = WorkCount.of(document);
    var state = state();
    var reached = counts.touched() && (state == State.NEW || state == State.PRE_ANNOTATED) ? State.IN_PROGRESS : state;
    var mentions = mentions(document);
    corpus.store().change(model -> {
      CorpusStore.recordWork(model.findDocument(article), corpus.annotator(), reached, counts);
      ReferentRegistry.merge(model, mentions);
    });
  }

  private static List<ReferentRegistry.Mention> mentions(CasDocument document) {
    if (document.types().find(ENTITY).isEmpty()) {
      return List.of();
    }
    return document.spans(ENTITY).stream().filter(Suggestions::isConfirmed)
        .filter(span -> span.string("referent") != null && !span.string("referent").isBlank())
        .map(span -> new ReferentRegistry.Mention(span.string("referent"), span.string("kind"), span.string("name"),
            span.coveredText(), true)).distinct().toList();
  }

  /**
   * Notes how far the work is.
   *
   * @param document the article, saved
   * @param state    how far
   * @throws IOException with a message for the user
   */
  public void setState(CasDocument document, State state) throws IOException {
    corpus.store().recordWork(article, corpus.annotator(), state, WorkCount.of(document));
  }

  /** @return how far the work is */
  public State state() {
    var work = corpus.corpus().findDocument(article).findWork(corpus.annotator());
    return work == null ? State.NEW : work.getState();
  }
}
