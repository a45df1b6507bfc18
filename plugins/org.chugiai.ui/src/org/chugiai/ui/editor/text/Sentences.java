package org.chugiai.ui.editor.text;

import java.util.Arrays;
import java.util.List;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;

/** The sentences of an article, numbered from 1. Positions are UTF-16 code units. */
public final class Sentences {

  private static final String TYPE = "org.chugiai.types.Sentence";

  private final int[] begins;
  private final int[] ends;

  private Sentences(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /**
   * The sentences annotated in an article.
   *
   * @param document article
   * @return sentences; none where its type system has none
   */
  public static Sentences of(CasDocument document) {
    var spans = document.types().find(TYPE).isPresent() ? document.spans(TYPE) : List.<Span>of();
    return new Sentences(spans.stream().mapToInt(Span::begin).toArray(), spans.stream().mapToInt(Span::end).toArray());
  }

  /** @return how many there are */
  public int count() {
    return begins.length;
  }

  /**
   * Where a sentence begins.
   *
   * @param number number from 1
   * @return position
   */
  public int begin(int number) {
    return begins[number - 1];
  }

  /**
   * Where a sentence ends.
   *
   * @param number number from 1
   * @return position
   */
  public int end(int number) {
    return ends[number - 1];
  }

  /**
   * The first sentence that begins at a position or after it.
   *
   * @param offset position
   * @return number; one more than there are where there is none
   */
  public int firstFrom(int offset) {
    var found = Arrays.binarySearch(begins, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  /**
   * The sentence at a position.
   *
   * @param offset position
   * @return number of the last one that begins there or before; 0 where there is none
   */
  public int at(int offset) {
    return firstFrom(offset + 1) - 1;
  }
}
