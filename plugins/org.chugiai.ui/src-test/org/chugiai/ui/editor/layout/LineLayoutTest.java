package org.chugiai.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.corpus.model.Shape;
import org.chugiai.ui.editor.colour.Hue;
import org.chugiai.ui.editor.layout.LineLayout.Measures;
import org.chugiai.ui.editor.text.Advances;
import org.chugiai.ui.editor.text.Blocks;
import org.chugiai.ui.editor.text.LineWrapper;
import org.chugiai.ui.editor.text.VisualLines;
import org.junit.jupiter.api.Test;

/** Characters of the text are 10 pixels wide, those of labels 6. */
class LineLayoutTest {

  private static final Advances TEXT = new Advances(c -> 10);
  private static final Measures MEASURES = new Measures(TEXT, new Advances(c -> 6), 300);

  private static VisualLines lines(String text) {
    return new LineWrapper(role -> TEXT, role -> 300).wrap(text, Blocks.of(List.of(), text));
  }

  private static Mark mark(int begin, int end, String... labels) {
    return new Mark(null, begin, end, Shape.TINT, Hue.NEUTRAL, MarkState.CONFIRMED, List.of(labels));
  }

  private static LineLayout layout(String text, int line, Mark... marks) {
    return LineLayout.of(lines(text), line, List.of(marks), MEASURES);
  }

  private static List<String> show(LineLayout layout) {
    var shown = new ArrayList<String>();
    layout.placed().forEach(p -> shown.add(p.begin() + "-" + p.end() + " lane " + p.lane() + " " + p.label()));
    return shown;
  }

  @Test
  void theMostTellingLabelThatFitsIsChosen() {
    assertEquals(List.of("0-6 lane 0 PER 92", "7-10 lane 0 PER", "11-12 lane 0 P"),
        show(layout("Nguyen Nam N", 0, mark(0, 6, "PER 92", "PER", "P"), mark(7, 10, "PER 92", "PER", "P"),
            mark(11, 12, "PER 92", "PER", "P"))));
  }

  @Test
  void nestedMarksGoIntoLanes() {
    var layout = layout("Truong DH Hue", 0, mark(0, 13, "ORG"), mark(10, 13, "LOC"));
    assertEquals(List.of("0-13 lane 1 ORG", "10-13 lane 0 LOC"), show(layout));
    assertEquals(2, layout.lanes());
  }

  @Test
  void aLabelWiderThanItsMarkNeedsItsOwnRoom() {
    var layout = layout("7/9 Hue", 0, mark(0, 3, "2021-09"), mark(4, 6, "L"));
    assertEquals(List.of("0-3 lane 1 2021-09", "4-6 lane 0 L"), show(layout));
  }

  @Test
  void labelsStayOnThePage() {
    var text = "x".repeat(27) + " 9h";
    var placed = layout(text, 0, mark(28, 30, "2021-09-07T09:00")).placed().getFirst();
    assertTrue(placed.labelShift() > 0);
    assertTrue(280 - placed.labelShift() + 16 * 6 <= 300);
  }

  @Test
  void aMarkOverTwoLinesIsLabelledOnTheFirst() {
    var text = "x".repeat(25) + " truong dai hoc Hue";
    var mark = mark(26, 44, "ORG");
    var first = layout(text, 0, mark);
    var second = layout(text, 1, mark);
    assertEquals(0, first.lanes());
    assertEquals(List.of("26-44 lane 0 ORG"), show(second));
    var wide = mark(20, 44, "ORG");
    var head = layout(text, 0, wide).placed().getFirst();
    var tail = layout(text, 1, wide).placed().getFirst();
    assertTrue(head.isContinued() && !head.continues() && head.label().equals("ORG"));
    assertTrue(tail.continues() && !tail.isContinued() && tail.label().isEmpty());
    assertEquals(25, head.end(), "trailing white space is not marked");
  }

  @Test
  void marksInTheMarginTakeNoLane() {
    var bar = new Mark(null, 0, 3, Shape.BAR, Hue.NEUTRAL, MarkState.CONFIRMED, List.of("“"));
    assertEquals(0, layout("abc", 0, bar).lanes());
  }

  @Test
  void anEmptyMarkStillShows() {
    assertEquals(List.of("2-2 lane 0 +"), show(layout("abc def", 0, mark(2, 2, "+"))));
  }
}
