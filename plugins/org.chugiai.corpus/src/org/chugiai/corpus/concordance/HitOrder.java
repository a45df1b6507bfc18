package org.chugiai.corpus.concordance;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The orders in which a concordance is read. Hits that are alike stay in the order of the corpus. */
public enum HitOrder {
  /** By the article's title, then by place. */
  ARTICLE(Hit::title),
  /** By the word before the key, then the one before that: what leads to the key. */
  LEFT(hit -> reversed(hit.left())),
  /** By the key itself. */
  KEY(Hit::key),
  /** By the words after the key: what it leads to. */
  RIGHT(hit -> words(hit.right())),
  /** By what it is annotated as. */
  KIND(hit -> hit.mark().map(mark -> mark.type() + " " + mark.kind() + " " + mark.polarity()).orElse("")),
  /** By how that is judged. */
  STATUS(hit -> hit.mark().map(Hit.Mark::status).orElse(""));

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Function<Hit, String> text;

  HitOrder(Function<Hit, String> text) {
    this.text = text;
  }

  /** A hit with what it is sorted by. */
  private record Keyed(Hit hit, CollationKey key) {
  }

  private static String words(String context) {
    return NO_WORD.matcher(context).replaceAll(" ").strip();
  }

  private static String reversed(String context) {
    var words = Arrays.asList(words(context).split(" "));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  /**
   * Sorts hits as Vietnamese dictionaries do.
   *
   * @param hits       hits, in the order of the corpus
   * @param descending whether the other way round
   * @return them all, sorted
   */
  public List<Hit> sorted(List<Hit> hits, boolean descending) {
    var collator = Collator.getInstance(Locale.of("vi"));
    var order = Comparator.comparing(Keyed::key);
    return hits.stream().map(hit -> new Keyed(hit, collator.getCollationKey(String.valueOf(text.apply(hit)))))
        .sorted(descending ? order.reversed() : order).map(Keyed::hit).toList();
  }
}
