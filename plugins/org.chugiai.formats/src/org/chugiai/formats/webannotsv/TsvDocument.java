package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** A TSV file as read, before it becomes a CAS. */
final class TsvDocument {

  /**
   * A line for a token or a part of one.
   *
   * @param unit e.g. 1-2, or 1-2.1 for a part
   * @param begin in UTF-16
   * @param end exclusive
   * @param cells of all layers
   * @param line in the file
   */
  record Row(String unit, int begin, int end, List<String> cells, int line) {

    boolean isToken() {
      return unit.indexOf('.') < 0;
    }
  }

  /**
   * A sentence.
   *
   * @param id may be null
   * @param rows at least one, the first a token
   */
  record SentenceRows(String id, String text, List<Row> rows) {

    int begin() {
      return rows.get(0).begin();
    }
  }

  private final List<TsvLayer> layers = new ArrayList<>();
  private final List<SentenceRows> sentences = new ArrayList<>();

  List<TsvLayer> layers() {
    return layers;
  }

  List<SentenceRows> sentences() {
    return sentences;
  }

  /** All lines. */
  List<Row> rows() {
    return sentences.stream().flatMap(sentence -> sentence.rows().stream()).toList();
  }

  /**
   * The text: of the sentences, a line break before each that follows a gap. The format does not record what stands
   * between sentences.
   */
  String text() {
    var text = new StringBuilder();
    for (var sentence : sentences) {
      int gap = sentence.begin() - text.length();
      boolean first = text.length() == 0;
      text.append(" ".repeat(Math.max(0, first ? gap : gap - 1)));
      if (!first && gap > 0) {
        text.append('\n');
      }
      text.append(sentence.text());
    }
    return text.toString();
  }
}
