package org.chugiai.formats.jsonl;

import java.util.List;
import org.chugiai.formats.Format;

/**
 * Native JSONL: one article a line, UTF-8, offsets in Unicode code points. The contract for users of the data and for
 * scoring.
 */
public final class JsonlFormat {

  /** Name of the file written. */
  public static final String FILE = "articles.jsonl";

  private JsonlFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("jsonl", "Native JSONL", List.of(".jsonl", ".ndjson"), List.of(),
        (source, settings, losses) -> new JsonlReader(source, losses),
        (folder, settings) -> new JsonlWriter(folder));
  }
}
