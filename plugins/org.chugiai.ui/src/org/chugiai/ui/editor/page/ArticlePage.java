package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.ArticleModel;
import org.chugiai.ui.editor.logic.ArticleSelection;
import org.chugiai.ui.editor.logic.Selecting;
import org.chugiai.ui.editor.marks.CasMarks;
import org.chugiai.ui.editor.marks.Link;
import org.chugiai.ui.editor.marks.MarkSource;
import org.chugiai.ui.editor.select.TextSpan;
import org.chugiai.ui.editor.text.Blocks;
import org.chugiai.ui.editor.text.Sentences;
import org.chugiai.ui.editor.text.TextRole;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** An article on the screen: its text, its marks and what is selected. It draws; what is selected is decided elsewhere. */
public final class ArticlePage {

  /** The preference of the text's font. */
  public static final String FONT = "org.chugiai.ui.editor.font";
  private static final String ZONE = "org.chugiai.types.Zone";

  private final ArticleModel model;
  private final Selecting selecting;
  private final ArticleViewer viewer;
  private final StyledText widget;
  private final MarkSource marks;
  private final IPropertyChangeListener fonts = event -> {
    if (FONT.equals(event.getProperty())) {
      changeFont();
    }
  };
  private Typography typography;
  private Typesetter typesetter;
  private Sentences sentences;
  private PageColours colours;
  private Set<Span> selected = Set.of();
  /** Whether arrows were painted. */
  private boolean drawsLinks;
  private TextSpan pointed = TextSpan.caret(0);
  private Span arrowFrom;
  private Point arrowTo;

  /**
   * Builds the page.
   *
   * @param parent    parent
   * @param model     article
   * @param selecting what is selected
   */
  public ArticlePage(Composite parent, ArticleModel model, Selecting selecting) {
    this.model = model;
    this.selecting = selecting;
    viewer = new ArticleViewer(parent);
    widget = viewer.getTextWidget();
    marks = new CasMarks(model.document(), model.scheme(), model.visibility());
    viewer.setDocument(new Document(model.document().text()));
    widget.setCaret(null);
    widget.setEditable(false);
    // Themes tell it from other text by this.
    widget.setData("org.eclipse.e4.ui.css.CssClassName", "ArticlePage");
    typography = typography();
    sentences = Sentences.of(model.document());
    colours = PageColours.of(widget);
    typesetter = typesetter();
    widget.addControlListener(ControlListener.controlResizedAdapter(e -> typesetter.fit()));
    widget.addPaintListener(this::paint);
    widget.addDisposeListener(e -> dispose());
    selecting.addListener(this::show);
    model.visibility().addListener(this::refreshAll);
    JFaceResources.getFontRegistry().addListener(fonts);
  }

  private Typography typography() {
    return new Typography(widget, JFaceResources.getFont(FONT), JFaceResources.getDefaultFont());
  }

  private Typesetter typesetter() {
    return new Typesetter(widget, viewer.content(), typography, marks, model.document().text(), blocks());
  }

  private Blocks blocks() {
    var zones = new ArrayList<Blocks.Block>();
    if (model.document().types().find(ZONE).isPresent()) {
      for (var zone : model.document().spans(ZONE)) {
        zones.add(new Blocks.Block(zone.begin(), zone.end(), TextRole.of(zone.string("kind"))));
      }
    }
    return Blocks.of(zones, model.document().text());
  }

  /** @return the viewer, e.g. as the target of finding and copying */
  public SourceViewer viewer() {
    return viewer;
  }

  /** @return the text widget */
  public StyledText widget() {
    return widget;
  }

  /** @return what the page draws */
  MarkSource marks() {
    return marks;
  }

  /** @return what is under the pointer; to be asked for anew for each event */
  PageHits hits() {
    return new PageHits(widget, typesetter.layout(), typesetter.geometry());
  }

  /** @return the margin; to be asked for anew for each event */
  MarginPainter margin() {
    return new MarginPainter(typesetter.geometry(), typesetter.layout().lines(), typography, colours);
  }

  private void changeFont() {
    var former = typography;
    var top = typesetter.top();
    typesetter.stop();
    typography = typography();
    typesetter = typesetter();
    typesetter.startFrom(top);
    typesetter.fit();
    former.dispose();
  }

  private void paint(PaintEvent event) {
    if (typesetter.layout() == null) {
      return;
    }
    adaptToTheme();
    var clip = new Rectangle(event.x, event.y, event.width, event.height);
    typesetter.catchUp(typesetter.geometry().firstLine(clip), typesetter.geometry().lastLine(clip));
    paintMarks(event.gc, clip);
  }

  private void paintMarks(GC gc, Rectangle clip) {
    var geometry = typesetter.geometry();
    new MarkPainter(typesetter.layout(), geometry, typography, colours, selected).paint(gc, clip);
    var margin = margin();
    margin.paintNumbers(gc, clip, sentences);
    margin.paintBars(gc, clip, marks, selected);
    var links = new LinkPainter(geometry, typesetter.layout().lines(), typography, colours);
    var drawn = links();
    drawsLinks = !drawn.isEmpty();
    if (drawsLinks) {
      links.paint(gc, selected.iterator().next(), drawn);
    }
    links.frame(gc, pointed);
    if (arrowFrom != null && arrowFrom.isAlive()) {
      links.paintTo(gc, arrowFrom, arrowTo);
    }
  }

  /**
   * Where a pop-up about a range goes: under its first line.
   *
   * @param begin begin of the range, UTF-16
   * @param end   end of the range
   * @return place on the display
   */
  public Point below(int begin, int end) {
    reveal(begin, end);
    var geometry = typesetter.geometry();
    var line = typesetter.layout().lines().lineAt(begin);
    return widget.toDisplay(geometry.x(line, begin), geometry.textBottom(line) + typesetter.laneHeight());
  }

  /**
   * Frames words that are being talked about, and scrolls to them.
   *
   * @param begin begin of the words, UTF-16
   * @param end   their end; equal to begin for none
   */
  public void point(int begin, int end) {
    if (!widget.isDisposed()) {
      pointed = new TextSpan(begin, end);
      if (begin < end) {
        reveal(begin, end);
      }
      widget.redraw();
    }
  }

  /** Draws an arrow from an annotation to the pointer while it is dragged; none where the annotation is null. */
  void drawArrow(Span from, Point to) {
    arrowFrom = from;
    arrowTo = to;
    widget.redraw();
  }

  /** The lower edge of the words at a height. */
  int belowLine(int y) {
    return typesetter.geometry().textBottom(hits().lineAt(new Point(0, y))) + typesetter.laneHeight();
  }

  /** The theme gives the widget its colours some time after it was made, and again when the user changes it. */
  private void adaptToTheme() {
    var now = PageColours.of(widget);
    if (!now.equals(colours)) {
      colours = now;
      widget.getDisplay().asyncExec(() -> {
        if (!widget.isDisposed()) {
          typesetter.restyle();
        }
      });
    }
  }

  private void show(ArticleSelection selection) {
    var former = new HashSet<>(selected);
    selected = new HashSet<>(selection.spans());
    // Before the widget has the selection, for it would scroll in its own way first, and be painted twice.
    reveal(selection.begin(), selection.end());
    switch (selection) {
      case ArticleSelection.Words(var words) -> widget.setSelection(words.anchor(), words.focus());
      case ArticleSelection.Annotations annotations -> widget.setSelection(annotations.begin());
    }
    if (typesetter.layout() != null) {
      former.addAll(selected);
      repaint(() -> typesetter.repaint(former));
    }
  }

  /** Paints a part of the page anew, or all of it where arrows go across it. */
  private void repaint(Runnable part) {
    if (drawsLinks || !links().isEmpty()) {
      typesetter.repaint().all();
    } else {
      part.run();
    }
  }

  /** The links of the selected annotation. */
  private List<Link> links() {
    return selected.size() != 1 ? List.of()
        : selected.stream().filter(Span::isAlive).flatMap(span -> Link.of(span, model.document().types(),
            model.scheme()).stream()).toList();
  }

  /**
   * Scrolls so far that a range is in sight, with some lines around it; does nothing where it is already.
   *
   * @param begin begin of the range, UTF-16
   * @param end   end of the range
   */
  public void reveal(int begin, int end) {
    if (typesetter.layout() == null) {
      return;
    }
    var lines = typesetter.layout().lines();
    var first = lines.lineAt(begin);
    var last = lines.lineAt(Math.max(begin, end - 1));
    typesetter.makeRoomAround(first);
    var top = widget.getTopIndex();
    var bottom = widget.getLineIndex(widget.getClientArea().height - 1);
    if (first < top + 1 && top > 0 || last > bottom - 1 && bottom < lines.count() - 1) {
      widget.setTopIndex(Math.max(0, first - Math.max(1, (bottom - top) / 3)));
    }
  }

  /** The position in a line that is nearest to a place across the page. */
  int offsetInLine(int line, int x) {
    return hits().offset(new Point(x, typesetter.geometry().textTop(line) + 2));
  }

  /** @return what is selected */
  Selecting selecting() {
    return selecting;
  }

  /**
   * Draws what a change of the annotations touched.
   *
   * @param change change
   */
  public void refresh(CasChange change) {
    if (typesetter.layout() != null) {
      repaint(() -> { });
      typesetter.refresh(change);
    }
  }

  /** Draws everything anew, the text staying as it is broken into lines. */
  public void refreshAll() {
    if (typesetter.layout() != null) {
      typesetter.refreshAll();
    }
  }

  /** Reads the parts of the page and the sentences anew, and sets the page. */
  public void reset() {
    sentences = Sentences.of(model.document());
    typesetter.reset(blocks());
    widget.redraw();
  }

  private void dispose() {
    JFaceResources.getFontRegistry().removeListener(fonts);
    typography.dispose();
  }
}
