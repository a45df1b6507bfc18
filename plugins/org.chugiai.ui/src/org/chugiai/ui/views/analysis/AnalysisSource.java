package org.chugiai.ui.views.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.Span;
import org.chugiai.corpus.analysis.GatherArticles;
import org.chugiai.corpus.analysis.GatherArticles.Found;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.ArticleFollower;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * What a view of analysis shows: something of the article in front or of all articles of the corpus, kept up to date.
 * The corpus is read in the background, in parts, and only while it is asked for.
 *
 * @param <T> what is read of an article
 */
public final class AnalysisSource<T> implements ArticleFollower.Follower, CorpusSession.Listener {

  /** How long changes gather before they are shown, in milliseconds. */
  private static final int GATHER = 150;
  private static final int GATHER_CORPUS = 800;

  /**
   * How articles are read.
   *
   * @param <T> what is read
   */
  public interface Reading<T> {

    /** Of the open article, with its unsaved changes; on the display's thread. */
    T open(ArticleEditing article);

    /** Of a file. */
    GatherArticles.Reader<T> stored();

    /** The id of the article that it was read of. */
    String article(T read);

    /** What the reading of a corpus is called. */
    String jobName();
  }

  /** Hears that there is something else to show. */
  public interface Listener {

    /** Articles were read, or another scope is shown. */
    void contentChanged();

    /** Other annotations are selected in the editor. */
    default void selectionChanged(List<Span> spans) {
    }
  }

  private final ModelChanges modelChanges = new ModelChanges(this::refreshLater);
  private final Runnable readArticle = this::readArticle;
  private final Runnable readCorpus = this::readCorpus;
  private final Display display;
  private final CorpusSession session;
  private final Reading<T> reading;
  private final Listener listener;
  private final ArticleFollower follower;
  private OpenCorpus corpus;
  private GatherArticles<T> gather;
  private Job job;
  private boolean wholeCorpus;
  private boolean disposed;
  private Optional<T> front = Optional.empty();
  private Found<T> found = new Found<>(List.of(), Map.of(), false);

  public AnalysisSource(IWorkbenchPartSite site, Reading<T> reading, Listener listener) {
    this.display = site.getShell().getDisplay();
    this.session = site.getService(CorpusSession.class);
    this.reading = reading;
    this.listener = listener;
    this.follower = new ArticleFollower(site.getPage(), this);
  }

  public void start() {
    session.addListener(this);
    corpusChanged(session.current());
    follower.start();
  }

  public void stop() {
    disposed = true;
    follower.stop();
    session.removeListener(this);
    display.timerExec(-1, readArticle);
    display.timerExec(-1, readCorpus);
    forgetCorpus();
  }

  /** Shows the article in front, or the whole corpus. */
  public void setWholeCorpus(boolean whole) {
    wholeCorpus = whole;
    listener.contentChanged();
    if (whole) {
      readCorpus();
    }
  }

  public boolean isWholeCorpus() {
    return wholeCorpus;
  }

  /** The corpus that is open. */
  public Optional<OpenCorpus> corpus() {
    return Optional.ofNullable(corpus);
  }

  /** The article in front. */
  public Optional<ArticleEditing> article() {
    return follower.article();
  }

  /** What was read of the article in front. */
  public Optional<T> front() {
    return front;
  }

  /** What is to be shown: of the article in front, or of all that were read so far; unsaved changes are in it. */
  public List<T> articles() {
    if (!wholeCorpus) {
      return front.stream().toList();
    }
    return found.articles().stream().map(stored -> front
        .filter(open -> reading.article(open).equals(reading.article(stored))).orElse(stored)).toList();
  }

  /** Whether all that is to be shown was read. */
  public boolean isComplete() {
    return !wholeCorpus || found.complete();
  }

  /** Whether the corpus is being read. */
  public boolean isReading() {
    return job != null;
  }

  /** Articles of the corpus that cannot be read, with the reason. */
  public Map<String, String> damaged() {
    return wholeCorpus ? found.damaged() : Map.of();
  }

  /** Ends the reading of the corpus; what was read is kept. */
  public void cancel() {
    if (job != null) {
      job.cancel();
    }
  }

  /** Reads again what has changed. */
  public void refresh() {
    readArticle();
    readCorpus();
  }

  private void refreshLater() {
    display.timerExec(-1, readCorpus);
    display.timerExec(GATHER_CORPUS, readCorpus);
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> open) {
    forgetCorpus();
    corpus = open.orElse(null);
    found = new Found<>(List.of(), Map.of(), false);
    if (corpus != null) {
      corpus.corpus().eAdapters().add(modelChanges);
      gather = new GatherArticles<>(corpus.store(), corpus.annotator(), Runtime.getRuntime().availableProcessors(),
          reading.stored());
    }
    listener.contentChanged();
    readCorpus();
  }

  private void forgetCorpus() {
    cancel();
    job = null;
    if (corpus != null) {
      corpus.corpus().eAdapters().remove(modelChanges);
      corpus = null;
      gather = null;
    }
  }

  private void readCorpus() {
    if (disposed || !wholeCorpus || gather == null) {
      return;
    }
    if (job != null) {
      refreshLater();
      return;
    }
    var of = gather;
    var next = new OperationJob<>(display, reading.jobName(),
        monitor -> of.run(partly -> display.asyncExec(() -> take(of, partly)), monitor), all -> take(of, all));
    next.setUser(false);
    next.addJobChangeListener(new JobChangeAdapter() {
      @Override
      public void done(IJobChangeEvent event) {
        display.asyncExec(() -> ended(next));
      }
    });
    job = next;
    next.schedule();
  }

  private void ended(Job which) {
    if (job == which) {
      job = null;
      if (!disposed) {
        listener.contentChanged();
      }
    }
  }

  private void take(GatherArticles<T> of, Found<T> read) {
    if (!disposed && of == gather && (read.complete() || !found.complete())) {
      found = read;
      if (wholeCorpus) {
        listener.contentChanged();
      }
    }
  }

  private void readArticle() {
    if (!disposed) {
      front = follower.article().map(reading::open);
      listener.contentChanged();
    }
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    readArticle();
  }

  @Override
  public void annotationsChanged(CasChange change) {
    display.timerExec(-1, readArticle);
    display.timerExec(GATHER, readArticle);
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    listener.selectionChanged(spans);
  }
}
