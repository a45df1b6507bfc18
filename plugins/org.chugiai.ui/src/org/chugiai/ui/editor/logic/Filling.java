package org.chugiai.ui.editor.logic;

import java.util.Optional;
import org.chugiai.cas.Span;

/**
 * What may be put into a role: words of the text, perhaps more of them than the annotation that they are, or an
 * annotation. Positions are UTF-16 code units.
 *
 * @param begin where it begins
 * @param end   where it ends
 * @param span  the annotation, if it is one
 */
public record Filling(int begin, int end, Optional<Span> span) {

  /** @return words as a filling */
  public static Filling words(int begin, int end) {
    return new Filling(begin, end, Optional.empty());
  }

  /** @return an annotation as a filling */
  public static Filling of(Span span) {
    return new Filling(span.begin(), span.end(), Optional.of(span));
  }
}
