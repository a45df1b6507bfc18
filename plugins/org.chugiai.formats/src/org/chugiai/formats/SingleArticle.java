package org.chugiai.formats;

import java.io.IOException;
import org.apache.uima.cas.CAS;

/** Reads a file that is one article. */
public final class SingleArticle implements ArticleReader {

  /** Fills a CAS. */
  @FunctionalInterface
  public interface Content {
    /** Reads the file, which is open only meanwhile. */
    void read(CAS cas) throws IOException;
  }

  private final Content content;
  private boolean read;

  /** A reader that calls the content once. */
  public SingleArticle(Content content) {
    this.content = content;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    if (read) {
      return false;
    }
    read = true;
    content.read(cas);
    return true;
  }

  @Override
  public void close() {
    // the file is open only while it is read
  }
}
