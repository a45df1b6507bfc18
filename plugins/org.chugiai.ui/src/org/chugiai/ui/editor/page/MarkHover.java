package org.chugiai.ui.editor.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.pipeline.ReasonWords;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Tells about the annotation under the pointer when it rests there, and has buttons to judge it. */
public final class MarkHover {

  private static final int WIDTH = 320;
  private static final int BELOW = 3;

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
  private final StyledText widget;
  private final SpanTexts texts;
  private final List<Judgement> judgements;
  private Overlay tip;
  private Span about;

  /**
   * Shows tips on a page.
   *
   * @param page       page
   * @param texts      annotations in words
   * @param judgements buttons
   */
  public MarkHover(ArticlePage page, SpanTexts texts, List<Judgement> judgements) {
    this.page = page;
    this.texts = texts;
    this.judgements = List.copyOf(judgements);
    widget = page.widget();
    widget.addListener(SWT.MouseHover, this::rested);
    widget.addListener(SWT.MouseMove, this::moved);
    for (var type : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.FocusOut, SWT.Resize}) {
      widget.addListener(type, e -> close());
    }
  }

  private Optional<Mark> markAt(Point at) {
    var hits = page.hits();
    return hits.bar(at, page.margin(), page.marks()).or(() -> hits.mark(at));
  }

  private void rested(Event event) {
    var at = new Point(event.x, event.y);
    // Nothing is told while a pop-up or a dialog is open.
    if (widget.getDisplay().getActiveShell() == widget.getShell() && (event.stateMask & SWT.BUTTON_MASK) == 0
        && !Overlay.isOver(widget, tip)) {
      markAt(at).map(Mark::span).filter(span -> !span.equals(about)).ifPresent(span -> show(span, at));
    }
  }

  private void moved(Event event) {
    var at = new Point(event.x, event.y);
    if (tip != null && !tip.isAt(at) && markAt(at).filter(mark -> mark.span().equals(about)).isEmpty()) {
      close();
    }
  }

  private void show(Span span, Point at) {
    close();
    about = span;
    tip = new Overlay(widget);
    var area = tip.area();
    text(area, texts.kind(span)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    text(area, texts.state(span));
    detail(area, Messages.hover_referent, value(span, "name"));
    detail(area, Messages.hover_why, value(span, "reason").map(new ReasonWords(Locale.getDefault())::say));
    detail(area, Messages.hover_note, value(span, "note"));
    buttons(area, span);
    tip.show(new Point(Math.max(0, at.x - WIDTH / 4), page.belowLine(at.y) + BELOW));
  }

  private void close() {
    if (tip != null) {
      tip.close();
      tip = null;
      about = null;
    }
  }

  private static Label text(Composite parent, String text) {
    var label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    if (label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > WIDTH) {
      GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
    return label;
  }

  private static Optional<String> value(Span span, String feature) {
    return Optional.ofNullable(span.has(feature) ? span.string(feature) : null).filter(value -> !value.isBlank());
  }

  private static void detail(Composite parent, String pattern, Optional<String> value) {
    value.ifPresent(words -> text(parent, NLS.bind(pattern, words)));
  }

  private void buttons(Composite parent, Span span) {
    if (!span.has("status")) {
      return;
    }
    var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.NO_FOCUS);
    for (var judgement : judgements) {
      var item = new ToolItem(bar, SWT.PUSH);
      item.setText(judgement.label());
      item.addListener(SWT.Selection, e -> {
        widget.setFocus();
        judgement.judge(span);
        widget.getDisplay().asyncExec(this::close);
      });
    }
  }
}
