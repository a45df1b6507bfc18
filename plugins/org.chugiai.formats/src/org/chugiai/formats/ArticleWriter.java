package org.chugiai.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.uima.cas.CAS;

/**
 * Writes articles into a folder. {@link Export} uses it so that a folder appears complete or not at all; nothing else
 * needs to call it.
 */
public interface ArticleWriter extends Closeable {

  /**
   * Turns an article into the format without writing it. May be called by several threads at once, each with a CAS of
   * its own. The CAS may be reset or reused as soon as the call returns.
   *
   * @param cas holds just the annotations that are to be written
   * @param losses is told what the format cannot hold
   */
  Rendered render(CAS cas, LossReport losses) throws IOException;

  /** Completes the files. */
  @Override
  void close() throws IOException;

  /** What is to be told of the whole, a sentence each; known once the files are complete. */
  default List<String> notes() {
    return List.of();
  }

  /** Lets go of the files of an export that will not be completed; they are removed then. */
  default void abandon() throws IOException {
    close();
  }
}
