package org.chugiai.pipeline.entities;

/** How a word is written. */
enum Shape {
  /** Letters without a capital at the beginning: "nước", "iPhone" is {@link #MIXED}. */
  LOWER,
  /** A capital, then lower case, or a single capital: "Nga", "Y". */
  CAPITALISED,
  /** Two or more letters, all capitals, digits allowed: "NATO", "G7". */
  UPPER,
  /** Capitals inside: "VnExpress", "iPhone". */
  MIXED,
  /** Begins with a digit. */
  NUMBER,
  /** A single character that is neither letter nor digit. */
  PUNCTUATION;

  /** True where the word has a capital that can mark a name. */
  boolean hasCapital() {
    return this == CAPITALISED || this == UPPER || this == MIXED;
  }

  boolean isWord() {
    return this != PUNCTUATION && this != NUMBER;
  }

  static Shape of(char[] text, int begin, int end) {
    char first = text[begin];
    if (!Character.isLetterOrDigit(first)) {
      return PUNCTUATION;
    }
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    int capitals = 0;
    int letters = 0;
    for (int i = begin; i < end; i++) {
      if (Character.isLetter(text[i])) {
        letters++;
        capitals += Character.isUpperCase(text[i]) ? 1 : 0;
      }
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == 1 && Character.isUpperCase(first)) {
      return letters == 1 && end - begin > 1 ? UPPER : CAPITALISED;
    }
    return capitals == letters ? UPPER : MIXED;
  }
}
