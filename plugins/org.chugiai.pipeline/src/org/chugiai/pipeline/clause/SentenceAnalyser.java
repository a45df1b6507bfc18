package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.types.Entity;

/** Cuts the tokens of one sentence into units: names, times, words of the lexicon, marks. */
final class SentenceAnalyser {

  /** A bracket with more tokens than this is not skipped as an aside. */
  private static final int LONGEST_ASIDE = 40;
  /** Syllables that a phrase of the lexicon has at most. */
  private static final int LONGEST_PHRASE = 12;

  private final ClauseLexicon lexicon;
  private final List<SourceToken> tokens;
  private final Syllable[] syllables;
  private final List<Unit> units = new ArrayList<>();

  /** A token with what covers it. */
  record SourceToken(int begin, int end, Syllable syllable, Entity entity, boolean time, WordClass mark) {

    String text() {
      return syllable.written();
    }

    int firstCharacter() {
      return text().codePointAt(0);
    }
  }

  private SentenceAnalyser(ClauseLexicon lexicon, List<SourceToken> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syllables = new Syllable[tokens.size()];
    for (int i = 0; i < syllables.length; i++) {
      syllables[i] = tokens.get(i).syllable();
    }
  }

  /** Analyses a sentence whose tokens no longer hold quotation marks around mere words. */
  static AnalysedSentence analyse(ClauseLexicon lexicon, List<SourceToken> tokens, List<Quotation> quotations) {
    var analyser = new SentenceAnalyser(lexicon, tokens);
    for (int i = 0; i < tokens.size();) {
      i = analyser.addUnit(i);
    }
    var units = analyser.units.toArray(Unit[]::new);
    UnitContext.resolve(units);
    int[] begins = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = tokens.get(i).begin();
      ends[i] = tokens.get(i).end();
    }
    return new AnalysedSentence(begins, ends, analyser.syllables, units, quotations);
  }

  private int addUnit(int i) {
    var token = tokens.get(i);
    if (token.entity() != null) {
      return add(i, endOf(i, token.entity()), entityClass(token.entity()), null, token.entity());
    }
    if (token.time()) {
      int end = i + 1;
      while (end < tokens.size() && tokens.get(end).time()) {
        end++;
      }
      return add(i, end, WordClass.TIME, null, null);
    }
    if (token.mark() != null) {
      return add(i, i + 1, token.mark(), null, null);
    }
    return Character.isLetterOrDigit(token.firstCharacter()) ? addWord(i) : addPunctuation(i);
  }

  private int addWord(int i) {
    int limit = i;
    int reach = Math.min(tokens.size(), i + LONGEST_PHRASE);
    while (limit < reach && tokens.get(limit).entity() == null && !tokens.get(limit).time()) {
      limit++;
    }
    var match = lexicon.table().longest(syllables, i, limit);
    if (match != null) {
      var shorter = match.length() > 1 ? beforeCue(i, match.length(), limit) : null;
      match = shorter == null ? match : shorter;
      return add(i, i + match.length(), match.value().wordClass(), match.value(), null);
    }
    boolean capital = i > 0 && Character.isUpperCase(tokens.get(i).firstCharacter());
    if (!capital) {
      return add(i, i + 1, WordClass.NOUN, null, null);
    }
    int last = units.size() - 1;
    var before = last < 0 ? null : units.get(last);
    if (before != null && before.is(WordClass.NAME) && before.entity() == null) {
      units.remove(last);
      return add(before.firstToken(), i + 1, WordClass.NAME, null, null);
    }
    return add(i, i + 1, WordClass.NAME, null, null);
  }

  /** Of "bị cáo buộc" the word "bị", not "bị cáo": a shorter word where a longer cue begins inside the longest one. */
  private PhraseTable.Match<Word> beforeCue(int i, int length, int limit) {
    for (int split = 1; split < length; split++) {
      var first = lexicon.table().longest(syllables, i, i + split);
      var cue = lexicon.table().longest(syllables, i + split, limit);
      if (first != null && first.length() == split && cue != null && cue.length() > length - split
          && cue.value().has(Trait.ATTITUDE)) {
        var after = lexicon.table().longest(syllables, i + length, limit);
        if (after == null || split + cue.length() >= length + after.length()) {
          return first;
        }
      }
    }
    return null;
  }

  private int addPunctuation(int i) {
    var text = tokens.get(i).text();
    return switch (text) {
      case "," -> add(i, i + 1, WordClass.COMMA, null, null);
      case ":" -> add(i, i + 1, WordClass.COLON, null, null);
      case ";", "!", "?", "…", "..." -> add(i, i + 1, WordClass.STOP, null, null);
      case "." -> i + 2 >= tokens.size() ? add(i, i + 1, WordClass.STOP, null, null) : i + 1;
      case "-", "–", "—" -> addDash(i);
      case "(" -> addAside(i);
      default -> i + 1;
    };
  }

  private int addDash(int i) {
    boolean spaced = i > 0 && tokens.get(i - 1).end() < tokens.get(i).begin();
    boolean betweenNames = !units.isEmpty() && units.get(units.size() - 1).is(WordClass.NAME) && i + 1 < tokens.size()
        && (tokens.get(i + 1).entity() != null || Character.isUpperCase(tokens.get(i + 1).firstCharacter()));
    if (betweenNames) {
      return add(i, i + 1, WordClass.CONJUNCTION, null, null);
    }
    return spaced ? add(i, i + 1, WordClass.DASH, null, null) : i + 1;
  }

  private int addAside(int i) {
    int limit = Math.min(tokens.size(), i + LONGEST_ASIDE);
    for (int end = i + 1; end < limit; end++) {
      if (tokens.get(end).text().equals(")")) {
        return add(i, end + 1, WordClass.ASIDE, null, null);
      }
    }
    return i + 1;
  }

  private int endOf(int i, Entity entity) {
    int end = i + 1;
    while (end < tokens.size() && tokens.get(end).entity() == entity) {
      end++;
    }
    return end;
  }

  private static WordClass entityClass(Entity entity) {
    return "TITLE".equals(entity.getKind()) ? WordClass.PARTY : WordClass.NAME;
  }

  private int add(int from, int to, WordClass wordClass, Word word, Entity entity) {
    units.add(new Unit(from, to, wordClass, word, entity));
    return to;
  }
}
