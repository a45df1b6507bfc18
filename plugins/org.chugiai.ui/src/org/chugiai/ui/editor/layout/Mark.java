package org.chugiai.ui.editor.layout;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Shape;
import org.chugiai.ui.editor.colour.Hue;

/**
 * What is drawn for an annotation. Positions are UTF-16 code units, the end exclusive.
 *
 * @param span   annotation behind it
 * @param begin  where it begins
 * @param end    where it ends
 * @param shape  how it is drawn
 * @param hue    its colour
 * @param state  how sure it is
 * @param labels what is written at it: variants, the most telling first, the shortest last; at least one
 */
public record Mark(Span span, int begin, int end, Shape shape, Hue hue, MarkState state, List<String> labels) {

  /** Copies the labels. */
  public Mark {
    labels = List.copyOf(labels);
  }

  /** @return whether it has a place in the lanes under the text; others are drawn in the margin */
  public boolean inLanes() {
    return shape != Shape.BAR;
  }
}
