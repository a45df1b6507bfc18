package org.chugiai.formats.xmi;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;
import org.chugiai.formats.SingleArticle;

/** UIMA CAS XMI: a file for each article, and the type system beside them. */
public final class XmiFormat {

  /** Name of the type system's file. */
  public static final String TYPE_SYSTEM = "TypeSystem.xml";

  /** Which XML is written. */
  public static final Option XML =
      Option.of("xml", "XML version written; 1.1 can hold control characters, few other tools read it", "1.0", "1.1");

  /** Whether unknown types are skipped. */
  public static final Option LENIENT =
      Option.flag("lenient", "Read files that name types or features which the type system lacks, without those");

  private XmiFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("xmi", "UIMA CAS XMI", List.of(".xmi"), List.of(XML, LENIENT),
        (source, settings, losses) -> new SingleArticle(new XmiReader(source, settings.isSet(LENIENT), losses)::read),
        (folder, settings) -> new XmiWriter(folder, settings.get(XML).equals("1.1")));
  }
}
