package org.chugiai.ui.editor.page;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.ArgumentValue;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.logic.ArticleModel;
import org.chugiai.ui.editor.logic.Linking;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Drags an arrow from the label of the selected annotation to what fills one of its roles; which role is asked where the
 * button is let go.
 */
public final class LinkDrag {

  private final ArticlePage page;
  private final ArticleModel model;
  private final Linking linking;
  private final StyledText widget;
  private Span from;

  /**
   * Listens to the mouse on a page.
   *
   * @param page    page
   * @param model   article
   * @param linking what letting go does
   */
  public LinkDrag(ArticlePage page, ArticleModel model, Linking linking) {
    this.page = page;
    this.model = model;
    this.linking = linking;
    widget = page.widget();
    // A filter, because the widget's own listener came first and would begin to select words.
    Listener grab = this::grab;
    widget.getDisplay().addFilter(SWT.MouseDown, grab);
    widget.addListener(SWT.Dispose, e -> widget.getDisplay().removeFilter(SWT.MouseDown, grab));
    widget.addListener(SWT.MouseMove, this::move);
    widget.addListener(SWT.MouseUp, this::up);
  }

  private void grab(Event event) {
    if (event.widget != widget || event.button != 1) {
      return;
    }
    var at = new Point(event.x, event.y);
    from = page.selecting().get().spans().stream().findFirst().filter(span -> !roles(span).isEmpty())
        .filter(span -> page.hits().isOnLabel(at, span)).orElse(null);
    if (from != null) {
      widget.setFocus();
      event.type = SWT.None;
    }
  }

  private List<String> roles(Span span) {
    return model.document().types().features(span.object().eClass()).stream()
        .filter(feature -> feature.shape() == CasFeature.Shape.REFERENCE)
        .filter(feature -> feature.rangeType().equals(Suggestions.ARGUMENT)).map(CasFeature::name).toList();
  }

  private void move(Event event) {
    if (from != null) {
      var at = new Point(event.x, event.y);
      page.drawArrow(from, at);
      target(at).ifPresentOrElse(value -> page.point(value.begin(), value.end()), () -> page.point(0, 0));
    }
  }

  /** The entity under the pointer, else the token. */
  private Optional<ArgumentValue> target(Point at) {
    var entity = page.hits().mark(at).map(Mark::span).filter(span -> span.has("referent"));
    if (entity.isPresent()) {
      return entity.map(ArgumentValue::of);
    }
    var token = page.selecting().moves().tokenAt(page.hits().offset(at));
    return token.isEmpty() ? Optional.empty() : Optional.of(ArgumentValue.of(token.begin(), token.end()));
  }

  private void up(Event event) {
    if (from == null) {
      return;
    }
    var span = from;
    var at = new Point(event.x, event.y);
    from = null;
    page.drawArrow(null, null);
    page.point(0, 0);
    if (!page.hits().isOnLabel(at, span)) {
      target(at).ifPresent(value -> ask(span, value, at));
    }
  }

  private void ask(Span span, ArgumentValue value, Point at) {
    var overlay = new Overlay(widget);
    GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(overlay.area());
    var bar = new ToolBar(overlay.area(), SWT.FLAT | SWT.VERTICAL | SWT.RIGHT | SWT.NO_FOCUS);
    for (var role : roles(span)) {
      var item = new ToolItem(bar, SWT.PUSH);
      item.setText(model.scheme().fieldName(span, role));
      item.addListener(SWT.Selection, e -> {
        widget.setFocus();
        page.selecting().annotations(List.of(span));
        linking.link(role, value);
        widget.getDisplay().asyncExec(overlay::close);
      });
    }
    Listener away = e -> overlay.close();
    for (var type : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel}) {
      widget.addListener(type, away);
      overlay.area().addListener(SWT.Dispose, e -> widget.removeListener(type, away));
    }
    overlay.show(new Point(at.x, at.y + 2));
  }
}
