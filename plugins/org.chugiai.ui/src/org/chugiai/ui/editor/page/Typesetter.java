package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.Collection;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.LineLayout.Measures;
import org.chugiai.ui.editor.layout.PageLayout;
import org.chugiai.ui.editor.marks.MarkSource;
import org.chugiai.ui.editor.text.Blocks;
import org.chugiai.ui.editor.text.LineWrapper;
import org.chugiai.ui.editor.text.TextRole;
import org.chugiai.ui.editor.text.WrappedContent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Sets an article on the page: breaks it into lines, gives its parts their fonts, and leaves room under each line for
 * its lanes. One lane is always left free, so that a first annotation does not move the text.
 */
final class Typesetter {

  static final int LEFT_MARGIN = 76;
  private static final int TOP = 14;
  private static final int RIGHT_MARGIN = 28;
  /** Longer lines are hard to read. */
  private static final int LETTERS_PER_LINE = 92;
  private static final int SMALLEST_COLUMN = 120;
  private static final int LANE_PADDING = 2;

  private final StyledText widget;
  private final WrappedContent content;
  private final Typography typography;
  private final MarkSource marks;
  private final CharSequence text;
  private Blocks blocks;
  private PageLayout layout;
  private Room room;
  private int column;
  private int first;

  Typesetter(StyledText widget, WrappedContent content, Typography typography, MarkSource marks, CharSequence text,
      Blocks blocks) {
    this.widget = widget;
    this.content = content;
    this.typography = typography;
    this.marks = marks;
    this.text = text;
    this.blocks = blocks;
    widget.setFont(typography.font(TextRole.BODY));
    widget.setMargins(LEFT_MARGIN, 0, RIGHT_MARGIN, 0);
    widget.setLineSpacing(laneHeight());
  }

  int laneHeight() {
    return typography.labelHeight() + LANE_PADDING;
  }

  PageLayout layout() {
    return layout;
  }

  PageGeometry geometry() {
    return new PageGeometry(widget, layout.lines(), laneHeight());
  }

  /** The width of the text in pixels. */
  int column() {
    return column;
  }

  /** Sets the whole page, if its width changed; the line at the top stays there. */
  void fit() {
    var room = widget.getClientArea().width - LEFT_MARGIN - RIGHT_MARGIN;
    var wanted = Math.max(SMALLEST_COLUMN, Math.min(room, (int) (LETTERS_PER_LINE * typography.em())));
    if (layout == null || wanted != column) {
      column = wanted;
      set();
    }
  }

  /** Sets the whole page anew, with other parts. */
  void reset(Blocks newBlocks) {
    blocks = newBlocks;
    set();
  }

  private void set() {
    var top = top();
    var wrapper = new LineWrapper(typography::advances, role -> column);
    var lines = wrapper.wrap(text, blocks);
    layout = new PageLayout(lines, marks,
        role -> new Measures(typography.advances(role), typography.labelAdvances(), column));
    widget.setRedraw(false);
    try {
      content.setLines(lines);
      restyle();
      makeRoom(lines.lineAt(top));
      scrollTo(lines.lineAt(top));
    } finally {
      widget.setRedraw(true);
    }
  }

  /** Where the text begins that is seen at the top. */
  int top() {
    return layout == null ? first : layout.lines().start(Math.min(widget.getTopIndex(), layout.lines().count() - 1));
  }

  /** Says where the text begins that is to be seen at the top, before anything is set. */
  void startFrom(int offset) {
    first = offset;
  }

  private void scrollTo(int line) {
    if (line == 0) {
      widget.setTopPixel(0);
    } else {
      widget.setTopIndex(line);
    }
  }

  /** Gives the parts of the page their fonts and colours. */
  void restyle() {
    var colours = PageColours.of(widget);
    var styles = new ArrayList<StyleRange>();
    for (var block : blocks.all()) {
      if (block.role() != TextRole.BODY) {
        var style = new StyleRange(block.begin(), block.end() - block.begin(),
            PageColours.swt(colours.text(block.role())), null);
        style.font = typography.font(block.role());
        styles.add(style);
      }
    }
    widget.setStyleRanges(styles.toArray(StyleRange[]::new));
  }

  /** Adapts the room under lines to a change of the marks; the lines themselves stay as they are. */
  void refresh(CasChange change) {
    var lines = layout.invalidate(change);
    lines.stream().forEach(this::makeMoreRoom);
    repaint().lines(lines);
  }

  /** Draws annotations anew, e.g. those that were selected and those that are now. */
  void repaint(Collection<Span> spans) {
    repaint().lines(layout.linesOf(spans));
  }

  Repaint repaint() {
    return new Repaint(widget, geometry());
  }

  /** Adapts the room under all lines, e.g. to a layer that was switched off. */
  void refreshAll() {
    layout.invalidateAll();
    makeRoom(widget.getTopIndex());
    repaint().all();
  }

  private void makeRoom(int first) {
    stop();
    room = new Room(widget, layout.lines().count(), line -> line == 0 ? TOP : roomAbove(line));
    room.begin(first);
  }

  /** Makes sure that the lines around one have their room, before it is shown. */
  void makeRoomAround(int line) {
    room.makeAround(line);
  }

  /** Makes room for the lines that are seen, if they were shown before they had any. */
  void catchUp(int first, int last) {
    if (!room.has(first, last)) {
      widget.getDisplay().asyncExec(() -> {
        if (!widget.isDisposed()) {
          room.makeAround(first);
          repaint().all();
        }
      });
    }
  }

  /** Sets nothing any more. */
  void stop() {
    if (room != null) {
      room.stop();
    }
  }

  /** Room is added where it is needed, but not taken away: the text must not jump about while it is annotated. */
  private void makeMoreRoom(int line) {
    var below = line + 1;
    if (below < layout.lines().count() && roomAbove(below) > widget.getLineVerticalIndent(below)) {
      widget.setLineVerticalIndent(below, roomAbove(below));
    }
  }

  /** The room under a line lies above the next one. */
  private int roomAbove(int line) {
    return Math.max(0, layout.lanes(line - 1) - 1) * laneHeight() + gap(line);
  }

  private int gap(int line) {
    if (!layout.lines().startsParagraph(line)) {
      return 0;
    }
    var role = layout.lines().role(line);
    var above = layout.lines().role(line - 1);
    if (role == TextRole.SUBHEAD || above == TextRole.HEADLINE || role != above) {
      return laneHeight() * 4 / 3;
    }
    return laneHeight() * 2 / 3;
  }
}
