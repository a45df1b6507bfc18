package org.chugiai.formats.xmi;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.xml.SafeXml;

/** Reads one XMI file. */
final class XmiReader {

  private final Path file;
  private final boolean lenient;
  private final LossReport losses;

  XmiReader(Path file, boolean lenient, LossReport losses) {
    this.file = file;
    this.lenient = lenient;
    this.losses = losses;
  }

  void read(CAS cas) throws IOException {
    var id = Documents.stem(file);
    var handler = new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, lenient);
    try {
      SafeXml.parse(file, new UnknownTypes(handler, cas.getTypeSystem(), id, losses, lenient));
      Documents.check(cas);
    } catch (CASRuntimeException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException
        | ClassCastException e) {
      // what UIMA's deserializer throws on values and references that make no CAS
      throw new FormatException(file, 0, "is XML but no CAS (" + e + ")", "Check where the file comes from.", e);
    }
    Documents.identify(cas, id);
  }
}
