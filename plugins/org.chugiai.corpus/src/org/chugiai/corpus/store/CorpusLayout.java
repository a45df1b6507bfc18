package org.chugiai.corpus.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where the files of a corpus are. Methods that take an identifier throw an {@link IllegalArgumentException} for one
 * that cannot be a file's name.
 *
 * @param folder of the corpus
 */
public record CorpusLayout(Path folder) {

  /** File names on every system: no separators, no leading dot, nothing that a shell or Windows trips over. */
  private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,119}");

  /** Whether an identifier can be the name of a file or folder. */
  public static boolean isFileName(String id) {
    return id != null && FILE_NAME.matcher(id).matches();
  }

  /** Identifiers may come from anywhere, and must not lead out of the corpus's folder. */
  private static String name(String id) {
    if (!isFileName(id)) {
      throw new IllegalArgumentException("\"" + id + "\" cannot be the name of an article or annotator. "
          + "Use letters, digits, '.', '_' and '-' only.");
    }
    return id;
  }

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
    return articles().resolve(name(document) + ".txt");
  }

  /** The folder of the annotators' folders. */
  public Path annotations() {
    return folder.resolve("annotations");
  }

  /** The folder of an annotator's files. */
  public Path annotations(String annotator) {
    return annotations().resolve(name(annotator));
  }

  /** An annotator's CAS of a document. */
  public Path annotationFile(String annotator, String document) {
    return annotations(annotator).resolve(name(document) + ".xmi");
  }

  Path lockFile() {
    return folder.resolve(".lock");
  }
}
