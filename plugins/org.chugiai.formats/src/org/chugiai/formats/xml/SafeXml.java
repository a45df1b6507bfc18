package org.chugiai.formats.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Sources;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML that may come from anywhere: no document types, so no external entities and no entity bombs. */
public final class SafeXml {

  private static final String XERCES = "http://apache.org/xml/features/";
  /** The parser feature that refuses document type declarations. */
  public static final String DISALLOW_DOCTYPE = XERCES + "disallow-doctype-decl";
  private static final String SAX = "http://xml.org/sax/features/";

  private SafeXml() {
  }

  /** A parser that refuses document type declarations. */
  public static XMLReader reader() throws SAXException {
    try {
      // the platform's own parser: one from the class path may not know the features that make it safe
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new SAXException("The platform's XML parser cannot be made safe", e);
    }
  }

  /**
   * Parses a file.
   *
   * @throws FormatException if it cannot be read, is no well-formed XML or has a document type, or if the handler does
   *         not take what is in it
   */
  public static void parse(Path file, DefaultHandler handler) throws IOException {
    Sources.requireFile(file);
    if (Files.size(file) == 0) {
      throw new FormatException(file, 0, "is empty", "Leave it out.");
    }
    try (var stream = Files.newInputStream(file)) {
      var reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(stream));
    } catch (SAXParseException e) {
      throw failure(file, Math.max(0, e.getLineNumber()), e);
    } catch (SAXException e) {
      throw failure(file, 0, e);
    } catch (CharConversionException | UnsupportedEncodingException e) {
      throw new FormatException(file, 0, "is not of the encoding that it declares (" + e.getMessage() + ")",
          "Convert it to UTF-8.", e);
    }
  }

  private static FormatException failure(Path file, int line, SAXException e) {
    return e.getMessage() != null && e.getMessage().contains("DOCTYPE")
        ? new FormatException(file, line, "declares a document type, which is refused because it can pull in other "
            + "files", "Remove the declaration.", e)
        : new FormatException(file, line, "cannot be read as XML (" + e.getMessage() + ")",
            "Check that the file is complete and of the format that was chosen.", e);
  }
}
