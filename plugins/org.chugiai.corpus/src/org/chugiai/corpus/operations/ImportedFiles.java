package org.chugiai.corpus.operations;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.LossReport;

/** The files of documents that the corpus model does not name yet; they vanish unless they are to be kept. */
final class ImportedFiles implements Closeable {

  private final CorpusStore store;
  private final List<Path> made = new ArrayList<>();
  private boolean kept;

  ImportedFiles(CorpusStore store) {
    this.store = store;
  }

  /** Writes a document's text and CAS. Files of that name without a document are what a killed import left behind. */
  void write(String id, String annotator, byte[] source, CAS cas, LossReport losses) throws IOException {
    made.add(store.writeNewArticle(id, source));
    made.add(store.writeNewCas(id, annotator, cas, XmlText.replacing(id, losses)));
  }

  /** Forces the files to disk, before the model names them. */
  void force() throws IOException {
    AtomicFile.force(made);
  }

  /** The documents are in the model. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      for (var file : made) {
        Files.deleteIfExists(file);
      }
    }
  }
}
