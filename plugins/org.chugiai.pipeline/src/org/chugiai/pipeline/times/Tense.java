package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.Lexicon.Kind;

/**
 * Whether a time is told as past or to come.
 *
 * @param direction -1 past, 1 future, 0 not said
 * @param strength how sure that is, 0 to 1
 * @param cue the word that tells it, or null
 */
record Tense(int direction, double strength, String cue) {

  static final Tense UNKNOWN = new Tense(0, 0, null);

  static final Tense CAPTION = new Tense(-1, 0.9, "Ảnh:");
  private static final int REACH_BACK = 18;
  private static final int REACH_ON = 10;
  /** Cues behind an expression tell less of it than those before. */
  private static final int ONWARD = 6;
  private static final double FULL = 30;

  /** Looks for the nearest and strongest cue in the sentence around the words from begin to end. */
  static Tense around(Words words, int begin, int end) {
    var search = new Search(words);
    for (int i = begin, away = 0; i >= begin - REACH_BACK && away < FULL; i--) {
      if (i < begin && words.endsSentence(i)) {
        break;
      }
      away += cost(words, i);
      search.consider(i, away);
    }
    for (int i = begin + 1, away = ONWARD; i < end + REACH_ON && away < FULL; i++) {
      if (i >= end && words.endsSentence(i)) {
        return isCaption(words, i + 1) ? CAPTION : search.best;
      }
      if (i >= end) {
        away += cost(words, i);
      }
      search.consider(i, away);
    }
    return search.best;
  }

  /** What a picture shows has been: "… ngày 26/4. Ảnh: …". */
  private static boolean isCaption(Words words, int index) {
    return words.is(index, "ảnh", "video", "clip") && words.is(index + 1, ":");
  }

  /** How far a word sets apart what lies on its two sides. */
  private static int cost(Words words, int index) {
    return words.get(index).shape() == Word.Shape.MARK && words.is(index, ",", ";", ":", "“", "”", "\"", "(", ")") ? 5
        : 1;
  }

  /** Keeps the best cue. */
  private static final class Search {
    private final Words words;
    private Tense best = UNKNOWN;

    private Search(Words words) {
      this.words = words;
    }

    private void consider(int index, int away) {
      var past = words.match(Kind.PAST, index);
      var future = words.match(Kind.FUTURE, index);
      if (past != null) {
        consider(-1, past, index, away);
      }
      if (future != null) {
        consider(1, future, index, away);
      }
    }

    private void consider(int direction, Found<String> cue, int index, int away) {
      double strength = (Integer.parseInt(cue.what()) * 10 - away) / FULL;
      if (strength > best.strength()) {
        var text = new StringBuilder(words.get(index).form());
        for (int i = index + 1; i < cue.end(); i++) {
          text.append(' ').append(words.get(i).form());
        }
        best = new Tense(direction, strength, text.toString());
      }
    }
  }
}
