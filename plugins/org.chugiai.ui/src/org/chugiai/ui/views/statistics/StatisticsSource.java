package org.chugiai.ui.views.statistics;

import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.statistics.MeasureCorpus;
import org.chugiai.corpus.statistics.Statistics;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.analysis.ModelChanges;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Counts the open corpus in the background, again when it changes; a large one only when asked. */
final class StatisticsSource implements CorpusSession.Listener {

  /** How long changes gather, in milliseconds. */
  private static final int GATHER = 1000;
  private static final int LARGE = 1000;

  private final ModelChanges modelChanges = new ModelChanges(this::changedLater);
  private final Runnable changed = this::modelChanged;
  private final Display display;
  private final CorpusSession session;
  private final Runnable listener;
  private OpenCorpus corpus;
  private Optional<Statistics> statistics = Optional.empty();
  private boolean stale;
  private boolean disposed;
  private Job job;

  /**
   * @param listener hears that there is something else to show
   */
  StatisticsSource(Display display, CorpusSession session, Runnable listener) {
    this.display = display;
    this.session = session;
    this.listener = listener;
  }

  void start() {
    session.addListener(this);
    corpusChanged(session.current());
  }

  void stop() {
    disposed = true;
    session.removeListener(this);
    display.timerExec(-1, changed);
    forget();
  }

  Optional<OpenCorpus> corpus() {
    return Optional.ofNullable(corpus);
  }

  /** What was counted last; empty where nothing was yet. */
  Optional<Statistics> statistics() {
    return statistics;
  }

  /** Whether the corpus changed since it was counted. */
  boolean isStale() {
    return stale;
  }

  boolean isCounting() {
    return job != null;
  }

  void cancel() {
    if (job != null) {
      job.cancel();
    }
  }

  /** Counts again. */
  void refresh() {
    if (corpus == null || job != null) {
      return;
    }
    var of = corpus;
    var operation = new MeasureCorpus(of.store(), Set.of(), of.annotator(),
        Runtime.getRuntime().availableProcessors());
    var next = new OperationJob<>(display, Messages.job, operation::run, result -> take(of, result));
    next.setUser(false);
    next.addJobChangeListener(new JobChangeAdapter() {
      @Override
      public void done(IJobChangeEvent event) {
        display.asyncExec(() -> ended(next));
      }
    });
    job = next;
    stale = false;
    next.schedule();
    listener.run();
  }

  private void take(OpenCorpus of, Statistics result) {
    if (!disposed && of == corpus) {
      statistics = Optional.of(result);
      listener.run();
    }
  }

  private void ended(Job which) {
    if (job == which) {
      job = null;
      if (!disposed) {
        listener.run();
      }
    }
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> open) {
    forget();
    statistics = Optional.empty();
    stale = false;
    corpus = open.orElse(null);
    if (corpus != null) {
      corpus.corpus().eAdapters().add(modelChanges);
    }
    listener.run();
    refresh();
  }

  private void forget() {
    cancel();
    job = null;
    if (corpus != null) {
      corpus.corpus().eAdapters().remove(modelChanges);
      corpus = null;
    }
  }

  private void changedLater() {
    display.timerExec(-1, changed);
    display.timerExec(GATHER, changed);
  }

  private void modelChanged() {
    if (disposed || corpus == null) {
      return;
    }
    if (job != null) {
      changedLater();
    } else if (corpus.corpus().getDocuments().size() > LARGE) {
      stale = true;
      listener.run();
    } else {
      refresh();
    }
  }
}
