package org.chugiai.ui.views.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A feature that refers to another annotation: one of those near by can be chosen, and be gone to. */
final class ReferenceRow extends FieldRow {

  /** As many are offered; the nearest ones, where there are more. */
  private static final int OFFERED = 100;
  /** How far away, in UTF-16 code units. */
  private static final int NEAR = 600;

  private final String range;
  private Combo combo;
  private Button go;
  private List<Span> offered = List.of();

  /**
   * A row.
   *
   * @param range UIMA name of the type that the feature refers to
   */
  ReferenceRow(ArticleEditing article, String feature, String range) {
    super(article, feature);
    this.range = range;
  }

  @Override
  Control createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
    combo = new Combo(area, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(combo.getSelectionIndex())));
    go = new Button(area, SWT.PUSH);
    go.setText("→");
    go.setToolTipText(Messages.goThere);
    go.addSelectionListener(SelectionListener.widgetSelectedAdapter(e ->
        span().reference(feature()).ifPresent(target -> article().select(List.of(target)))));
    return area;
  }

  @Override
  Control named(Control control) {
    return combo;
  }

  private void choose(int index) {
    set(index <= 0 ? null : offered.get(index - 1));
  }

  @Override
  void refresh() {
    var target = span().reference(feature());
    var nearest = new LinkedHashSet<Span>();
    nearest.addAll(candidates());
    target.ifPresent(nearest::add);
    offered = List.copyOf(nearest);
    var names = new LayerNames(article().corpus());
    var items = new ArrayList<String>();
    items.add("–");
    offered.forEach(candidate -> items.add(ArgumentRow.shown(candidate) + " · " + names.layerLabel(candidate)));
    combo.setItems(items.toArray(String[]::new));
    combo.select(target.map(offered::indexOf).orElse(-1) + 1);
    combo.setToolTipText(items.get(combo.getSelectionIndex()));
    go.setEnabled(target.isPresent());
  }

  /** What fits near by, in the order of the text; of any annotation, those that people make. */
  private List<Span> candidates() {
    var document = article().document();
    var types = document.types().find(range);
    if (types.isEmpty() || !document.types().isA(types.get(), CasTypes.ANNOTATION)) {
      return List.of();
    }
    var shown = layers();
    return document.spans(range, Math.max(0, span().begin() - NEAR), span().end() + NEAR).stream()
        .filter(candidate -> !candidate.equals(span()) && shown.contains(candidate.type()))
        .sorted(Comparator.comparingInt(this::distance)).limit(OFFERED)
        .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end)).toList();
  }

  private int distance(Span candidate) {
    return Math.max(0, Math.max(candidate.begin() - span().end(), span().begin() - candidate.end()));
  }

  private Set<String> layers() {
    var shown = new LinkedHashSet<String>();
    article().corpus().getLayers().stream().map(Layer::getTypeName).forEach(shown::add);
    return shown;
  }
}
