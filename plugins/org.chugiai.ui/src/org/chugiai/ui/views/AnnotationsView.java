package org.chugiai.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
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
  private boolean following;
  private boolean refreshPending;

  @Override
  public void createPartControl(Composite parent) {
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.noArticle, List.of());
    content = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    bar = new AnnotationFilterBar(content, () -> table.refresh());
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
    table.setUseHashlookup(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(table, Span.class);
    columns.add(Messages.columnText, 34, span -> oneLine(span.coveredText()));
    columns.add(Messages.columnLayer, 12, span -> names.layerLabel(span));
    columns.add(Messages.columnLabel, 20, span -> names.mainLabel(span));
    columns.add(Messages.columnStatus, 14, LayerNames::status);
    columns.add(Messages.columnConfidence, 8, AnnotationsView::confidence,
        Comparator.comparingDouble(span -> span.has("confidence") ? Suggestions.confidence(span) : 0));
    columns.add(Messages.columnReferent, 14, span -> Optional.of(span).filter(s -> s.has("referent"))
        .map(s -> s.string("referent")).orElse(""));
    columns.add(Messages.columnPosition, 8, span -> Integer.toString(span.begin()),
        Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));
    table.addFilter(new ViewerFilter() {
      @Override
      public boolean select(Viewer viewer, Object parent, Object element) {
        var span = (Span) element;
        return bar.filter().accepts(span, names.mainLabel(span));
      }
    });
    table.addSelectionChangedListener(event -> {
      if (!following) {
        follower.article().ifPresent(article -> article.select(selected()));
      }
    });
  }

  private List<Span> selected() {
    return table.getStructuredSelection().stream().map(Span.class::cast).toList();
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
    fill(article);
    stack.topControl = article.isPresent() ? content : empty;
    pages.layout();
  }

  private void fill(Optional<ArticleEditing> article) {
    quietly(() -> table.setInput(article.map(this::spans).orElse(List.of())));
  }

  private List<Span> spans(ArticleEditing article) {
    return article.document().spans(CasTypes.ANNOTATION).stream()
        .filter(span -> names.layer(span).isPresent()).toList();
  }

  @Override
  public void annotationsChanged(CasChange change) {
    if (!change.reset() && change.added().isEmpty() && change.removed().isEmpty()) {
      quietly(() -> table.update(change.changed().toArray(), null));
    } else if (!refreshPending) {
      refreshPending = true;
      pages.getDisplay().timerExec(GATHER, () -> {
        refreshPending = false;
        if (!pages.isDisposed()) {
          fill(follower.article());
        }
      });
    }
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    if (table.getTable().isFocusControl()) {
      return;
    }
    quietly(() -> table.setSelection(new StructuredSelection(spans), true));
  }

  /** What the view does by itself shall not select anything in the editor. */
  private void quietly(Runnable change) {
    boolean before = following;
    following = true;
    try {
      change.run();
    } finally {
      following = before;
    }
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
