package org.chugiai.ui.editor.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.logic.ArticleModel;
import org.chugiai.ui.editor.logic.Filling;
import org.chugiai.ui.editor.logic.Linking;
import org.chugiai.ui.editor.logic.Role;
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
    from = page.selecting().get().spans().stream().findFirst().filter(span -> !Role.of(span, types()).isEmpty())
        .filter(span -> page.hits().isOnLabel(at, span)).orElse(null);
    if (from != null) {
      widget.setFocus();
      event.type = SWT.None;
    }
  }

  private CasTypes types() {
    return model.document().types();
  }

  private void move(Event event) {
    if (from != null) {
      var at = new Point(event.x, event.y);
      page.drawArrow(from, at);
      fillings(from, at).values().stream().findFirst().ifPresentOrElse(
          value -> page.point(value.begin(), value.end()), () -> page.point(0, 0));
    }
  }

  /** What the roles of an annotation would get under the pointer: the annotation that fits, else for some the token. */
  private Map<Role, Filling> fillings(Span span, Point at) {
    var marks = page.hits().marks(at).stream().map(Mark::span).toList();
    var token = page.selecting().moves().tokenAt(page.hits().offset(at));
    var fillings = new LinkedHashMap<Role, Filling>();
    for (var role : Role.of(span, types())) {
      var mark = marks.stream().filter(other -> role.accepts(span, other)).findFirst();
      if (mark.isPresent()) {
        fillings.put(role, Filling.of(mark.get()));
      } else if (role.takes() != Role.Takes.ANNOTATION && !token.isEmpty()) {
        fillings.put(role, Filling.words(token.begin(), token.end()));
      }
    }
    return fillings;
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
      var fillings = fillings(span, at);
      switch (fillings.size()) {
        case 0 -> { }
        case 1 -> fillings.forEach((role, value) -> link(span, role, value));
        default -> ask(span, fillings, at);
      }
    }
  }

  private void link(Span span, Role role, Filling value) {
    widget.setFocus();
    page.selecting().annotations(List.of(span));
    linking.link(role, value);
  }

  private void ask(Span span, Map<Role, Filling> fillings, Point at) {
    var overlay = new Overlay(widget);
    GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(overlay.area());
    var bar = new ToolBar(overlay.area(), SWT.FLAT | SWT.VERTICAL | SWT.RIGHT | SWT.NO_FOCUS);
    fillings.forEach((role, value) -> {
      var item = new ToolItem(bar, SWT.PUSH);
      item.setText(model.scheme().fieldName(span, role.feature()));
      item.addListener(SWT.Selection, e -> {
        link(span, role, value);
        widget.getDisplay().asyncExec(overlay::close);
      });
    });
    Listener away = e -> overlay.close();
    for (var type : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel}) {
      widget.addListener(type, away);
      overlay.area().addListener(SWT.Dispose, e -> widget.removeListener(type, away));
    }
    overlay.show(new Point(at.x, at.y + 2));
  }
}
