package org.chugiai.ui.views.statistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Scene.Region;
import org.chugiai.corpus.statistics.Statistics;
import org.chugiai.corpus.statistics.StatisticsJson;
import org.chugiai.corpus.statistics.StatisticsTable;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.EmptyState;
import org.chugiai.ui.views.analysis.PictureExport;
import org.chugiai.ui.views.analysis.SaveAsDialog;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.chugiai.ui.views.analysis.ViewActions;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * What is in the corpus: counts per layer, kind and state, lengths, how people judged the engines and how far they
 * agree.
 */
public final class StatisticsView extends ViewPart {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.statistics";

  /** Number of the last tab. */
  private static final int AGREEMENT = 3;

  private StatisticsSource source;
  private StatisticsNames names;
  private Composite pages;
  private StackLayout stack;
  private Composite empty;
  private CTabFolder tabs;
  private TableViewer layers;
  private TableViewer engines;
  private TableViewer facts;
  private AgreementPage agreement;
  private SceneCanvas layersChart;
  private SceneCanvas enginesChart;
  private SceneCanvas statesChart;
  private Action refresh;
  private Action stop;
  private Action export;
  private Action exportPicture;

  @Override
  public void createPartControl(Composite parent) {
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.noCorpus,
        List.of(new EmptyState.Way(Messages.openCorpus, "org.chugiai.ui.openCorpus")));
    tabs = new CTabFolder(pages, SWT.TOP | SWT.FLAT);
    var first = tab(Messages.tabLayers);
    layers = StatisticsTables.layers(first);
    layersChart = chart(first, Messages.chartLayers);
    first.setWeights(58, 42);
    layers.addSelectionChangedListener(event -> draw());
    var second = tab(Messages.tabEngines);
    engines = StatisticsTables.engines(second, () -> names);
    enginesChart = chart(second, Messages.chartEngines);
    second.setWeights(58, 42);
    var third = tab(Messages.tabArticles);
    facts = StatisticsTables.facts(third);
    statesChart = chart(third, Messages.chartStates);
    third.setWeights(40, 60);
    agreement = new AgreementPage(tabs, getSite(), () -> names);
    item(Messages.tabAgreement).setControl(agreement);
    tabs.setSelection(0);
    tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enablePicture()));
    createToolBar();
    source = new StatisticsSource(parent.getDisplay(), getSite().getService(CorpusSession.class), this::show);
    source.start();
  }

  private SashForm tab(String label) {
    var sash = new SashForm(tabs, SWT.HORIZONTAL);
    item(label).setControl(sash);
    return sash;
  }

  private CTabItem item(String label) {
    var item = new CTabItem(tabs, SWT.NONE);
    item.setText(label);
    return item;
  }

  private SceneCanvas chart(Composite parent, String name) {
    var chart = new SceneCanvas(parent, SWT.V_SCROLL, name, new SceneCanvas.Listener() {
      @Override
      public void chosen(Region region) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(region.label());
      }

      @Override
      public void opened(Region region) {
        chosen(region);
      }
    });
    chart.addListener(SWT.Resize, event -> draw());
    return chart;
  }

  private void createToolBar() {
    var bar = getViewSite().getActionBars().getToolBarManager();
    refresh = ViewActions.push(org.chugiai.ui.views.analysis.Messages.refresh, "refresh", () -> source.refresh());
    stop = ViewActions.push(org.chugiai.ui.views.analysis.Messages.stop, "stop", () -> source.cancel());
    export = ViewActions.push(Messages.export, "export", () -> source.corpus().ifPresent(this::export));
    exportPicture = ViewActions.push(org.chugiai.ui.views.analysis.Messages.exportPicture, "statistics",
        () -> source.corpus().ifPresent(this::exportPicture));
    List.of(refresh, stop, export, exportPicture).forEach(bar::add);
  }

  private void show() {
    var counted = source.statistics();
    source.corpus().ifPresent(corpus -> names = new StatisticsNames(corpus.corpus()));
    layers.setInput(counted.map(statistics -> LayerRow.of(statistics, names)).orElse(List.of()));
    engines.setInput(counted.map(Statistics::engines).orElse(List.of()));
    facts.setInput(counted.map(StatisticsTables::facts).orElse(List.of()));
    agreement.show(counted);
    draw();
    refresh.setEnabled(source.corpus().isPresent() && !source.isCounting());
    stop.setEnabled(source.isCounting());
    export.setEnabled(counted.isPresent());
    enablePicture();
    stack.topControl = source.corpus().isEmpty() ? empty : tabs;
    pages.layout();
    setContentDescription(source.corpus().isEmpty() ? "" : source.isCounting() ? Messages.counting
        : counted.map(statistics -> Messages.bind(Messages.summary, statistics.corpus(), statistics.articles()))
            .map(text -> text.replace("&", "&&")).orElse(Messages.notCounted)
        + (source.isStale() ? " – " + Messages.stale : ""));
  }

  /** The agreement has no chart. */
  private void enablePicture() {
    exportPicture.setEnabled(source.statistics().isPresent() && tabs.getSelectionIndex() != AGREEMENT);
  }

  private void draw() {
    if (source == null || source.statistics().isEmpty()) {
      return;
    }
    draw(layersChart, this::layersPicture);
    draw(enginesChart, this::enginesPicture);
    draw(statesChart, this::statesPicture);
  }

  private static void draw(SceneCanvas canvas, Function<Charts, Scene> picture) {
    int width = canvas.getClientArea().width;
    if (width > 0) {
      canvas.setScene(picture.apply(new Charts(canvas.palette(), canvas.fonts(), width)));
    }
  }

  private Scene layersPicture(Charts charts) {
    var row = (LayerRow) layers.getStructuredSelection().getFirstElement();
    return charts.layers(LayerRow.of(source.statistics().orElseThrow(), names), row == null ? null : row.layer());
  }

  private Scene enginesPicture(Charts charts) {
    return charts.engines(source.statistics().orElseThrow().engines(), names);
  }

  private Scene statesPicture(Charts charts) {
    return charts.states(source.statistics().orElseThrow().states());
  }

  private void exportPicture(OpenCorpus corpus) {
    var charts = new Charts(Palette.LIGHT, layersChart.fonts(), 900);
    PictureExport.run(getSite().getShell(), corpus, Messages.fileName, () -> switch (tabs.getSelectionIndex()) {
      case 1 -> enginesPicture(charts);
      case 2 -> statesPicture(charts);
      default -> layersPicture(charts);
    }, getViewSite().getActionBars().getStatusLineManager());
  }

  private void export(OpenCorpus corpus) {
    var folder = corpus.folder().getParent();
    var dialog = new SaveAsDialog(getSite().getShell(), Messages.export,
        List.of(new SaveAsDialog.Kind("JSON", ".json"), new SaveAsDialog.Kind(Messages.textTable, ".txt")),
        folder == null ? Path.of(Messages.fileName) : folder.resolve(Messages.fileName));
    if (dialog.open() == Window.OK && source.statistics().isPresent()) {
      var statistics = source.statistics().get();
      var text = dialog.kind() == 0 ? StatisticsJson.of(statistics) : StatisticsTable.of(statistics);
      try {
        AtomicFile.write(dialog.file(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        getViewSite().getActionBars().getStatusLineManager().setMessage(
            org.chugiai.ui.views.analysis.Messages.bind(org.chugiai.ui.views.analysis.Messages.exported,
                dialog.file()));
      } catch (IOException e) {
        Failures.show(getSite().getShell(), org.chugiai.ui.views.analysis.Messages.notExported, e);
      }
    }
  }

  @Override
  public void setFocus() {
    if (stack.topControl == tabs) {
      switch (tabs.getSelectionIndex()) {
        case 1 -> engines.getTable().setFocus();
        case 2 -> facts.getTable().setFocus();
        case AGREEMENT -> agreement.setFocus();
        default -> layers.getTable().setFocus();
      }
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void dispose() {
    source.stop();
    super.dispose();
  }
}
