package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Runs a hardened XML parser over a file: no DOCTYPE, so no entities of its own, neither external nor exploding. */
final class XmiReader {

  private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private XmiReader() {
  }

  /**
   * Reads a file.
   *
   * @param in     bytes; not closed
   * @param file   name of the file for messages
   * @param loader takes the events
   * @throws CasException where the file is no well-formed CAS of the loader's type system
   * @throws IOException  where the bytes cannot be read
   */
  static void read(InputStream in, String file, CasLoader loader) throws IOException {
    try {
      var source = new InputSource(in);
      source.setSystemId(file);
      new ParserThread(parser(), source).run(loader);
    } catch (SAXParseException e) {
      throw malformed(file, e);
    } catch (SAXException e) {
      if (e.getException() instanceof CasException known) {
        throw known;
      }
      throw new CasException(file + ": " + CasMessages.reason(e) + ". Restore the file from a backup.", e);
    } catch (CharConversionException | UnsupportedEncodingException e) {
      throw new CasException(file + ": the bytes are not in the encoding that the file declares, UTF-8 where it declares"
          + " none (" + CasMessages.reason(e) + "). Restore the file from a backup or convert it.", e);
    }
  }

  /**
   * Reads a file that is in memory.
   *
   * @param bytes  bytes
   * @param file   name of the file for messages
   * @param loader takes the events
   */
  static void read(byte[] bytes, String file, CasLoader loader) throws IOException {
    read(new ByteArrayInputStream(bytes), file, loader);
  }

  private static SAXParser parser() throws SAXException {
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  private static CasException malformed(String file, SAXParseException e) {
    var place = file + ", line " + e.getLineNumber() + ": ";
    if (e.getMessage() != null && e.getMessage().contains("DOCTYPE")) {
      return new CasException(place + "the file declares a DOCTYPE, which no CAS has and which can make a reader open other"
          + " files. Remove the declaration if you trust the rest.", e.getLineNumber(), e);
    }
    return new CasException(place + "no well-formed XML, maybe cut off (" + CasMessages.reason(e) + ")."
        + " Restore the file from a backup.", e.getLineNumber(), e);
  }
}
