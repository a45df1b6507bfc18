package org.chugiai.formats.inception;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.formats.LossReport;

/** Copies of articles in INCEpTION's types; the CASes are used again. Safe for threads. */
public final class InceptionCopies {

  /** What is done with a copy. */
  @FunctionalInterface
  public interface Use<R> {
    /**
     * The copy is valid only meanwhile.
     *
     * @param losses is told of what of the copy is lost
     */
    R apply(CAS copy, LossReport losses) throws IOException;
  }

  private record Pool(OwnLayers layers, Queue<CAS> free) {
  }

  private final Set<String> metadata;
  private final boolean ownLayers;
  private final Map<TypeSystem, Pool> pools = new ConcurrentHashMap<>();

  /**
   * For a writer.
   *
   * @param ownLayers whether layers beside the built-in ones are copied
   * @param metadata names of the features of articles that the format holds
   */
  public InceptionCopies(boolean ownLayers, Set<String> metadata) {
    this.ownLayers = ownLayers;
    this.metadata = Set.copyOf(metadata);
  }

  /** Copies an article and uses the copy. */
  public <R> R with(CAS article, LossReport losses, Use<R> use) throws IOException {
    var pool = pools.computeIfAbsent(article.getTypeSystem(), types -> new Pool(
        ownLayers ? OwnLayers.of(types) : OwnLayers.none(), new ConcurrentLinkedQueue<>()));
    var pooled = pool.free().poll();
    var copy = pooled == null ? pool.layers().newCas() : pooled;
    copy.reset();
    var originals = new IdentityHashMap<AnnotationFS, AnnotationFS>();
    ToInception.copy(article, copy, pool.layers(), metadata, losses)
        .forEach((original, of) -> originals.put(of, original));
    var found = new LossReport();
    var result = use.apply(copy, found);
    losses.add(found, originals::get);
    pool.free().add(copy);
    return result;
  }
}
