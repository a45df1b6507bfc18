package org.chugiai.corpus.store;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XML parsers that refuse document type declarations, and so resolve no external entity and expand no bomb. */
final class SafeXml {

  static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private SafeXml() {
  }

  static XMLReader reader() throws SAXException {
    try {
      // The platform's own parser: one from the class path may not know the features that make it safe.
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new SAXException("Java's XML parser cannot be made safe", e);
    }
  }
}
