package org.chugiai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.pipeline.EngineFailure;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/**
 * Measures characters per second of the whole pipeline, one thread, warm, in turn with HeidelTime on the same articles
 * in one run; and the memory that is in use over many articles. Both are measured in processor time of their thread, so
 * that what else the machine does matters little.
 *
 * <p>usage: PipelineBench PEER-JAVA PEER-CLASSPATH PEER-CONFIG FILE…
 */
public final class PipelineBench {

  private static final int WARM_UP = 150;
  private static final int PASSES = 31;
  private static final int ARTICLES = 10_000;
  private static final int REPORTS = 10;
  private static final double AIM = 20;
  /** The creation time that both are given. */
  private static final String CREATED = "2024-04-09";

  private final List<String> texts = new ArrayList<>();
  private final long characters;
  private final Map<String, Long> engines = new LinkedHashMap<>();

  private PipelineBench(List<Path> files) throws IOException {
    for (var file : files) {
      texts.add(Files.readString(file));
    }
    characters = texts.stream().mapToLong(String::length).sum();
  }

  /** Prints the figures; exit code 1 when an engine fails. */
  public static void main(String[] arguments) throws IOException {
    var files = Arrays.stream(arguments).skip(3).map(Path::of).toList();
    var bench = new PipelineBench(files);
    try (var pipeline = Pipeline.builtIn();
        var peer = new Peer(arguments[0], arguments[1], arguments[2], files)) {
      bench.compare(pipeline, peer);
      bench.memory(pipeline);
    }
  }

  private void compare(Pipeline pipeline, Peer peer) throws IOException {
    System.out.printf("%,d characters in %d articles; the median of %d passes after %d to warm up, in turn%n",
        characters, texts.size(), PASSES, WARM_UP);
    var cas = pipeline.newCas();
    for (int i = 0; i < WARM_UP; i++) {
      pass(pipeline, cas);
      peer.pass();
    }
    engines.clear();
    var ours = new long[PASSES];
    var theirs = new long[PASSES];
    for (int i = 0; i < PASSES; i++) {
      ours[i] = pass(pipeline, cas);
      theirs[i] = peer.pass();
    }
    double own = perSecond(median(ours));
    double other = perSecond(median(theirs));
    System.out.printf("pipeline, all layers   %,12.0f characters per second%n", own);
    System.out.printf("HeidelTime, dates only %,12.0f characters per second (%d time expressions found)%n", other,
        peer.found());
    System.out.printf("ratio                  %12.1f (aim: %.0f)%n", own / other, AIM);
    engines.forEach((engine, nanos) -> System.out.printf("  %-12s %6.0f ns per character%n", engine,
        (double) nanos / PASSES / characters));
  }

  /** Processor time of one pass over all articles, in nanoseconds. */
  private long pass(Pipeline pipeline, CAS cas) {
    var clock = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (var text : texts) {
      cas.reset();
      cas.setDocumentText(text);
      giveCreationTime(cas);
      long before = clock.getCurrentThreadCpuTime();
      long[] last = {before};
      var failures = pipeline.process(cas, (engine, article) -> {
        long now = clock.getCurrentThreadCpuTime();
        engines.merge(engine.id(), now - last[0], Long::sum);
        last[0] = now;
      });
      nanos += clock.getCurrentThreadCpuTime() - before;
      check(failures);
    }
    return nanos;
  }

  private static void check(List<EngineFailure> failures) {
    if (!failures.isEmpty()) {
      throw new IllegalStateException("engine " + failures.get(0).engine() + " failed: " + failures.get(0).message(),
          failures.get(0).cause());
    }
  }

  private static long median(long[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private double perSecond(long nanos) {
    return characters * 1e9 / nanos;
  }

  /** As the peer is given it, so that neither has to infer it. */
  private static void giveCreationTime(CAS cas) {
    var article = new Article(cas.getJCasImpl(), 0, cas.getDocumentText().length());
    article.setPublished(CREATED);
    article.setPublishedFrom("given");
    article.addToIndexes();
  }

  /** What is in use after a collection must not grow with the articles that were annotated. */
  private void memory(Pipeline pipeline) {
    System.out.printf("memory in use over %,d articles:%n", ARTICLES);
    var cas = pipeline.newCas();
    var memory = ManagementFactory.getMemoryMXBean();
    long suggestions = 0;
    for (int i = 0; i < ARTICLES; i++) {
      cas.reset();
      cas.setDocumentText(texts.get(i % texts.size()) + "\nBài số " + i + ".");
      check(pipeline.process(cas));
      suggestions += cas.getAnnotationIndex(Suggestion.class).size();
      if ((i + 1) % (ARTICLES / REPORTS) == 0) {
        System.gc();
        System.out.printf("  after %,7d articles, %,9d suggestions: %4d MiB%n", i + 1, suggestions,
            memory.getHeapMemoryUsage().getUsed() >> 20);
      }
    }
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf("  peak of the heap, garbage included: %d MiB of %d MiB allowed%n", peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
