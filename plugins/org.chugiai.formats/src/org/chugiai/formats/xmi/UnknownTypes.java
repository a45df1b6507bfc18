package org.chugiai.formats.xmi;

import org.apache.uima.cas.TypeSystem;
import org.chugiai.formats.LossReport;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes an XMI's events on and looks at the types they name: a type that the type system lacks is refused by its name,
 * or counted where reading is lenient; so is a feature.
 */
final class UnknownTypes extends DefaultHandler {

  private static final String PREFIX = "http:///";
  private static final String SUFFIX = ".ecore";
  private static final String XMI = "http://www.omg.org/XMI";

  private final DefaultHandler next;
  private final TypeSystem types;
  private final String article;
  private final LossReport losses;
  private final boolean lenient;
  private Locator locator;
  private int depth;

  UnknownTypes(DefaultHandler next, TypeSystem types, String article, LossReport losses, boolean lenient) {
    this.next = next;
    this.types = types;
    this.article = article;
    this.losses = losses;
    this.lenient = lenient;
  }

  @Override
  public void setDocumentLocator(Locator value) {
    locator = value;
    next.setDocumentLocator(value);
  }

  @Override
  public void startDocument() throws SAXException {
    next.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    next.endDocument();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
    depth++;
    if (depth == 1 && !(uri.equals(XMI) && local.equals("XMI"))) {
      throw new SAXParseException("the root element is " + qualified + ", not xmi:XMI", locator);
    }
    if (depth == 2 && uri.startsWith(PREFIX) && uri.endsWith(SUFFIX)) {
      check(typeName(uri, local), attributes);
    }
    next.startElement(uri, local, qualified, attributes);
  }

  private static String typeName(String uri, String local) {
    var space = uri.substring(PREFIX.length(), uri.length() - SUFFIX.length()).replace('/', '.');
    return space.equals("uima.noNamespace") ? local : space + "." + local;
  }

  private void check(String name, Attributes attributes) throws SAXException {
    // cas:NULL, cas:Sofa and cas:View are XMI's own
    if (name.equals("uima.cas.NULL") || name.equals("uima.cas.View")) {
      return;
    }
    var type = types.getType(name.endsWith("_") ? name.substring(0, name.length() - 1) : name);
    if (type == null && types.getType(name) == null) {
      unknown("type " + name);
      return;
    }
    var known = types.getType(name) == null ? type : types.getType(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      var feature = attributes.getLocalName(i);
      boolean ofTheFormat = attributes.getURI(i).equals(XMI) || known.isArray() || feature.equals("sofa");
      boolean there = known.getFeatureByBaseName(feature) != null
          || feature.endsWith("_") && known.getFeatureByBaseName(feature.substring(0, feature.length() - 1)) != null;
      if (!ofTheFormat && !there) {
        unknown("feature " + name + ":" + feature);
      }
    }
  }

  private void unknown(String what) throws SAXException {
    if (!lenient) {
      throw new SAXParseException("the type system lacks the " + what, locator);
    }
    losses.lost(what + ", which the type system lacks", article, (String) null);
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    depth--;
    next.endElement(uri, local, qualified);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    next.characters(characters, start, length);
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }
}
