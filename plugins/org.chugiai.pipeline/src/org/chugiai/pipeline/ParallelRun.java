package org.chugiai.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs engines over many articles on several threads, one pipeline each. An article that fails is noted, and the rest
 * goes on. Needs neither Eclipse nor a window.
 *
 * @param <A> what stands for an article, e.g. its file
 */
public final class ParallelRun<A> {

  /** What is done with one article: typically load, annotate, save. */
  @FunctionalInterface
  public interface Work<A> {

    /**
     * Deals with an article.
     *
     * @param pipeline this thread's
     * @throws Exception anything; it is noted with the article
     */
    void on(A article, Pipeline pipeline) throws Exception;
  }

  /** An article that failed. */
  public record Failure<A>(A article, Exception cause) {
  }

  /**
   * How it ended.
   *
   * @param done the articles dealt with, the failed ones included
   * @param failures in the order in which they happened
   * @param cancelled whether articles may be left over because it was cancelled
   */
  public record Outcome<A>(int done, List<Failure<A>> failures, boolean cancelled) {
  }

  private final List<EngineInfo> engines;
  private final PipelineSettings settings;
  private final int threads;

  /** Makes a run on as many threads as there are processors. */
  public ParallelRun(List<EngineInfo> engines, PipelineSettings settings) {
    this(engines, settings, Runtime.getRuntime().availableProcessors());
  }

  /** Makes a run on a number of threads. */
  public ParallelRun(List<EngineInfo> engines, PipelineSettings settings, int threads) {
    this.engines = List.copyOf(engines);
    this.settings = settings;
    this.threads = threads;
  }

  /**
   * Deals with all articles, and returns when that is done or cancelled. Interrupting the calling thread cancels too.
   *
   * @param articles asked for the next one by one thread at a time, only when a thread is free
   * @throws PipelineException when the engines cannot be built; then nothing has been done
   * @throws InterruptedException when the calling thread was interrupted
   */
  public Outcome<A> run(Iterator<A> articles, Work<A> work, Progress progress)
      throws PipelineException, InterruptedException {
    var pipelines = new ArrayList<Pipeline>();
    var executor = Executors.newFixedThreadPool(threads, task -> new Thread(task, "annotate"));
    try {
      for (int i = 0; i < threads; i++) {
        pipelines.add(Pipeline.create(engines, settings));
      }
      var run = new Run(articles, work, progress);
      var futures = executor.invokeAll(pipelines.stream().map(run::worker).toList());
      for (var future : futures) {
        finish(future);
      }
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while articles were annotated");
      }
      return new Outcome<>(run.done.get(), List.copyOf(run.failures), run.isCancelled());
    } finally {
      executor.shutdownNow();
      pipelines.forEach(Pipeline::close);
    }
  }

  private static void finish(Future<Void> future) throws InterruptedException {
    try {
      future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("The list of articles failed: " + e.getCause().getMessage(), e.getCause());
    }
  }

  /** One run, shared by its threads. */
  private final class Run {

    private final Iterator<A> articles;
    private final Work<A> work;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final List<Failure<A>> failures = Collections.synchronizedList(new ArrayList<>());

    Run(Iterator<A> articles, Work<A> work, Progress progress) {
      this.articles = articles;
      this.work = work;
      this.progress = progress;
    }

    boolean isCancelled() {
      return progress.isCancelled();
    }

    Callable<Void> worker(Pipeline pipeline) {
      return () -> {
        for (var article = next(); article.isPresent(); article = next()) {
          deal(article.get(), pipeline);
        }
        return null;
      };
    }

    private Optional<A> next() {
      synchronized (articles) {
        boolean more = !isCancelled() && !Thread.currentThread().isInterrupted() && articles.hasNext();
        return more ? Optional.of(articles.next()) : Optional.empty();
      }
    }

    private void deal(A article, Pipeline pipeline) {
      try {
        work.on(article, pipeline);
      } catch (Exception e) {
        failures.add(new Failure<>(article, e));
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
      }
      done.incrementAndGet();
      progress.done(article);
    }
  }
}
