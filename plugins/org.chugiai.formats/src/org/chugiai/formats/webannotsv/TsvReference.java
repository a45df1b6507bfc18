package org.chugiai.formats.webannotsv;

import java.util.regex.Pattern;

/**
 * A reference to an annotation at a token or part of one.
 *
 * @param unit e.g. 1-2 or 1-2.1
 * @param id number of the annotation there, 0 where it needs none
 * @param dependent in relations the number of the dependent, likewise
 */
record TsvReference(String unit, int id, int dependent) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9}-\\d{1,9}(?:\\.\\d{1,9})?)(?:\\[(\\d{1,9})(?:_(\\d{1,9}))?])?");

  /**
   * Reads a reference.
   *
   * @throws IllegalArgumentException if it is none
   */
  static TsvReference parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no reference such as 1-2, 1-2.1[3] or 1-2[3_4]");
    }
    return new TsvReference(matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
  }
}
