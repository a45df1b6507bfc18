package org.chugiai.ui.editor.page;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Tells about the annotation under the pointer, and has buttons to judge it. */
public final class MarkHover extends ToolTip {

  private static final int WIDTH = 320;
  private static final int DELAY_MILLIS = 500;
  private static final int BELOW = 4;

  /** A button of the tip. */
  public interface Judgement {
    /** @return what the button says */
    String label();

    /**
     * Does it.
     *
     * @param span annotation under the pointer
     */
    void judge(Span span);
  }

  private final ArticlePage page;
  private final SpanTexts texts;
  private final List<Judgement> judgements;

  /**
   * Shows tips on a page.
   *
   * @param page       page
   * @param texts      annotations in words
   * @param judgements buttons
   */
  public MarkHover(ArticlePage page, SpanTexts texts, List<Judgement> judgements) {
    super(page.widget(), NO_RECREATE, false);
    this.page = page;
    this.texts = texts;
    this.judgements = List.copyOf(judgements);
    setPopupDelay(DELAY_MILLIS);
    setHideOnMouseDown(false);
  }

  private Optional<Mark> markAt(Event event) {
    var at = new Point(event.x, event.y);
    var hits = page.hits();
    return hits.bar(at, page.margin(), page.marks()).or(() -> hits.mark(at));
  }

  /** Another annotation is another area: the tip of the former one goes. */
  @Override
  protected Object getToolTipArea(Event event) {
    return markAt(event).map(Mark::span).orElse(null);
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return markAt(event).isPresent() && super.shouldCreateToolTip(event);
  }

  @Override
  public Point getLocation(Point size, Event event) {
    return page.widget().toDisplay(event.x - size.x / 4, page.belowLine(event.y) + BELOW);
  }

  @Override
  protected Composite createToolTipContentArea(Event event, Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 3).applyTo(area);
    markAt(event).map(Mark::span).ifPresent(span -> {
      text(area, texts.kind(span)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      text(area, texts.state(span));
      detail(area, span, "name", Messages.hover_referent);
      detail(area, span, "reason", Messages.hover_why);
      detail(area, span, "note", Messages.hover_note);
      buttons(area, span);
    });
    return area;
  }

  private static Label text(Composite parent, String text) {
    var label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
    if (label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > WIDTH) {
      GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
    return label;
  }

  private static void detail(Composite parent, Span span, String feature, String pattern) {
    var value = span.has(feature) ? span.string(feature) : null;
    if (value != null && !value.isBlank()) {
      text(parent, NLS.bind(pattern, value));
    }
  }

  private void buttons(Composite parent, Span span) {
    if (!span.has("status")) {
      return;
    }
    var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    for (var judgement : judgements) {
      var item = new ToolItem(bar, SWT.PUSH);
      item.setText(judgement.label());
      item.addListener(SWT.Selection, e -> {
        hide();
        judgement.judge(span);
      });
    }
  }
}
