package org.chugiai.formats.conllu;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a sentence as read: words, and where words are written as one token, that token. */
final class ConlluSentence {

  /**
   * A token.
   *
   * @param form its text
   * @param before white space before it, as a rule none
   * @param after white space behind it; null where nothing is said
   * @param tag of the entity, O where there is none
   */
  record Token(String form, String before, String after, String tag) {
  }

  private static final int COLUMNS = 10;
  private static final int MISC = 9;
  /** Lemma, language's own part of speech, features, enhanced dependencies. */
  private static final List<Integer> ANALYSES = List.of(2, 4, 5, 8);

  private final List<Token> tokens = new ArrayList<>();
  /** Number of the last word that the token read last covers. */
  private int covered;
  private boolean analysed;
  /** Attributes of tokens that are of no concern to an article. */
  private final List<String> otherAttributes = new ArrayList<>();

  /** The tokens. */
  List<Token> tokens() {
    return tokens;
  }

  /** Whether there are analyses that an article does not keep. */
  boolean isAnalysed() {
    return analysed;
  }

  /** Attributes of tokens that an article does not keep. */
  List<String> otherAttributes() {
    return otherAttributes;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it is none
   */
  void add(String line) {
    var columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("this line has " + columns.length + " columns instead of " + COLUMNS);
    }
    if (!columns[0].matches("\\d{1,6}([.-]\\d{1,6})?")) {
      throw new IllegalArgumentException("\"" + columns[0] + "\" is no id of a word");
    }
    analysed |= !columns[3].matches("_|X|PUNCT|NUM")
        || ANALYSES.stream().anyMatch(column -> !columns[column].equals("_"));
    if (columns[0].indexOf('.') >= 0) {
      analysed = true;
      return;
    }
    int dash = columns[0].indexOf('-');
    int first = Integer.parseInt(dash < 0 ? columns[0] : columns[0].substring(0, dash));
    if (first <= covered) {
      return;
    }
    if (columns[1].isEmpty()) {
      throw new IllegalArgumentException("the word " + columns[0] + " is empty");
    }
    covered = dash < 0 ? first : Integer.parseInt(columns[0].substring(dash + 1));
    tokens.add(token(columns[1], columns[MISC]));
  }

  private Token token(String form, String misc) {
    var before = "";
    String after = null;
    var tag = "O";
    for (var attribute : misc.split("\\|")) {
      int equals = attribute.indexOf('=');
      var value = equals < 0 ? "" : attribute.substring(equals + 1);
      switch (equals < 0 ? attribute : attribute.substring(0, equals)) {
        case "SpaceAfter" -> after = value.equals("No") ? "" : after;
        case "SpacesAfter" -> after = Spaces.parse(value);
        case "SpacesBefore" -> before = Spaces.parse(value);
        case "NE", "NER", "ner" -> tag = value;
        case "_" -> { }
        default -> otherAttributes.add(attribute);
      }
    }
    return new Token(form, before, after, tag);
  }
}
