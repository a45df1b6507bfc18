package org.chugiai.ui.views.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.chugiai.cas.CasFeature.Shape;
import org.chugiai.cas.Span;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** A feature that refers to other annotations, a click on which selects them, or that holds a list of values. */
final class LinkRow extends FieldRow {

  private final Shape shape;
  private Link link;

  LinkRow(ArticleEditing article, String feature, Shape shape) {
    super(article, feature);
    this.shape = shape;
  }

  @Override
  Control createControl(Composite parent) {
    link = new Link(parent, SWT.NONE);
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e ->
        article().select(List.of(targets().get(Integer.parseInt(e.text))))));
    return link;
  }

  private List<Span> targets() {
    return shape == Shape.REFERENCES ? span().references(feature())
        : span().reference(feature()).map(List::of).orElse(List.of());
  }

  @Override
  void refresh() {
    if (shape == Shape.VALUES) {
      link.setText(String.join(", ", span().strings(feature())).replace("&", "&&").replace("<", "‹"));
      return;
    }
    var targets = targets();
    var shown = targets.stream().map(target -> "<a href=\"" + targets.indexOf(target) + "\">"
        + ArgumentRow.shown(target).replace("&", "&&").replace("<", "‹") + "</a>").collect(Collectors.joining(" → "));
    link.setText(shown.isEmpty() ? "–" : shown);
  }
}
