package org.chugiai.ui.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;

/**
 * The rows of a table of annotations, in the order that was asked for. A change of few annotations costs a look at each
 * row, not a new list: an article may have 100,000 rows.
 */
final class AnnotationRows {

  /** The order of the text: longer annotations before those in them. */
  static final Comparator<Span> BY_POSITION = Comparator.comparingInt(Span::begin)
      .thenComparing(Span::end, Comparator.reverseOrder()).thenComparingInt(Span::id);

  /** Of more changes at once the rows are better made anew. */
  static final int FEW = 50;

  private List<Span> rows = new ArrayList<>();
  private Comparator<Span> order = BY_POSITION;

  /**
   * Makes the rows anew.
   *
   * @param spans annotations in any order
   */
  void fill(List<Span> spans) {
    rows = new ArrayList<>(spans);
    rows.sort(order);
  }

  /** Sorts the rows in another order; what is equal in it stands in the order of the text. */
  void sort(Comparator<Span> wanted) {
    order = wanted.thenComparing(BY_POSITION);
    rows.sort(order);
  }

  int size() {
    return rows.size();
  }

  Span get(int row) {
    return rows.get(row);
  }

  /** The row of an annotation; -1 where it has none. */
  int indexOf(Span span) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).object() == span.object()) {
        return row;
      }
    }
    return -1;
  }

  /** The rows of annotations, from the first to the last. */
  int[] indexesOf(List<Span> spans) {
    if (spans.size() == 1) {
      return IntStream.of(indexOf(spans.getFirst())).filter(row -> row >= 0).toArray();
    }
    var wanted = Set.copyOf(spans);
    return wanted.isEmpty() ? new int[0]
        : IntStream.range(0, rows.size()).filter(row -> wanted.contains(rows.get(row))).toArray();
  }

  /** Whether a change is so small that {@link #apply} is the way to follow it. */
  static boolean isSmall(CasChange change) {
    return !change.reset() && change.added().size() + change.removed().size() + change.changed().size() <= FEW;
  }

  /**
   * Follows a small change. What changed stays in its row, even where it would not be listed any more, so that a list
   * that somebody works through does not jump; only what moved in the text goes where it belongs.
   *
   * @param listed which annotations have rows
   */
  void apply(CasChange change, Predicate<Span> listed) {
    remove(change.removed());
    change.added().stream().filter(Span::isAlive).filter(listed).forEach(this::insert);
    for (var span : change.changed()) {
      int row = indexOf(span);
      if (row >= 0 && isMisplaced(row)) {
        rows.remove(row);
        insert(span);
      }
    }
  }

  private void remove(Set<Span> removed) {
    for (var span : removed) {
      int row = indexOf(span);
      if (row >= 0) {
        rows.remove(row);
      }
    }
  }

  private void insert(Span span) {
    int at = Collections.binarySearch(rows, span, order);
    if (at < 0) {
      rows.add(-at - 1, span);
    } else if (rows.get(at).object() != span.object()) {
      rows.add(at, span);
    }
  }

  private boolean isMisplaced(int row) {
    return order == BY_POSITION && (row > 0 && order.compare(rows.get(row - 1), rows.get(row)) > 0
        || row + 1 < rows.size() && order.compare(rows.get(row), rows.get(row + 1)) > 0);
  }
}
