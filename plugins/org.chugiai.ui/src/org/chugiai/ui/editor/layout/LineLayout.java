package org.chugiai.ui.editor.layout;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.ui.editor.layout.LaneLayout.Extent;
import org.chugiai.ui.editor.text.Advances;
import org.chugiai.ui.editor.text.VisualLines;

/**
 * The marks of one line, each with its lane and the label that there is room for.
 *
 * @param placed the marks, in the order given
 * @param lanes  how many lanes they take
 */
public record LineLayout(List<Placed> placed, int lanes) {

  /** Room that a label takes beside its characters, in pixels. */
  public static final double PADDING = 4;
  /** How far a label may stick out of its mark before a shorter one is chosen, in pixels. */
  private static final double OVERHANG = 2;

  /** Copies the list. */
  public LineLayout {
    placed = List.copyOf(placed);
  }

  /**
   * What layouts are made with.
   *
   * @param text   widths of characters of the text
   * @param label  widths of characters of labels
   * @param column width of the column in pixels
   */
  public record Measures(Advances text, Advances label, double column) {
  }

  /**
   * Lays out a line.
   *
   * @param lines    lines of the text
   * @param line     index of the line
   * @param marks    marks that overlap the line; those that are not drawn in lanes are passed over
   * @param measures widths
   * @return the layout
   */
  public static LineLayout of(VisualLines lines, int line, List<Mark> marks, Measures measures) {
    var placer = new Placer(lines, line, measures);
    for (var mark : marks) {
      if (mark.inLanes()) {
        placer.add(mark);
      }
    }
    return placer.result();
  }

  /** Collects parts of marks and the room they need. */
  private static final class Placer {
    private final VisualLines lines;
    private final int start;
    private final int inkEnd;
    private final Measures measures;
    private final List<Placed> parts = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();

    Placer(VisualLines lines, int line, Measures measures) {
      this.lines = lines;
      this.start = lines.start(line);
      this.inkEnd = lines.inkEnd(line);
      this.measures = measures;
    }

    void add(Mark mark) {
      var begin = Math.clamp(mark.begin(), start, inkEnd);
      var end = Math.clamp(mark.end(), begin, inkEnd);
      if (begin == end && mark.begin() != mark.end()) {
        return;
      }
      var left = measures.text().width(lines.text(), start, begin);
      var right = left + measures.text().width(lines.text(), begin, end);
      var label = mark.begin() < begin ? "" : fitting(mark.labels(), right - left);
      var width = labelWidth(label);
      var labelLeft = Math.max(0, Math.min(left, measures.column() - width));
      parts.add(new Placed(mark, begin, end, 0, label, left - labelLeft));
      extents.add(new Extent(labelLeft, Math.max(right, labelLeft + width), mark.end() - mark.begin()));
    }

    private String fitting(List<String> labels, double room) {
      return labels.stream().filter(label -> labelWidth(label) <= room + OVERHANG).findFirst()
          .orElse(labels.getLast());
    }

    private double labelWidth(String label) {
      return label.isEmpty() ? 0 : measures.label().width(label) + PADDING;
    }

    LineLayout result() {
      var lanes = LaneLayout.assign(extents);
      var placed = new ArrayList<Placed>();
      var count = 0;
      for (var i = 0; i < lanes.length; i++) {
        var part = parts.get(i);
        placed.add(new Placed(part.mark(), part.begin(), part.end(), lanes[i], part.label(), part.labelShift()));
        count = Math.max(count, lanes[i] + 1);
      }
      return new LineLayout(placed, count);
    }
  }
}
