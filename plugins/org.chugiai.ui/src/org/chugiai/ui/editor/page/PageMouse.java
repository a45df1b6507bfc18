package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.logic.Annotating;
import org.chugiai.ui.editor.logic.ArticleSelection;
import org.chugiai.ui.editor.logic.Selecting;
import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.chugiai.ui.editor.select.TextSpan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The mouse on the page: a click selects an annotation, a double click a token, dragging selects whole tokens (with Alt
 * letters), and dragging an edge of the selected annotation moves it.
 */
public final class PageMouse {

  private static final int BESIDE = 12;

  private final ArticlePage page;
  private final Selecting selecting;
  private final Annotating annotating;
  private final StyledText widget;
  private final Consumer<Point> offer;
  private EdgeDrag drag;
  private boolean doubleClick;
  /** Whether the button went down here, and not on something else that took the event. */
  private boolean pressed;

  /**
   * An edge being dragged.
   *
   * @param span annotation
   * @param edge edge
   */
  private record EdgeDrag(Span span, Edge edge) {
  }

  /**
   * Listens to the mouse on a page.
   *
   * @param page       page
   * @param annotating what dragging an edge does
   * @param offer      called when words were dragged over, with the place beside the pointer on the page
   */
  public PageMouse(ArticlePage page, Annotating annotating, Consumer<Point> offer) {
    this.page = page;
    this.annotating = annotating;
    this.offer = offer;
    selecting = page.selecting();
    widget = page.widget();
    // A filter, because the widget's own listener came first and would begin to select words.
    Listener grab = this::grabEdge;
    widget.getDisplay().addFilter(SWT.MouseDown, grab);
    widget.addListener(SWT.Dispose, e -> widget.getDisplay().removeFilter(SWT.MouseDown, grab));
    widget.addListener(SWT.MouseDown, e -> pressed = true);
    widget.addListener(SWT.MouseDoubleClick, e -> doubleClick = true);
    widget.addListener(SWT.MouseMove, this::move);
    widget.addListener(SWT.MouseUp, this::up);
    widget.addListener(SWT.MenuDetect, this::menu);
  }

  private void grabEdge(Event event) {
    if (event.widget != widget || event.button != 1) {
      return;
    }
    doubleClick = false;
    var edge = edgeAt(new Point(event.x, event.y));
    if (edge.isPresent()) {
      drag = edge.get();
      widget.setFocus();
      event.type = SWT.None;
    }
  }

  private Optional<EdgeDrag> edgeAt(Point at) {
    return selecting.get().spans().stream().findFirst()
        .flatMap(span -> page.hits().edge(at, span).map(edge -> new EdgeDrag(span, edge)));
  }

  private void move(Event event) {
    var at = new Point(event.x, event.y);
    if (drag != null) {
      var target = target(drag, at, event.stateMask);
      widget.setSelection(target.begin(), target.end());
      return;
    }
    var overEdge = (event.stateMask & SWT.BUTTON_MASK) == 0 && edgeAt(at).isPresent();
    widget.setCursor(overEdge ? widget.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
  }

  /** Where the annotation would lie if the edge were let go here. */
  private TextSpan target(EdgeDrag dragged, Point at, int state) {
    var span = dragged.span();
    var offset = page.hits().offset(at);
    var target = dragged.edge() == Edge.BEGIN ? new TextSpan(Math.min(offset, span.end() - 1), span.end())
        : new TextSpan(span.begin(), Math.max(offset, span.begin() + 1));
    return (state & SWT.ALT) != 0 ? target : selecting.moves().snap(target);
  }

  private void up(Event event) {
    if (event.button != 1) {
      return;
    }
    var at = new Point(event.x, event.y);
    if (drag != null) {
      var dragged = drag;
      drag = null;
      annotating.retarget(dragged.span(), target(dragged, at, event.stateMask));
      selecting.clear();
      selecting.annotations(List.of(dragged.span()));
      return;
    }
    if (!pressed) {
      return;
    }
    pressed = false;
    var words = words();
    if (doubleClick) {
      doubleClick = false;
      selecting.words(selecting.moves().tokenAt(words.begin()));
    } else if (words.isEmpty()) {
      click(at, event.stateMask);
    } else {
      selecting.words((event.stateMask & SWT.ALT) != 0 ? words : selecting.moves().snap(words));
      offer.accept(new Point(at.x + BESIDE, at.y + 2 * BESIDE));
    }
  }

  /** A menu is about what is under the pointer. */
  private void menu(Event event) {
    var at = widget.toControl(event.x, event.y);
    var hits = page.hits();
    hits.bar(at, page.margin(), page.marks()).or(() -> hits.mark(at)).map(Mark::span)
        .filter(span -> !selecting.get().spans().contains(span)).filter(span -> words().isEmpty())
        .ifPresent(span -> selecting.annotations(List.of(span)));
  }

  private TextSpan words() {
    var selection = widget.getSelection();
    return widget.getCaretOffset() == selection.x ? new TextSpan(selection.y, selection.x)
        : new TextSpan(selection.x, selection.y);
  }

  private void click(Point at, int state) {
    var hits = page.hits();
    var mark = hits.bar(at, page.margin(), page.marks()).or(() -> hits.mark(at));
    if (mark.isEmpty()) {
      selecting.set(ArticleSelection.caret(hits.offset(at)));
    } else if ((state & SWT.MOD1) != 0) {
      toggle(mark.get().span());
    } else {
      selecting.annotations(List.of(mark.get().span()));
    }
  }

  private void toggle(Span span) {
    var spans = new ArrayList<>(selecting.get().spans());
    if (!spans.remove(span)) {
      spans.add(span);
    }
    selecting.annotations(spans);
  }
}
