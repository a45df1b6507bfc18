package org.chugiai.formats.xml;

import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;

/** Escapes text for XML 1.0; what XML cannot hold is replaced by U+FFFD and reported. */
public final class XmlText {

  private final String article;
  private final LossReport losses;

  /** For the text of an article. */
  public XmlText(String article, LossReport losses) {
    this.article = article;
    this.losses = losses;
  }

  /** Text between tags; a parser gives it back unchanged. */
  public String content(String text) {
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;");
  }

  /** The value of an attribute in double quotes; a parser gives it back unchanged. */
  public String attribute(String value) {
    return content(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
  }

  private String clean(String text) {
    return UnicodeText.replace(text, article, losses, "character that XML 1.0 cannot hold", XmlText::isHeld);
  }

  /** The production Char of XML 1.0. */
  public static boolean isHeld(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
