package org.chugiai.formats.doccano;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;

/** doccano's JSONL for sequence labelling: labelled spans, and relations on request. Offsets are code points. */
public final class DoccanoFormat {

  /** Which of doccano's two forms is written; both are read. */
  public static final Option STYLE = Option.of("style",
      "label writes entities and times as [start, end, label]; relation writes quotes, stances and what fills their "
          + "roles, too, with relations",
      "label", "relation");

  /** Name of the file written. */
  static final String FILE = "articles.doccano.jsonl";

  private DoccanoFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("doccano", "doccano JSONL", List.of(".doccano.jsonl"), List.of(STYLE),
        (source, settings, losses) -> new DoccanoReader(source, losses),
        (folder, settings) -> new DoccanoWriter(folder, settings.get(STYLE).equals("relation")));
  }
}
