package org.chugiai.formats.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.transform.OutputKeys;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLSerializer;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.xml.sax.SAXException;

/** Writes a CAS as XMI and the type system of the first one. */
public final class XmiWriter implements ArticleWriter {

  /** DEL and the C1 controls, and the line ends of XML 1.1, which a parser would turn into line feeds. */
  private static final Pattern TO_ESCAPE = Pattern.compile("[\\u007F-\\u009F\\u2028]");

  private final OutputFiles files;
  private final boolean xml11;
  private boolean typesWritten;

  /** Writes into a folder, as XML 1.0 or 1.1. */
  public XmiWriter(Path folder, boolean xml11) {
    this.files = new OutputFiles(folder);
    this.xml11 = xml11;
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var id = Documents.id(cas);
    var bytes = serialize(cas, id, losses);
    var types = cas.getTypeSystem();
    return () -> {
      writeTypes(types);
      files.write(Documents.fileName(id) + ".xmi", bytes);
    };
  }

  private byte[] serialize(CAS cas, String id, LossReport losses) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var serializer = new XMLSerializer(bytes, false);
    if (xml11) {
      serializer.setOutputProperty(OutputKeys.VERSION, "1.1");
    }
    try {
      new XmiCasSerializer(cas.getTypeSystem()).serialize(cas,
          new CharacterFilter(serializer.getContentHandler(), xml11, id, losses));
    } catch (SAXException e) {
      throw new IOException("The article " + id + " cannot be written as XMI: " + e.getMessage(), e);
    }
    return xml11 ? escaped(bytes) : bytes.toByteArray();
  }

  /** XML 1.1 wants these as references; none of them can be part of the markup. */
  private static byte[] escaped(ByteArrayOutputStream xml) {
    return TO_ESCAPE.matcher(xml.toString(StandardCharsets.UTF_8))
        .replaceAll(match -> "&#" + (int) match.group().charAt(0) + ";").getBytes(StandardCharsets.UTF_8);
  }

  private void writeTypes(TypeSystem types) throws IOException {
    if (!typesWritten) {
      typesWritten = true;
      try {
        TypeSystemUtil.typeSystem2TypeSystemDescription(types).toXML(files.stream(XmiFormat.TYPE_SYSTEM));
      } catch (SAXException e) {
        throw new IOException("The type system cannot be written: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
