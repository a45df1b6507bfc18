package org.chugiai.ui.views.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Layer;
import org.chugiai.pipeline.ReasonWords;
import org.chugiai.ui.editor.marks.Scheme;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** All fields of the selected annotation, edited in place, with the engine's reason for its suggestion. */
public final class InspectorView extends ViewPart implements ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.inspector";

  /** How long changes gather before they are shown, in milliseconds. */
  private static final int GATHER = 120;

  /**
   * The fields of a layer.
   *
   * @param area where they are
   * @param rows one for each
   */
  private record Fields(Composite area, List<FieldRow> rows) {
  }

  private final Runnable following = this::follow;
  private ArticleFollower follower;
  private StackLayout stack;
  private Composite pages;
  private Composite empty;
  private ScrolledComposite scrolled;
  private Composite content;
  private Label title;
  private Label about;
  private Label reason;
  private final Map<Layer, Fields> made = new HashMap<>();
  private Fields fields;
  private ArticleEditing shownArticle;
  private Span shown;

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
    scrolled.setMinSize(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT, false));
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    made.values().forEach(each -> each.area().dispose());
    made.clear();
    fields = null;
    shownArticle = article.orElse(null);
    show(Optional.empty());
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    if (shown != null && spans.equals(List.of(shown)) && hasFocus()) {
      // It is being edited already, and what is typed must not be overwritten.
      return;
    }
    show(spans.size() == 1 ? Optional.of(spans.getFirst()) : Optional.empty());
  }

  @Override
  public void annotationsChanged(CasChange change) {
    if (change.reset()) {
      show(Optional.empty());
    } else if (shown != null && hasFocus()) {
      // At once, for what is typed next must not be overwritten.
      follow();
    } else if (shown != null) {
      pages.getDisplay().timerExec(GATHER, following);
    }
  }

  private boolean hasFocus() {
    var focus = pages.getDisplay().getFocusControl();
    while (focus != null && focus != pages) {
      focus = focus.getParent();
    }
    return focus != null;
  }

  /** Follows changes when the user rests: setting out the fields must not hold up a key that is kept pressed. */
  private void follow() {
    if (shown != null && !pages.isDisposed()) {
      show(Optional.of(shown).filter(Span::isAlive));
    }
  }

  private void show(Optional<Span> span) {
    var layer = span.flatMap(s -> new LayerNames(shownArticle.corpus()).layer(s));
    shown = layer.isPresent() ? span.get() : null;
    if (shown != null) {
      title.setText("“" + ArgumentRow.shown(shown).replace("&", "&&") + "”");
      about.setText(about(shown));
      reason.setText(reason(shown).replace("&", "&&"));
      turnTo(layer.get());
      fields.rows().forEach(row -> row.show(shown));
      // Only what may have another size is asked for it: to ask all takes some hundredths of a second.
      content.layout(new Control[] {title, about, reason});
      fit();
    }
    var page = shown == null ? empty : scrolled;
    if (stack.topControl != page) {
      stack.topControl = page;
      pages.layout();
    }
  }

  /** Brings the fields of a layer to the front; they are made when they are first asked for. */
  private void turnTo(Layer layer) {
    var wanted = made.computeIfAbsent(layer, this::build);
    if (wanted != fields) {
      if (fields != null) {
        show(fields, false);
      }
      fields = wanted;
      show(fields, true);
    }
  }

  private static void show(Fields fields, boolean on) {
    fields.area().setVisible(on);
    ((GridData) fields.area().getLayoutData()).exclude = !on;
  }

  private Fields build(Layer layer) {
    var area = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).margins(0, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    var maker = new FieldRows(shownArticle);
    var rows = new ArrayList<FieldRow>();
    for (var field : layer.getFields()) {
      maker.row(layer.getTypeName(), field).ifPresent(row -> {
        row.create(area, Scheme.name(field), field.isRequired());
        rows.add(row);
      });
    }
    return new Fields(area, rows);
  }

  /**
   * Shows an annotation and gives the focus to one of its fields.
   *
   * @param span    annotation of the article in the active editor
   * @param feature feature name; where it has no field, the view itself gets the focus
   */
  public void edit(Span span, String feature) {
    show(Optional.of(span));
    var rows = shown == null ? List.<FieldRow>of() : fields.rows();
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
    return why == null || why.isEmpty() ? ""
        : Messages.bind(Messages.why, new ReasonWords(Locale.getDefault()).say(why));
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
