package org.chugiai.pipeline.clause;

import java.util.List;

/** A sentence cut into units; positions in the text are UTF-16. */
public final class AnalysedSentence {

  private final int[] tokenBegins;
  private final int[] tokenEnds;
  private final Syllable[] syllables;
  private final Unit[] units;
  private final List<Quotation> quotations;

  AnalysedSentence(int[] tokenBegins, int[] tokenEnds, Syllable[] syllables, Unit[] units, List<Quotation> quotations) {
    this.tokenBegins = tokenBegins;
    this.tokenEnds = tokenEnds;
    this.syllables = syllables;
    this.units = units;
    this.quotations = quotations;
  }

  /** The number of units. */
  public int size() {
    return units.length;
  }

  public Unit unit(int index) {
    return units[index];
  }

  /** Whether there is a unit of that class at an index; an index outside the sentence is none. */
  public boolean is(int index, WordClass wordClass) {
    return index >= 0 && index < units.length && units[index].is(wordClass);
  }

  /** Whether the unit at an index has a trait; an index outside the sentence has none. */
  public boolean has(int index, Trait trait) {
    return index >= 0 && index < units.length && units[index].has(trait);
  }

  /** Where a unit begins in the text. */
  public int begin(int index) {
    return tokenBegins[units[index].firstToken()];
  }

  /** Where a unit ends in the text. */
  public int end(int index) {
    return tokenEnds[units[index].endToken() - 1];
  }

  public int begin(Phrase span) {
    return begin(span.from());
  }

  public int end(Phrase span) {
    return end(span.to() - 1);
  }

  /** The folded syllable of a token of the sentence. */
  public String syllable(int token) {
    return syllables[token].text();
  }

  /** The quotations that overlap the sentence, in order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Whether the folded syllables of a phrase stand behind a unit; its words must be separated by single blanks. */
  public boolean followedBy(int index, List<String> phrase) {
    return matches(units[index].endToken(), phrase);
  }

  /** Whether the folded syllables of a phrase stand directly before a unit. */
  public boolean precededBy(int index, List<String> phrase) {
    return matches(units[index].firstToken() - phrase.size(), phrase);
  }

  private boolean matches(int token, List<String> phrase) {
    if (token < 0 || token + phrase.size() > syllables.length) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!syllables[token + i].text().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The longest phrase of a table that begins at a token, or null. */
  public <T> PhraseTable.Match<T> longest(PhraseTable<T> table, int token) {
    return table.longest(syllables, token, syllables.length);
  }

  /** The first unit that begins at a token or behind it; the number of units if there is none. */
  public int unitBehindToken(int token) {
    int low = 0;
    int high = units.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units[middle].firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The unit that covers a position of the text, or the first behind it; the number of units if there is none. */
  public int unitAt(int position) {
    int low = 0;
    int high = units.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
