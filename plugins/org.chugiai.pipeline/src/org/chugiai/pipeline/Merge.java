package org.chugiai.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.pipeline.text.Span;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/** Brings a draft's new suggestions into the article in the place of the open ones there. */
final class Merge {

  private final CAS article;
  private final Draft draft;
  /** New suggestions and the open ones in whose place they stand. */
  private final Map<Suggestion, Suggestion> pairs = new LinkedHashMap<>();
  private final List<Suggestion> created = new ArrayList<>();
  private final List<Suggestion> gone = new ArrayList<>();
  private int removed;

  Merge(CAS article, Draft draft) {
    this.article = article;
    this.draft = draft;
  }

  Reannotation apply(List<EngineFailure> failures) {
    Set<String> layers = draft.ran().stream().flatMap(engine -> engine.layers().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    layers.removeIf(layer -> article.getTypeSystem().getType(layer) == null);
    // First what the suggestions may refer to.
    layers.stream().filter(layer -> !draft.isSuggestionLayer(layer)).forEach(this::bringSegmentation);
    var replaced = layers.stream().filter(draft::isSuggestionLayer).toList();
    replaced.forEach(this::pair);
    pairs.forEach(draft.outward()::copyFeatures);
    created.forEach(fresh -> article.addFsToIndexes(draft.outward().copy(fresh)));
    var needed = referredToByDecisions();
    gone.stream().filter(suggestion -> !needed.contains(suggestion)).forEach(this::remove);
    return new Reannotation(created.size(), pairs.size(), removed, draft.withheld(), failures);
  }

  /** Finds for each new suggestion the open one at its place; open ones that have none go. */
  private void pair(String layer) {
    var open = new HashMap<Span, List<Suggestion>>();
    for (var old : this.<Suggestion>annotations(layer)) {
      if (!Decisions.isDecided(old)) {
        open.computeIfAbsent(span(old), span -> new ArrayList<>()).add(old);
      }
    }
    for (var fresh : draft.<Suggestion>annotations(layer)) {
      if (!draft.isOriginal(fresh)) {
        var there = open.getOrDefault(span(fresh), List.of());
        there.stream().filter(old -> isReplaceable(old) || says(old, fresh))
            .max(Comparator.comparingInt(old -> Decisions.likeness(old, fresh)))
            .ifPresentOrElse(old -> settle(old, fresh, there), () -> created.add(fresh));
      }
    }
    open.values().stream().flatMap(List::stream).filter(this::isReplaceable).forEach(gone::add);
  }

  /** The new suggestion takes the place of the old one, or is dropped if another engine's says the same. */
  private void settle(Suggestion old, Suggestion fresh, List<Suggestion> there) {
    draft.outward().map(fresh, old);
    if (isReplaceable(old)) {
      pairs.put(fresh, old);
    }
    there.remove(old);
  }

  private static boolean says(Suggestion old, Suggestion fresh) {
    return Decisions.label(old) != null && Decisions.label(old).equals(Decisions.label(fresh));
  }

  /** Only what an engine that has now run suggested: other engines' open suggestions stay. */
  private boolean isReplaceable(Suggestion old) {
    var origin = Objects.requireNonNullElse(old.getOrigin(), "").strip();
    return origin.isEmpty() || draft.ran().stream().anyMatch(engine -> origin.split("\\s")[0].equals(engine.id()));
  }

  private void remove(Suggestion suggestion) {
    article.removeFsFromIndexes(suggestion);
    removed++;
  }

  /** Open suggestions that people's decisions refer to, e.g. as the holder of an accepted stance: they stay. */
  private Set<TOP> referredToByDecisions() {
    var reached = new HashSet<TOP>();
    var pending = new ArrayDeque<TOP>();
    for (var annotation : article.getAnnotationIndex(Suggestion.class)) {
      if (Decisions.isDecided(annotation)) {
        pending.add(annotation);
      }
    }
    while (!pending.isEmpty()) {
      var from = pending.pop();
      if (from instanceof FSArray<?> array) {
        array.forEach(element -> reach(element, reached, pending));
      } else {
        from.getType().getFeatures().stream().filter(feature -> !feature.getRange().isPrimitive())
            .forEach(feature -> reach(from.getFeatureValue(feature), reached, pending));
      }
    }
    return reached;
  }

  private static void reach(FeatureStructure to, Set<TOP> reached, ArrayDeque<TOP> pending) {
    if (to instanceof TOP top && reached.add(top)) {
      pending.add(top);
    }
  }

  /** Zones, sentences and tokens that the article lacks, or that are made anew; and the article's own metadata. */
  private void bringSegmentation(String layer) {
    if (Article._TypeName.equals(layer)) {
      draft.<Article>annotations(layer).forEach(this::bringMetadata);
      return;
    }
    var fresh = draft.annotations(layer).stream().filter(annotation -> !draft.isOriginal(annotation)).toList();
    if (draft.replaces(layer)) {
      annotations(layer).forEach(article::removeFsFromIndexes);
    }
    fresh.forEach(annotation -> article.addFsToIndexes(draft.outward().copy(annotation)));
  }

  private void bringMetadata(Article metadata) {
    if (draft.isOriginal(metadata)) {
      draft.outward().copyFeatures(metadata, draft.outward().counterpart(metadata));
    } else {
      article.addFsToIndexes(draft.outward().copy(metadata));
    }
  }

  private <T extends Annotation> List<T> annotations(String layer) {
    return article.<T>getAnnotationIndex(article.getTypeSystem().getType(layer)).select()
        .filter(annotation -> annotation.getType().getName().equals(layer)).toList();
  }

  private static Span span(Annotation annotation) {
    return new Span(annotation.getBegin(), annotation.getEnd());
  }
}
