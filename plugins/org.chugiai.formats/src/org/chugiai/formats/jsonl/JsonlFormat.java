package org.chugiai.formats.jsonl;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;

/**
 * Native JSONL: one article a line, UTF-8, offsets in Unicode code points. The contract for users of the data and for
 * scoring.
 */
public final class JsonlFormat {

  /** Name of the file written. */
  public static final String FILE = "articles.jsonl";

  /** Which fields are written; all are read. */
  public static final Option FIELDS = Option.of("fields",
      "contract writes what users of the data and score.py expect; all writes addresses, reasons, notes and the range "
          + "of an inferred publication date, too, so that nothing of an article is lost",
      "contract", "all");

  private JsonlFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("jsonl", "Native JSONL", List.of(".jsonl", ".ndjson"), List.of(FIELDS),
        (source, settings, losses) -> new JsonlReader(source, losses),
        (folder, settings) -> new JsonlWriter(folder, settings.get(FIELDS).equals("all")));
  }
}
