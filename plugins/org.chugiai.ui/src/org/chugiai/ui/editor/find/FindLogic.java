package org.chugiai.ui.editor.find;

import java.util.List;
import org.chugiai.corpus.concordance.TextSearch;
import org.chugiai.corpus.concordance.TextSearch.Manner;
import org.chugiai.ui.editor.select.TextSpan;

/**
 * Finds words in an article, without regard to case, Unicode form and the placement of tone marks. Typed without any
 * marks, they also find words that have them: "hue" finds "Huế". Positions are UTF-16 code units of the article.
 */
public final class FindLogic {

  private static final int MOST = 10_000;

  private final TextSearch search;

  /**
   * Prepares a text.
   *
   * @param text text
   */
  public FindLogic(String text) {
    search = new TextSearch(text);
  }

  /**
   * Finds all places.
   *
   * @param typed what was typed
   * @return places in the order of the text, at most 10,000; none where nothing was typed
   */
  public List<TextSpan> find(String typed) {
    return search.find(typed, new Manner(false, false), MOST).stream()
        .map(place -> new TextSpan(place.begin(), place.end())).toList();
  }

  /**
   * Chooses one of the places to go to.
   *
   * @param places  places, at least one, in the order of the text
   * @param from    position to go on from
   * @param forward whether towards the end of the text
   * @return index of the first place that begins there or after it, or of the last one that begins before it; around
   *     the end of the text where there is none
   */
  public static int choose(List<TextSpan> places, int from, boolean forward) {
    if (forward) {
      for (var i = 0; i < places.size(); i++) {
        if (places.get(i).begin() >= from) {
          return i;
        }
      }
      return 0;
    }
    for (var i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).begin() < from) {
        return i;
      }
    }
    return places.size() - 1;
  }
}
