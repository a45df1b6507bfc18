package org.chugiai.corpus.store;

import java.nio.file.Path;

/**
 * Where the files of a corpus are.
 *
 * @param folder of the corpus
 */
public record CorpusLayout(Path folder) {

  /** The corpus model. */
  public Path corpusFile() {
    return folder.resolve("corpus.xmi");
  }

  /** A UIMA type system descriptor, where the corpus adds layers. */
  public Path typeSystemFile() {
    return folder.resolve("typesystem.xml");
  }

  /** Word lists that the engines read beside their own; may be missing. */
  public Path lexicons() {
    return folder.resolve("lexicons");
  }

  /** The folder of the source texts. */
  public Path articles() {
    return folder.resolve("articles");
  }

  /** The source text of a document, as it was imported. */
  public Path articleFile(String document) {
    return articles().resolve(document + ".txt");
  }

  /** The folder of an annotator's files. */
  public Path annotations(String annotator) {
    return folder.resolve("annotations").resolve(annotator);
  }

  /** An annotator's CAS of a document. */
  public Path annotationFile(String annotator, String document) {
    return annotations(annotator).resolve(document + ".xmi");
  }

  Path lockFile() {
    return folder.resolve(".lock");
  }
}
