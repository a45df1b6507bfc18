package org.chugiai.ui.editor.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.LineLayout.Measures;
import org.chugiai.ui.editor.marks.MarkSource;
import org.chugiai.ui.editor.text.TextRole;
import org.chugiai.ui.editor.text.VisualLines;

/**
 * The lines of a page with their marks. It remembers how many lanes each line needs, and the layouts of the lines that
 * were asked for last.
 */
public final class PageLayout {

  private static final int REMEMBERED = 400;
  private static final int UNKNOWN = -1;

  private final VisualLines lines;
  private final MarkSource marks;
  private final Function<TextRole, Measures> measures;
  private final int[] lanes;
  private final Map<Integer, LineLayout> layouts = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, LineLayout> eldest) {
      return size() > REMEMBERED;
    }
  };

  /**
   * Begins a layout; lines are laid out when they are asked for.
   *
   * @param lines    lines of the text
   * @param marks    marks
   * @param measures widths by role
   */
  public PageLayout(VisualLines lines, MarkSource marks, Function<TextRole, Measures> measures) {
    this.lines = lines;
    this.marks = marks;
    this.measures = measures;
    lanes = new int[lines.count()];
    Arrays.fill(lanes, UNKNOWN);
  }

  /** @return the lines of the text */
  public VisualLines lines() {
    return lines;
  }

  /**
   * Lays out a line.
   *
   * @param line index of the line
   * @return its marks with their lanes and labels
   */
  public LineLayout line(int line) {
    return layouts.computeIfAbsent(line, this::layOut);
  }

  private LineLayout layOut(int line) {
    var layout = LineLayout.of(lines, line, marks.marks(lines.start(line), Math.max(lines.start(line), lines.end(line))),
        measures.apply(lines.role(line)));
    lanes[line] = layout.lanes();
    return layout;
  }

  /**
   * How many lanes a line needs.
   *
   * @param line index of the line
   * @return number of lanes
   */
  public int lanes(int line) {
    if (lanes[line] == UNKNOWN) {
      layOut(line);
    }
    return lanes[line];
  }

  /**
   * Forgets what a change of the annotations made wrong.
   *
   * @param change change
   * @return the lines that may need other room
   */
  public BitSet invalidate(CasChange change) {
    var changed = new BitSet(lines.count());
    for (var spans : List.of(change.added(), change.removed(), change.changed())) {
      spans.forEach(span -> addLines(span, changed));
    }
    // Where a span was before it moved is known only from what was drawn.
    layouts.forEach((line, layout) -> {
      if (layout.placed().stream().anyMatch(placed -> change.changed().contains(placed.mark().span()))) {
        changed.set(line);
      }
    });
    changed.stream().forEach(this::forget);
    return changed;
  }

  /**
   * The lines that annotations are on.
   *
   * @param spans annotations
   * @return indexes of lines
   */
  public BitSet linesOf(Collection<Span> spans) {
    var on = new BitSet(lines.count());
    spans.forEach(span -> addLines(span, on));
    return on;
  }

  private void addLines(Span span, BitSet changed) {
    var length = lines.text().length();
    changed.set(lines.lineAt(Math.clamp(span.begin(), 0, length)), lines.lineAt(Math.clamp(span.end(), 0, length)) + 1);
  }

  private void forget(int line) {
    lanes[line] = UNKNOWN;
    layouts.remove(line);
  }

  /** Forgets everything but the lines. */
  public void invalidateAll() {
    Arrays.fill(lanes, UNKNOWN);
    layouts.clear();
  }
}
