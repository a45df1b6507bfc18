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
import java.util.Random;
import org.apache.uima.cas.CAS;
import org.chugiai.pipeline.EngineFailure;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/**
 * Measures characters per second of the whole pipeline, one thread, warm, in turn with HeidelTime on the same articles
 * in one run; and the memory that is in use over many articles. Both are measured in processor time of their thread. A
 * turn takes either side about as long: the faster one does more passes in it, for a single one would be over before
 * the processor's caches, which the other side has used meanwhile, are warm again.
 *
 * <p>usage: PipelineBench PEER-JAVA PEER-CLASSPATH PEER-CONFIG FILE…
 */
public final class PipelineBench {

  private static final int WARM_UP = 100;
  private static final int TURNS = 31;
  private static final int ARTICLES = 10_000;
  private static final int REPORTS = 10;
  /** Words of its own that each article is given when memory is measured. */
  private static final int OWN_WORDS = 30;
  /** What the memory in use may differ by between two collections and still be called flat. */
  private static final long TOLERANCE = 256 << 10;
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
    var cas = pipeline.newCas();
    int passes = 1;
    for (int i = 0; i < WARM_UP; i++) {
      long own = passes(pipeline, cas, passes);
      passes = (int) Math.max(1, Math.round((double) peer.pass() / own));
    }
    System.out.printf("%,d characters in %d articles; the median of %d turns after %d to warm up%n", characters,
        texts.size(), TURNS, WARM_UP);
    engines.clear();
    var ours = new long[TURNS];
    var theirs = new long[TURNS];
    for (int i = 0; i < TURNS; i++) {
      ours[i] = passes(pipeline, cas, passes);
      theirs[i] = peer.pass();
    }
    double own = perSecond(median(ours));
    double other = perSecond(median(theirs));
    System.out.printf("pipeline, all layers   %,12.0f characters per second (%d passes a turn)%n", own, passes);
    System.out.printf("HeidelTime, dates only %,12.0f characters per second (one pass a turn, %d time expressions "
        + "found)%n", other, peer.found());
    System.out.printf("ratio                  %12.1f (aim: %.0f)%n", own / other, AIM);
    double measured = (double) TURNS * passes * characters;
    engines.forEach((engine, nanos) -> System.out.printf("  %-12s %6.0f ns per character%n", engine,
        nanos / measured));
  }

  /** Processor time of one pass among several in a row, in nanoseconds. */
  private long passes(Pipeline pipeline, CAS cas, int count) {
    long nanos = 0;
    for (int i = 0; i < count; i++) {
      nanos += pass(pipeline, cas);
    }
    return nanos / count;
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
    System.out.printf("memory in use over %,d articles, each with words of its own:%n", ARTICLES);
    var cas = pipeline.newCas();
    var used = new long[REPORTS];
    long suggestions = 0;
    for (int i = 0; i < ARTICLES; i++) {
      cas.reset();
      cas.setDocumentText(texts.get(i % texts.size()) + "\nBài số " + i + ownWords(i) + ".");
      check(pipeline.process(cas));
      suggestions += cas.getAnnotationIndex(Suggestion.class).size();
      if ((i + 1) % (ARTICLES / REPORTS) == 0) {
        int report = i / (ARTICLES / REPORTS);
        used[report] = used(cas);
        System.out.printf("  after %,7d articles, %,9d suggestions: %,7d KiB%n", i + 1, suggestions,
            used[report] >> 10);
      }
    }
    long spread = Arrays.stream(used).max().orElse(0) - Arrays.stream(used).min().orElse(0);
    System.out.printf("  %s: between the least and the most are %,d KiB%n", spread <= TOLERANCE ? "flat" : "NOT FLAT",
        spread >> 10);
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf("  peak of the heap, garbage included: %d MiB of %d MiB allowed%n", peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** The memory in use when no article is open, in bytes. */
  private static long used(CAS cas) {
    cas.reset();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static String ownWords(int article) {
    var random = new Random(article);
    var words = new StringBuilder();
    for (int i = 0; i < OWN_WORDS; i++) {
      words.append(i % 7 == 0 ? " X" : " ");
      random.ints(2 + random.nextInt(5), 'a', 'z' + 1).forEach(c -> words.append((char) c));
    }
    return words.toString();
  }
}
