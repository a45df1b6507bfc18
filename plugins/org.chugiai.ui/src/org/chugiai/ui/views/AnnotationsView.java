package org.chugiai.ui.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** All annotations of the open article in a table: filtered, sorted, and selected together with the text. */
public final class AnnotationsView extends ViewPart implements ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.annotations";

  /** How long changes gather before rows are added or removed, in milliseconds. */
  private static final int GATHER = 120;

  private ArticleFollower follower;
  private StackLayout stack;
  private Composite pages;
  private Composite empty;
  private Composite content;
  private AnnotationFilterBar bar;
  private TableViewer table;
  private LayerNames names;
  private final AnnotationRows rows = new AnnotationRows();
  private final List<CasChange> changes = new ArrayList<>();
  private final Runnable following = this::follow;
  /** Whether the rows must be made anew. */
  private boolean stale;
  private TableLength length;
  /** What is selected in the text. */
  private List<Span> selected = List.of();

  @Override
  public void createPartControl(Composite parent) {
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.noArticle, List.of());
    content = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    bar = new AnnotationFilterBar(content, this::fill);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    createTable();
    getSite().setSelectionProvider(table);
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  private void createTable() {
    var frame = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
    table = new TableViewer(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setContentProvider((ILazyContentProvider) row -> {
      if (row < rows.size()) {
        table.replace(rows.get(row), row);
      }
    });
    length = new TableLength(table);
    var columns = new Columns<>(table, Span.class, getTitle(), this::sort);
    columns.add(Messages.columnText, 34, span -> oneLine(span.coveredText()));
    columns.add(Messages.columnLayer, 12, span -> names.layerLabel(span));
    columns.add(Messages.columnLabel, 20, span -> names.mainLabel(span));
    columns.add(Messages.columnStatus, 14, LayerNames::status);
    columns.add(Messages.columnConfidence, 8, AnnotationsView::confidence,
        Comparator.comparingDouble(span -> span.has("confidence") ? Suggestions.confidence(span) : 0));
    columns.add(Messages.columnReferent, 14, span -> Optional.of(span).filter(s -> s.has("referent"))
        .map(s -> s.string("referent")).orElse(""));
    columns.add(Messages.columnPosition, 8, span -> Integer.toString(span.begin()), AnnotationRows.BY_POSITION);
    table.getTable().addListener(SWT.Selection, e -> {
      // What changes while somebody works elsewhere is our own doing.
      if (table.getTable().isFocusControl()) {
        follower.article().ifPresent(article -> article.select(selected()));
      }
    });
  }

  private void sort(Comparator<Span> order) {
    rows.sort(order);
    length.clear();
    show(selected);
  }

  private List<Span> selected() {
    return Arrays.stream(table.getTable().getSelectionIndices()).filter(row -> row < rows.size()).mapToObj(rows::get)
        .toList();
  }

  private static String confidence(Span span) {
    return span.has("confidence") && Suggestions.confidence(span) > 0
        ? String.format(Locale.getDefault(), "%.2f", Suggestions.confidence(span)) : "";
  }

  private static String oneLine(String text) {
    var line = text.replace('\n', ' ');
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    names = article.map(open -> new LayerNames(open.corpus())).orElse(null);
    bar.setLayers(article.map(open -> List.copyOf(open.corpus().getLayers())).orElse(List.of()));
    selected = List.of();
    changes.clear();
    rows.fill(List.of());
    length.set(0);
    stale = true;
    followSoon();
    stack.topControl = article.isPresent() ? content : empty;
    pages.layout();
  }

  /** Lists what the filter lets through. */
  private void fill() {
    rows.fill(follower.article().map(this::spans).orElse(List.of()));
    length.set(rows.size());
    length.clear();
    show(selected);
  }

  private List<Span> spans(ArticleEditing article) {
    var spans = new ArrayList<Span>();
    for (var layer : article.corpus().getLayers()) {
      if (article.document().types().find(layer.getTypeName()).isPresent()) {
        article.document().spans(layer.getTypeName()).stream().filter(span -> span.type().equals(layer.getTypeName()))
            .filter(this::isListed).forEach(spans::add);
      }
    }
    return spans;
  }

  private boolean isListed(Span span) {
    return names.layer(span).isPresent() && bar.filter().accepts(span, names.mainLabel(span));
  }

  @Override
  public void annotationsChanged(CasChange change) {
    stale |= !AnnotationRows.isSmall(change) || changes.size() >= AnnotationRows.FEW;
    if (!stale) {
      changes.add(change);
    }
    followSoon();
  }

  /** Follows changes when the user rests: a table must not hold up a key that is kept pressed. */
  private void followSoon() {
    pages.getDisplay().timerExec(GATHER, following);
  }

  private void follow() {
    if (pages.isDisposed()) {
      return;
    }
    if (stale) {
      fill();
    } else {
      changes.forEach(change -> rows.apply(change, this::isListed));
      length.set(rows.size());
      length.clear();
      show(selected);
    }
    changes.clear();
    stale = false;
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    selected = spans;
    if (!table.getTable().isFocusControl()) {
      show(spans);
    }
  }

  private void show(List<Span> spans) {
    length.select(rows.indexesOf(spans));
  }

  @Override
  public void setFocus() {
    if (stack.topControl == content) {
      table.getTable().setFocus();
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void dispose() {
    follower.stop();
    super.dispose();
  }
}
