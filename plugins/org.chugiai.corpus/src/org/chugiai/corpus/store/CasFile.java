package org.chugiai.corpus.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XCASParsingException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.XMLSerializer;
import org.chugiai.formats.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads and writes a UIMA CAS as an XMI file, with messages for people where a file is not what it should be. */
public final class CasFile {

  private CasFile() {
  }

  /**
   * Replaces a CAS's content by a file's.
   *
   * @return what the file was like, for {@link AtomicFile#replace}
   * @throws InvalidDataException where it is no XMI, is cut off, or holds types that the CAS does not know
   */
  public static Fingerprint read(Path file, CAS into) throws IOException {
    var modified = modified(file);
    var content = Files.readAllBytes(file);
    into.reset();
    try {
      parse(file, content, new XmiCasDeserializer(into.getTypeSystem()).getXmiCasHandler(into),
          new Place(true));
    } catch (InvalidDataException e) {
      into.reset();
      throw e;
    }
    return Fingerprint.of(content, modified);
  }

  private static long modified(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (NoSuchFileException e) {
      throw new CorpusException(file + " is missing. Restore it, e.g. from " + AtomicFile.backup(file).getFileName()
          + " beside it.", e);
    }
  }

  /** Writes a CAS as XMI, one element a line; fails on characters that XML cannot hold. */
  public static void write(CAS cas, OutputStream out) throws IOException {
    write(cas, out, UnaryOperator.identity());
  }

  /**
   * Writes a CAS as XMI, one element a line.
   *
   * @param values is given every value before it is written, the text included; keeps lengths
   */
  public static void write(CAS cas, OutputStream out, UnaryOperator<String> values) throws IOException {
    try {
      var serializer = new XMLSerializer(out, true);
      new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, new ValueFilter(serializer.getContentHandler(), values));
    } catch (SAXException e) {
      if (e.getException() instanceof IOException io) {
        throw io;
      }
      throw new CorpusException("The annotations cannot be written as XMI: " + e.getMessage(), e);
    }
  }

  /**
   * Sees whether a file is whole, well-formed XML: a check for {@link AtomicFile#replace}.
   *
   * @throws InvalidDataException where it is not
   */
  public static void checkWellFormed(Path file) throws IOException {
    parse(file, Files.readAllBytes(file), new DefaultHandler(), new Place(false));
  }

  private static void parse(Path file, byte[] content, ContentHandler handler, Place place)
      throws IOException {
    try {
      var reader = SafeXml.reader();
      place.attach(reader, handler);
      place.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (XCASParsingException e) {
      throw new InvalidDataException(file.toString() + place + ": " + unexpected(e) + ". Add the types to the corpus's "
          + "typesystem.xml, or take a file of this corpus.", e);
    } catch (SAXParseException e) {
      throw broken(file, e);
    } catch (SAXException e) {
      throw new InvalidDataException(file.toString() + place + ": " + e.getMessage() + ". " + restore(file), e);
    } catch (RuntimeException e) {
      // UIMA's reader stumbles over what it did not foresee, e.g. a missing sofa, with whatever exception comes first.
      throw new InvalidDataException(file.toString() + place + ": damaged XMI (" + e + "). " + restore(file), e);
    }
  }

  /** UIMA's message without the place, which it does not always know. */
  private static String unexpected(XCASParsingException e) {
    return String.valueOf(e.getMessage()).replaceFirst("^.*? at line -?\\d+, column -?\\d+: ", "")
        .replaceFirst("\\.$", "");
  }

  static InvalidDataException broken(Path file, SAXParseException e) {
    var doctype = String.valueOf(e.getMessage()).contains(SafeXml.DISALLOW_DOCTYPE);
    return new InvalidDataException(file + ", line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": "
        + (doctype ? "a document type declaration is not allowed here; remove it."
            : "broken or cut off XML (" + e.getMessage() + "). " + restore(file)), e);
  }

  static String restore(Path file) {
    return Files.exists(AtomicFile.backup(file))
        ? "The version before the last save is " + AtomicFile.backup(file).getFileName() + " beside it."
        : "Take a whole copy of the file.";
  }

  /** Knows how far the parser has come. */
  private static final class Place extends XMLFilterImpl {
    private final boolean wantsXmi;
    private boolean inside;
    private Locator locator;

    Place(boolean wantsXmi) {
      this.wantsXmi = wantsXmi;
    }

    void attach(XMLReader reader, ContentHandler handler) {
      setParent(reader);
      setContentHandler(handler);
      setErrorHandler(new DefaultHandler());
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
      if (!inside && wantsXmi && !(name.equals("XMI") && uri.equals("http://www.omg.org/XMI"))) {
        throw new SAXException("no XMI: it begins with <" + qualified + ">");
      }
      inside = true;
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void setDocumentLocator(Locator value) {
      locator = value;
      super.setDocumentLocator(value);
    }

    @Override
    public String toString() {
      return locator == null ? "" : ", line " + locator.getLineNumber();
    }
  }
}
