package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the stacked values of a cell.
 *
 * @param text still escaped, without the number
 * @param id the number in brackets behind it; 0 where there is none
 */
record TsvCell(String text, int id) {

  static final String NONE = "_";
  static final String NULL = "*";

  /** Takes a cell apart. */
  static List<TsvCell> parse(String cell) {
    var values = new ArrayList<TsvCell>();
    for (var part : TsvEscapes.split(cell, '|')) {
      int open = part.lastIndexOf('[');
      boolean numbered = open >= 0 && part.endsWith("]") && !TsvEscapes.isEscaped(part, part.length() - 1)
          && !TsvEscapes.isEscaped(part, open) && part.substring(open + 1, part.length() - 1).matches("\\d{1,9}");
      values.add(numbered
          ? new TsvCell(part.substring(0, open), Integer.parseInt(part.substring(open + 1, part.length() - 1)))
          : new TsvCell(part, 0));
    }
    return values;
  }

  /** The value; null where it is unset. */
  String value() {
    return text.equals(NULL) || text.equals(NONE) ? null : TsvEscapes.parseValue(text);
  }
}
