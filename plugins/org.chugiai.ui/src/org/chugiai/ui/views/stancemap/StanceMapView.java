package org.chugiai.ui.views.stancemap;

import java.util.List;
import java.util.stream.Stream;
import org.chugiai.corpus.analysis.ArticleStances;
import org.chugiai.corpus.analysis.GatherArticles;
import org.chugiai.corpus.analysis.MatrixPicture;
import org.chugiai.corpus.analysis.NetworkPicture;
import org.chugiai.corpus.analysis.Party;
import org.chugiai.corpus.analysis.StanceFilter;
import org.chugiai.corpus.analysis.StanceMap;
import org.chugiai.corpus.analysis.StanceMention;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Scene.Region;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.analysis.AnalysisSource;
import org.chugiai.ui.views.analysis.AnalysisView;
import org.chugiai.ui.views.analysis.OpenArticles;
import org.chugiai.ui.views.analysis.PictureExport;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.chugiai.ui.views.analysis.Spots;
import org.chugiai.ui.views.analysis.ViewActions;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who takes which position towards whom, as a matrix or as a network; each part opens its cues. */
public final class StanceMapView extends AnalysisView<ArticleStances> {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.stanceMap";

  private static final int MATRIX_LIMIT = 60;
  /** More parties than this make a network nobody can read. */
  private static final int NETWORK_LIMIT = 14;
  private static final MatrixPicture.Wording WORDS = new MatrixPicture.Wording(Messages.title, Messages.holders,
      Messages.targets, Messages.unnamed, Messages.legend);

  /** How stances are read. */
  private static final class Reading implements AnalysisSource.Reading<ArticleStances> {
    @Override
    public ArticleStances open(ArticleEditing article) {
      return OpenArticles.stances(article);
    }

    @Override
    public GatherArticles.Reader<ArticleStances> stored() {
      return ArticleStances::of;
    }

    @Override
    public String article(ArticleStances read) {
      return read.article();
    }

    @Override
    public String jobName() {
      return Messages.job;
    }
  }

  private Composite noStances;
  private Composite content;
  private StanceFilterBar filter;
  private SceneCanvas canvas;
  private CueTable cues;
  private boolean network;
  private StanceMap whole = StanceMap.of(List.of(), StanceFilter.all(), id -> null);

  @Override
  protected AnalysisSource.Reading<ArticleStances> reading() {
    return new Reading();
  }

  @Override
  protected void createContent(Composite pages) {
    noStances = empty(Messages.noStances);
    content = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    filter = new StanceFilterBar(content, this::draw);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    var sash = new SashForm(content, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    canvas = new SceneCanvas(sash, SWT.H_SCROLL | SWT.V_SCROLL, Messages.title, new SceneCanvas.Listener() {
      @Override
      public void chosen(Region region) {
        cues.show(of(region.subject()));
      }

      @Override
      public void opened(Region region) {
        cues.show(of(region.subject()));
        cues.enter();
      }
    });
    cues = new CueTable(sash, WORDS, value -> filter.attitude(value), this::select, this::open);
    sash.setWeights(56, 44);
  }

  @Override
  protected void createToolBar() {
    var bar = getViewSite().getActionBars().getToolBarManager();
    scope().addTo(bar);
    bar.add(new Separator());
    bar.add(ViewActions.radio(Messages.matrix, "stance-map", true, () -> draw(false)));
    bar.add(ViewActions.radio(Messages.network, "network", false, () -> draw(true)));
    bar.add(new Separator());
    bar.add(ViewActions.push(org.chugiai.ui.views.analysis.Messages.exportPicture, "export", this::export));
  }

  private void draw(boolean asNetwork) {
    network = asNetwork;
    draw();
  }

  private void export() {
    source().corpus().ifPresent(corpus -> PictureExport.run(getSite().getShell(), corpus,
        network ? Messages.networkFile : Messages.matrixFile, () -> picture(Palette.LIGHT),
        getViewSite().getActionBars().getStatusLineManager()));
  }

  private Scene picture(Palette palette) {
    return network ? new NetworkPicture(palette, canvas.fonts(), WORDS).draw(shown())
        : new MatrixPicture(palette, canvas.fonts(), WORDS).draw(shown());
  }

  private StanceMap shown() {
    int limit = network ? NETWORK_LIMIT : MATRIX_LIMIT;
    return whole.top(limit, limit);
  }

  private void select(StanceMention stance) {
    source().article().ifPresent(article -> Spots.select(article, List.of(stance.spot())));
  }

  private void open(StanceMention stance) {
    source().corpus().ifPresent(corpus -> Spots.open(getSite().getPage(), corpus, stance.spot()));
  }

  /** The stances that a part of the picture stands for. */
  private List<StanceMention> of(Object subject) {
    return switch (subject) {
      case StanceMap.Pair pair -> whole.cell(pair.holder(), pair.target()).map(StanceMap.Cell::stances)
          .orElse(List.of());
      case NetworkPicture.Edge(var pair, var direction) -> whole.cell(pair.holder(), pair.target()).stream()
          .flatMap(cell -> cell.stances().stream()).filter(stance -> stance.direction() == direction).toList();
      case Party party -> stances(whole.cells().values().stream()
          .filter(cell -> cell.pair().holder().equals(party) || cell.pair().target().equals(party)));
      default -> List.of();
    };
  }

  private static List<StanceMention> stances(Stream<StanceMap.Cell> cells) {
    return cells.flatMap(cell -> cell.stances().stream()).distinct().toList();
  }

  @Override
  public void contentChanged() {
    source().corpus().ifPresent(corpus -> filter.setCorpus(corpus.corpus()));
    draw();
  }

  private void draw() {
    var articles = source().articles();
    var all = articles.stream().flatMap(article -> article.stances().stream()).toList();
    whole = StanceMap.of(all, filter.filter(), source().corpus().map(corpus -> OpenArticles.names(corpus.corpus()))
        .orElse(id -> null));
    canvas.setFitting(network);
    canvas.setScene(picture(canvas.palette()));
    cues.show(canvas.focused().map(region -> of(region.subject())).orElseGet(
        () -> stances(whole.cells().values().stream())));
    scope().update();
    show(articles.isEmpty() && !source().isWholeCorpus() ? noArticle()
        : all.isEmpty() && source().isComplete() ? noStances : content);
    var cut = shown() == whole ? "" : " – " + Messages.bind(Messages.mostFrequent, shown().stances());
    setContentDescription(shows(noArticle()) ? "" : Messages.bind(Messages.summary,
        new Object[] {articles.size(), whole.stances(), whole.holders().size(), whole.targets().size()}) + cut
        + scope().progress(articles.size()));
  }

  @Override
  protected Composite content() {
    return content;
  }

  @Override
  protected Control focused() {
    return canvas;
  }
}
