package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.cas.CasDocument;

/** A file in an editor: of an article of a corpus, or a CAS of its own. */
sealed interface EditedFile permits ArticleFile, LooseFile {

  /** @return where it is */
  Path path();

  /**
   * Reads it.
   *
   * @return the open document
   * @throws IOException with a message for the user
   */
  CasDocument open() throws IOException;

  /**
   * Saves a document, and notes what there is to note on it.
   *
   * @param document document
   * @throws org.chugiai.corpus.store.FileChangedException where the file was changed outside; nothing is written
   * @throws IOException with a message for the user; the file is as it was
   */
  void save(CasDocument document) throws IOException;

  /**
   * Saves a document over whatever the file holds.
   *
   * @param document document
   * @throws IOException with a message for the user; the file is as it was
   */
  void overwrite(CasDocument document) throws IOException;

  /**
   * Saves a document beside the file, so that both versions can be compared.
   *
   * @param document document
   * @return the new file
   * @throws IOException with a message for the user; there is no such file then
   */
  Path keepCopy(CasDocument document) throws IOException;
}
