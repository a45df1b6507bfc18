package org.chugiai.ui.views.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.chugiai.corpus.concordance.Concordance;
import org.chugiai.corpus.concordance.Concordance.Source;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.ui.jobs.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Looks through the corpus in the background; hands over what it found every now and then. */
public final class SearchJob extends Job {

  /** How long hits gather, in nanoseconds. */
  private static final long GATHER = 150_000_000;

  /** How far it is. */
  enum Outcome {
    RUNNING, DONE, STOPPED, FAILED
  }

  private final Display display;
  private final Concordance concordance;
  private final Query query;
  private final List<Source> sources;
  private final BiConsumer<SearchJob, List<Hit>> show;
  private final List<Hit> gathered = new ArrayList<>();
  private long handedOver = System.nanoTime();
  private volatile Outcome outcome = Outcome.RUNNING;

  /**
   * Prepares a search.
   *
   * @param show called on the display's thread with this job and what follows what was found before; at the end with
   *             the rest, maybe nothing
   */
  public SearchJob(Display display, Concordance concordance, Query query, List<Source> sources,
      BiConsumer<SearchJob, List<Hit>> show) {
    super(Messages.searching);
    this.display = display;
    this.concordance = concordance;
    this.query = query;
    this.sources = sources;
    this.show = show;
  }

  Outcome outcome() {
    return outcome;
  }

  boolean isDone() {
    return outcome != Outcome.RUNNING;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    var end = Outcome.FAILED;
    try {
      concordance.find(query, sources, this::take, monitor);
      end = Outcome.DONE;
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      end = Outcome.STOPPED;
      return Status.CANCEL_STATUS;
    } catch (IOException | RuntimeException e) {
      return Failures.status(e);
    } finally {
      handOver(end);
    }
  }

  private void take(List<Hit> hits) {
    gathered.addAll(hits);
    if (System.nanoTime() - handedOver > GATHER) {
      handOver(Outcome.RUNNING);
    }
  }

  private void handOver(Outcome now) {
    var hits = List.copyOf(gathered);
    gathered.clear();
    handedOver = System.nanoTime();
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        outcome = now;
        show.accept(this, hits);
      });
    }
  }
}
