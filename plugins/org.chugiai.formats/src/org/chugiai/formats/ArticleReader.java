package org.chugiai.formats;

import java.io.Closeable;
import java.io.IOException;
import org.apache.uima.cas.CAS;

/**
 * Reads one article after another, at constant memory. Not for several threads at once.
 */
public interface ArticleReader extends Closeable {

  /**
   * Reads the next article.
   *
   * @param cas empty (new or reset), with the Chú Giải types; gets text, language, an {@code Article} with the
   *        metadata, and the annotations
   * @return false if there is none left; the CAS is then untouched
   * @throws FormatException for an article that is not as the format wants it: the CAS is to be reset, and the next
   *         call goes on with the article behind it
   */
  boolean next(CAS cas) throws IOException;
}
