package org.chugiai.ui.editor.logic;

import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.WorkCounts;

/**
 * A change of the file of an article that is not open. It can be done and undone, to the byte, as long as nobody else
 * changes the file.
 *
 * @param article id of the article
 * @param file    its file
 * @param before  its content when it was read
 * @param after   its new content
 * @param places  how many places are annotated
 * @param counts  what was in it before
 * @param changed what is in it after
 */
public record FileEdit(String article, Path file, byte[] before, byte[] after, int places, WorkCounts counts,
    WorkCounts changed) {

  /**
   * Writes the new content.
   *
   * @throws IOException where the file changed meanwhile, or cannot be written; it is then as it was
   */
  public void apply() throws IOException {
    write(before, after);
  }

  /**
   * Writes the old content back.
   *
   * @throws IOException where the file changed meanwhile, or cannot be written; it is then as it was
   */
  public void takeBack() throws IOException {
    write(after, before);
  }

  private void write(byte[] expected, byte[] content) throws IOException {
    AtomicFile.replace(file, new Fingerprint(expected.length, 0, Fingerprint.sha256(expected)),
        out -> out.write(content), written -> { });
  }

  /**
   * Notes in the corpus what is in the article.
   *
   * @param store     corpus
   * @param annotator who works on it
   * @param done      whether the change is done, rather than taken back
   * @throws IOException where the corpus cannot be saved
   */
  public void note(CorpusStore store, String annotator, boolean done) throws IOException {
    store.change(corpus -> {
      var document = corpus.findDocument(article);
      var work = document.findWork(annotator);
      var state = work == null || work.getState() == State.NEW || work.getState() == State.PRE_ANNOTATED
          ? State.IN_PROGRESS : work.getState();
      CorpusStore.recordWork(document, annotator, state, done ? changed : counts);
    });
  }
}
