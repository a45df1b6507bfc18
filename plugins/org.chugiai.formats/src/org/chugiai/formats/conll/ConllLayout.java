package org.chugiai.formats.conll;

import org.chugiai.formats.tokens.Tagging;

/** Columns and tags of the CoNLL formats. */
enum ConllLayout {

  /** Token, tag. */
  CONLL_2002(Tagging.IOB2, 0),
  /** Token, part of speech, chunk, tag. */
  CONLL_2003(Tagging.IOB1, 2),
  /** Token, tag. */
  IOBES(Tagging.IOBES, 0);

  /** Line before each article. */
  static final String DOCUMENT_START = "-DOCSTART-";

  private final Tagging tagging;
  private final int columnsBetween;

  ConllLayout(Tagging tagging, int columnsBetween) {
    this.tagging = tagging;
    this.columnsBetween = columnsBetween;
  }

  Tagging tagging() {
    return tagging;
  }

  /** One line. */
  String line(String token, String tag, String delimiter) {
    return token + delimiter + ("-X-" + delimiter).repeat(columnsBetween) + tag + "\n";
  }

  /** The lines that begin an article. */
  String documentStart(String delimiter) {
    return line(DOCUMENT_START, Tagging.OUTSIDE, delimiter) + "\n";
  }
}
