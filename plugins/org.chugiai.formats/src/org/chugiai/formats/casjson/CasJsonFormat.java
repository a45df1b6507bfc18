package org.chugiai.formats.casjson;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;
import org.chugiai.formats.SingleArticle;

/** UIMA CAS JSON 0.4: a file for each article, with its type system. Offsets are UTF-16. */
public final class CasJsonFormat {

  /** Whether unknown types are skipped. */
  public static final Option LENIENT =
      Option.flag("lenient", "Read files that use types or features which the type system lacks, without those");

  private CasJsonFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("casjson", "UIMA CAS JSON 0.4", List.of(".json"), List.of(LENIENT),
        (source, settings, losses) -> new SingleArticle(new CasJsonReader(source, settings.isSet(LENIENT), losses)::read),
        (folder, settings) -> new CasJsonWriter(folder));
  }
}
