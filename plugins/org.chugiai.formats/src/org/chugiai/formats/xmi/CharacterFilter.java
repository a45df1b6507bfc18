package org.chugiai.formats.xmi;

import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.xml.XmlText;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Replaces the characters that XML cannot hold by U+FFFD, before the serializer would fail on them. */
final class CharacterFilter extends XMLFilterImpl {

  private final boolean xml11;
  private final String article;
  private final LossReport losses;

  CharacterFilter(ContentHandler serializer, boolean xml11, String article, LossReport losses) {
    setContentHandler(serializer);
    this.xml11 = xml11;
    this.article = article;
    this.losses = losses;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
    AttributesImpl copy = null;
    for (int i = 0; i < attributes.getLength(); i++) {
      var value = attributes.getValue(i);
      var clean = clean(value);
      if (!clean.equals(value)) {
        copy = copy == null ? new AttributesImpl(attributes) : copy;
        copy.setValue(i, clean);
      }
    }
    super.startElement(uri, local, qualified, copy == null ? attributes : copy);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    var clean = clean(new String(characters, start, length)).toCharArray();
    super.characters(clean, 0, clean.length);
  }

  private String clean(String value) {
    return UnicodeText.replace(value, article, losses,
        "character that XML " + (xml11 ? "1.1" : "1.0") + " cannot hold", this::isHeld);
  }

  /** The production Char of XML 1.0 or 1.1. */
  private boolean isHeld(int c) {
    return XmlText.isHeld(c) || xml11 && c > 0 && c < 0x20;
  }
}
