package org.chugiai.ui.views.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chugiai.cas.Span;
import org.chugiai.corpus.analysis.ArticleTimes;
import org.chugiai.corpus.analysis.GatherArticles;
import org.chugiai.corpus.analysis.Spot;
import org.chugiai.corpus.analysis.TimeMention;
import org.chugiai.corpus.analysis.Timeline;
import org.chugiai.corpus.analysis.TimelinePicture.Focus;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.analysis.AnalysisSource;
import org.chugiai.ui.views.analysis.AnalysisView;
import org.chugiai.ui.views.analysis.OpenArticles;
import org.chugiai.ui.views.analysis.PictureExport;
import org.chugiai.ui.views.analysis.Spots;
import org.chugiai.ui.views.analysis.ViewActions;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The time expressions of the article in front, or of the corpus, on an axis; those without a place in a list. */
public final class TimelineView extends AnalysisView<ArticleTimes> {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.timeline";

  /** How times are read. */
  private static final class Reading implements AnalysisSource.Reading<ArticleTimes> {
    @Override
    public ArticleTimes open(ArticleEditing article) {
      return OpenArticles.times(article);
    }

    @Override
    public GatherArticles.Reader<ArticleTimes> stored() {
      return ArticleTimes::of;
    }

    @Override
    public String article(ArticleTimes read) {
      return read.article();
    }

    @Override
    public String jobName() {
      return Messages.job;
    }
  }

  private SashForm content;
  private TimelinePane pane;
  private TableViewer unplaced;
  private Set<Spot> marked = Set.of();
  private boolean choosing;

  @Override
  protected AnalysisSource.Reading<ArticleTimes> reading() {
    return new Reading();
  }

  @Override
  protected void createContent(Composite pages) {
    content = new SashForm(pages, SWT.HORIZONTAL);
    pane = new TimelinePane(content, new TimelinePane.Listener() {
      @Override
      public void chosen(List<TimeMention> times) {
        choose(times);
      }

      @Override
      public void opened(TimeMention time) {
        open(time);
      }
    });
    createTable();
    content.setWeights(74, 26);
  }

  private void createTable() {
    var frame = new Composite(content, SWT.NONE);
    unplaced = new TableViewer(frame, SWT.FULL_SELECTION | SWT.VIRTUAL);
    unplaced.setUseHashlookup(true);
    unplaced.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(unplaced, TimeMention.class, Messages.columnUnplaced);
    columns.add(Messages.columnUnplaced, 55, TimeMention::words);
    columns.add(Messages.columnValue, 30, time -> time.value() == null ? "" : time.value());
    columns.add(Messages.columnArticle, 30, time -> time.spot().article());
    unplaced.addSelectionChangedListener(event -> choose(selected()));
    unplaced.addOpenListener(event -> selected().forEach(this::open));
  }

  private List<TimeMention> selected() {
    return unplaced.getStructuredSelection().stream().map(TimeMention.class::cast).toList();
  }

  @Override
  protected void createToolBar() {
    var bar = getViewSite().getActionBars().getToolBarManager();
    scope().addTo(bar);
    bar.add(new Separator());
    bar.add(ViewActions.push(Messages.zoomIn, "zoom-in", () -> pane.zoom(true)));
    bar.add(ViewActions.push(Messages.zoomOut, "zoom-out", () -> pane.zoom(false)));
    bar.add(ViewActions.push(Messages.showAll, "show-all", pane::showAll));
    bar.add(new Separator());
    bar.add(ViewActions.push(org.chugiai.ui.views.analysis.Messages.exportPicture, "export", this::export));
  }

  private void export() {
    source().corpus().ifPresent(corpus -> PictureExport.run(getSite().getShell(), corpus, Messages.fileName,
        pane::picture, getViewSite().getActionBars().getStatusLineManager()));
  }

  private void choose(List<TimeMention> times) {
    if (!choosing) {
      source().article().ifPresent(article -> Spots.select(article, times.stream().map(TimeMention::spot).toList()));
    }
  }

  private void open(TimeMention time) {
    source().corpus().ifPresent(corpus -> Spots.open(getSite().getPage(), corpus, time.spot()));
  }

  @Override
  public void contentChanged() {
    var articles = source().articles();
    var timeline = Timeline.of(articles.stream().flatMap(article -> article.times().stream()).toList());
    var front = source().front();
    pane.show(timeline, new Focus(front.flatMap(ArticleTimes::created),
        source().isWholeCorpus() ? front.map(ArticleTimes::article).orElse(null) : null, marked));
    quietly(() -> unplaced.setInput(timeline.unplaced()));
    scope().update();
    boolean nothing = articles.isEmpty() && !source().isWholeCorpus();
    show(nothing ? noArticle() : content);
    int placed = timeline.groups().stream().mapToInt(group -> group.mentions().size()).sum();
    setContentDescription(nothing ? "" : Messages.bind(Messages.summary,
        new Object[] {articles.size(), placed, timeline.unplaced().size()}) + scope().progress(articles.size()));
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    var article = source().article();
    marked = article.map(open -> Spots.of(open, spans)).orElse(Set.of());
    pane.select(marked);
    Optional<TimeMention> listed = source().front().stream().flatMap(front -> front.times().stream())
        .filter(time -> time.place().isEmpty() && marked.contains(time.spot())).findFirst();
    quietly(() -> listed.ifPresent(time -> unplaced.setSelection(
        new StructuredSelection(time), true)));
  }

  /** What the view does by itself shall not select anything in the editor. */
  private void quietly(Runnable change) {
    boolean before = choosing;
    choosing = true;
    try {
      change.run();
    } finally {
      choosing = before;
    }
  }

  @Override
  protected Composite content() {
    return content;
  }

  @Override
  protected Control focused() {
    return pane.canvas();
  }
}
