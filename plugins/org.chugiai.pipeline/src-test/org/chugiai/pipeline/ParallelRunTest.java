package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ParallelRunTest {

  private static final int ARTICLES = 200;

  private final List<EngineInfo> engines =
      EngineCatalog.builtIn().select(List.of("structure", "sentences", "tokens"));

  private ParallelRun<Integer> threads(int threads) {
    return new ParallelRun<>(engines, PipelineSettings.DEFAULT, threads);
  }

  private static List<Integer> articles() {
    return IntStream.range(0, ARTICLES).boxed().toList();
  }

  private static String text(int article) {
    return "Bài số " + article + ". " + "Ông Nam nói. ".repeat(article % 7);
  }

  private static int tokens(Pipeline pipeline, int article) {
    var cas = PipelineTest.article(pipeline, text(article));
    pipeline.process(cas);
    return PipelineTest.count(cas, Token.class);
  }

  @Test
  void severalThreadsDoWhatOneDoes() throws Exception {
    Map<Integer, Integer> one = new ConcurrentHashMap<>();
    Map<Integer, Integer> four = new ConcurrentHashMap<>();
    threads(1).run(articles().iterator(), (a, pipeline) -> one.put(a, tokens(pipeline, a)), Progress.NONE);
    var outcome = threads(4).run(articles().iterator(), (a, p) -> four.put(a, tokens(p, a)), Progress.NONE);
    assertEquals(one, four);
    assertEquals(ARTICLES, outcome.done());
    assertEquals(List.of(), outcome.failures());
    assertFalse(outcome.cancelled());
  }

  @Test
  void everyThreadHasItsOwnPipelineAndTheyRunTogether() throws Exception {
    Set<Pipeline> pipelines = Collections.synchronizedSet(new HashSet<>());
    var together = new CyclicBarrier(3);
    threads(3).run(List.of(1, 2, 3).iterator(), (a, pipeline) -> {
      pipelines.add(pipeline);
      together.await();
    }, Progress.NONE);
    assertEquals(3, pipelines.size());
  }

  @Test
  void failedArticlesAreNotedAndTheRestGoesOn() throws Exception {
    var outcome = threads(2).run(articles().iterator(), (a, pipeline) -> {
      if (a % 50 == 0) {
        throw new IOException("article " + a + " cannot be read");
      }
    }, Progress.NONE);
    assertEquals(ARTICLES, outcome.done());
    assertEquals(Set.of(0, 50, 100, 150),
        new HashSet<>(outcome.failures().stream().map(ParallelRun.Failure::article).toList()));
    assertTrue(outcome.failures().get(0).cause().getMessage().contains("cannot be read"));
  }

  @Test
  void cancellingStopsAfterTheArticlesThatAreBeingDealtWith() throws Exception {
    var done = new AtomicInteger();
    var progress = new Progress() {
      @Override
      public void done(Object article) {
        done.incrementAndGet();
      }

      @Override
      public boolean isCancelled() {
        return done.get() >= 10;
      }
    };
    var outcome = threads(2).run(articles().iterator(), (a, pipeline) -> tokens(pipeline, a), progress);
    assertTrue(outcome.cancelled());
    assertTrue(outcome.done() >= 10 && outcome.done() <= 11, "done: " + outcome.done());
  }

  @Test
  void interruptingTheCallerStopsTheRun() {
    var caller = Thread.currentThread();
    assertThrows(InterruptedException.class, () -> threads(2).run(articles().iterator(), (a, pipeline) -> {
      if (a == 5) {
        caller.interrupt();
      }
    }, Progress.NONE));
  }

  @Test
  void engineThatCannotStartStopsTheRunBeforeAnyArticle() throws Exception {
    var broken = new ParallelRun<Integer>(PipelineTest.withWordEngine().engines(), PipelineSettings.DEFAULT);
    var seen = new AtomicInteger();
    assertThrows(PipelineException.class,
        () -> broken.run(articles().iterator(), (a, pipeline) -> seen.incrementAndGet(), Progress.NONE));
    assertEquals(0, seen.get());
  }
}
