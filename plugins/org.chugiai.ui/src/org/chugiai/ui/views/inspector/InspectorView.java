package org.chugiai.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.ArticleFollower;
import org.chugiai.ui.views.EmptyState;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** All fields of the selected annotation, edited in place, with the engine's reason for its suggestion. */
public final class InspectorView extends ViewPart implements ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.inspector";

  private ArticleFollower follower;
  private StackLayout stack;
  private Composite pages;
  private Composite empty;
  private ScrolledComposite scrolled;
  private Composite content;
  private Label title;
  private Label about;
  private Label reason;
  private Composite fields;
  private Layer shownLayer;
  private ArticleEditing shownArticle;
  private Span shown;
  private List<FieldRow> rows = List.of();

  @Override
  public void createPartControl(Composite parent) {
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.nothingSelected, List.of());
    createContent();
    stack.topControl = empty;
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  private void createContent() {
    scrolled = new ScrolledComposite(pages, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    content = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(4, 6).applyTo(content);
    title = new Label(content, SWT.WRAP);
    title.setFont(JFaceResources.getHeaderFont());
    about = new Label(content, SWT.WRAP);
    reason = new Label(content, SWT.WRAP);
    for (var label : List.of(title, about, reason)) {
      GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    }
    scrolled.setContent(content);
    scrolled.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
  }

  private void fit() {
    scrolled.setMinSize(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    shownLayer = null;
    shownArticle = article.orElse(null);
    show(Optional.empty());
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    show(spans.size() == 1 ? Optional.of(spans.getFirst()) : Optional.empty());
  }

  @Override
  public void annotationsChanged(CasChange change) {
    if (shown != null) {
      show(shown.isAlive() && !change.reset() ? Optional.of(shown) : Optional.empty());
    }
  }

  private void show(Optional<Span> span) {
    var layer = span.flatMap(s -> new LayerNames(shownArticle.corpus()).layer(s));
    shown = layer.isPresent() ? span.get() : null;
    if (shown != null) {
      if (layer.get() != shownLayer) {
        build(layer.get());
      }
      title.setText("“" + ArgumentRow.shown(shown).replace("&", "&&") + "”");
      about.setText(about(shown));
      reason.setText(reason(shown).replace("&", "&&"));
      rows.forEach(row -> row.show(shown));
      content.layout(true, true);
      fit();
    }
    stack.topControl = shown == null ? empty : scrolled;
    pages.layout();
  }

  private void build(Layer layer) {
    if (fields != null) {
      fields.dispose();
    }
    fields = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).margins(0, 8).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    var maker = new FieldRows(shownArticle);
    var made = new ArrayList<FieldRow>();
    for (var field : layer.getFields()) {
      maker.row(layer.getTypeName(), field).ifPresent(row -> {
        row.create(fields, LayerNames.label(field), field.isRequired());
        made.add(row);
      });
    }
    rows = made;
    shownLayer = layer;
  }

  /**
   * Shows an annotation and gives the focus to one of its fields.
   *
   * @param span    annotation of the article in the active editor
   * @param feature feature name; where it has no field, the view itself gets the focus
   */
  public void edit(Span span, String feature) {
    show(Optional.of(span));
    rows.stream().filter(row -> row.feature().equals(feature)).findFirst().ifPresentOrElse(FieldRow::setFocus,
        this::setFocus);
  }

  private static String about(Span span) {
    var parts = new ArrayList<String>();
    if (Suggestions.isSuggestion(span)) {
      parts.add(LayerNames.status(span));
      if (Suggestions.confidence(span) > 0) {
        parts.add(String.format(Locale.getDefault(), "%.0f %%", Suggestions.confidence(span) * 100));
      }
      if (span.string("origin") != null) {
        parts.add(span.string("origin"));
      }
    }
    parts.add(span.begin() + "–" + span.end());
    return String.join("  ·  ", parts).replace("&", "&&");
  }

  private static String reason(Span span) {
    var why = Suggestions.isSuggestion(span) ? span.string("reason") : null;
    return why == null || why.isEmpty() ? "" : Messages.bind(Messages.why, why);
  }

  @Override
  public void setFocus() {
    stack.topControl.setFocus();
  }

  @Override
  public void dispose() {
    follower.stop();
    super.dispose();
  }
}
