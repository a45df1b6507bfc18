package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chugiai.cas.Span;

/**
 * Goes from annotation to annotation in the order of the text: by begin, longer ones first, then by layer. It looks at
 * the text in growing windows, so that a step costs little however many annotations there are.
 */
public final class AnnotationWalk {

  private static final int WINDOW = 2_000;

  private final ArticleModel model;
  private final Comparator<Span> order;

  /**
   * Prepares walks through an article.
   *
   * @param model article
   */
  public AnnotationWalk(ArticleModel model) {
    this.model = model;
    order = Comparator.comparingInt(Span::begin).thenComparing(Comparator.comparingInt(Span::end).reversed())
        .thenComparingInt(model.scheme()::rank).thenComparingInt(Span::id);
  }

  /**
   * The annotations shown that overlap a range.
   *
   * @param from begin of the range, UTF-16
   * @param to   end of the range
   * @return in the order of the text
   */
  public List<Span> in(int from, int to) {
    var found = new ArrayList<Span>();
    for (var layer : model.scheme().layers()) {
      for (var span : model.document().spans(layer.getTypeName(), from, to)) {
        if (model.scheme().isOf(span, layer) && model.visibility().shows(span)) {
          found.add(span);
        }
      }
    }
    found.sort(order);
    return found;
  }

  /**
   * The first annotation after a selection.
   *
   * @param from   selection; annotations that begin in selected words count as after it
   * @param wanted which annotations count
   * @return the annotation, from the text's begin on where none follows; empty where there is none at all
   */
  public Optional<Span> next(ArticleSelection from, Predicate<Span> wanted) {
    Predicate<Span> after = from instanceof ArticleSelection.Annotations a
        ? span -> order.compare(span, a.spans().getFirst()) > 0 : span -> span.begin() >= from.begin();
    return forward(from.begin(), wanted.and(after)).or(() -> forward(0, wanted));
  }

  /**
   * The last annotation before a selection.
   *
   * @param from   selection
   * @param wanted which annotations count
   * @return the annotation, from the text's end on where none precedes; empty where there is none at all
   */
  public Optional<Span> previous(ArticleSelection from, Predicate<Span> wanted) {
    Predicate<Span> before = from instanceof ArticleSelection.Annotations a
        ? span -> order.compare(span, a.spans().getFirst()) < 0 : span -> span.begin() < from.begin();
    return backward(from.begin(), wanted.and(before)).or(() -> backward(length(), wanted));
  }

  private int length() {
    return model.document().text().length();
  }

  private Optional<Span> forward(int from, Predicate<Span> wanted) {
    var window = WINDOW;
    for (var start = from; start <= length(); start += window, window *= 2) {
      var low = start;
      var high = Math.min(start + window, length() + 1);
      var found = in(low, high).stream().filter(s -> s.begin() >= low && s.begin() < high).filter(wanted).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> backward(int from, Predicate<Span> wanted) {
    var window = WINDOW;
    for (var end = from + 1; end > 0; end -= window, window *= 2) {
      var high = end;
      var low = Math.max(0, end - window);
      var found = in(low, high).stream().filter(s -> s.begin() >= low && s.begin() < high).filter(wanted)
          .reduce((a, b) -> b);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
