package org.chugiai.corpus.store;

import java.util.function.UnaryOperator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Changes the values of attributes and elements on their way to a writer. */
final class ValueFilter extends XMLFilterImpl {

  private final UnaryOperator<String> values;

  ValueFilter(ContentHandler writer, UnaryOperator<String> values) {
    this.values = values;
    setContentHandler(writer);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
    AttributesImpl changed = null;
    for (int i = 0; i < attributes.getLength(); i++) {
      var old = attributes.getValue(i);
      var value = values.apply(old);
      if (!value.equals(old)) {
        changed = changed == null ? new AttributesImpl(attributes) : changed;
        changed.setValue(i, value);
      }
    }
    super.startElement(uri, name, qualified, changed == null ? attributes : changed);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    var value = values.apply(new String(characters, start, length)).toCharArray();
    super.characters(value, 0, value.length);
  }
}
