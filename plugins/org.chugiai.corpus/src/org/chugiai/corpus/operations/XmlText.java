package org.chugiai.corpus.operations;

import java.util.function.UnaryOperator;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;

/** What XML 1.0 can hold. */
final class XmlText {

  private XmlText() {
  }

  /** Replaces each UTF-16 unit that XML cannot hold by U+FFFD, and reports it. */
  static UnaryOperator<String> replacing(String article, LossReport losses) {
    return value -> UnicodeText.replace(value, article, losses, "character that XML cannot hold, replaced by U+FFFD",
        org.chugiai.formats.xml.XmlText::isHeld);
  }
}
