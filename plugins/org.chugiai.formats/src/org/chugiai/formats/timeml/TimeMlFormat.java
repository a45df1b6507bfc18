package org.chugiai.formats.timeml;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.SingleArticle;

/** TimeML 1.2.1: a file for each article, its text with TIMEX3 elements, the publication date as creation time. */
public final class TimeMlFormat {

  /** Root element. */
  static final String ROOT = "TimeML";
  /** Element of the article's id. */
  static final String ID = "DOCID";
  /** Element of the creation time. */
  static final String CREATION_TIME = "DCT";
  /** Element of the title. */
  static final String TITLE = "TITLE";
  /** Element of the text. */
  static final String TEXT = "TEXT";
  /** Element of a time. */
  static final String TIMEX = "TIMEX3";

  private TimeMlFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("timeml", "TimeML 1.2.1 (TIMEX3)", List.of(".tml"), List.of(),
        (source, settings, losses) -> new SingleArticle(new TimeMlReader(source, losses)::read), (folder, settings) -> new TimeMlWriter(folder));
  }
}
