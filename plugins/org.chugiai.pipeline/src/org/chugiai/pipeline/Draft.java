package org.chugiai.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.pipeline.Reannotator.Segmentation;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/**
 * A CAS of the same text in which the engines work: it holds what they may build on, and after each engine what people
 * decided on its layers takes the place of what it suggests there.
 */
final class Draft {

  private final CAS article;
  private final CAS cas;
  private final Set<String> layers = new HashSet<>();
  private final Segmentation segmentation;
  private final FsCopier inward;
  /** From the draft back to the article. */
  private final FsCopier outward;
  private final Set<TOP> originals = new HashSet<>();
  /** The suggestions that were held against people's decisions. */
  private final Set<TOP> reconciled = new HashSet<>();
  private final Set<EngineInfo> ran = new LinkedHashSet<>();
  private int withheld;

  Draft(CAS article, List<EngineInfo> engines, Segmentation segmentation) {
    this.article = article;
    this.segmentation = segmentation;
    engines.forEach(engine -> layers.addAll(engine.layers()));
    cas = empty(article);
    inward = new FsCopier(cas);
    outward = new FsCopier(article);
    for (var annotation : article.getAnnotationIndex(Annotation.class)) {
      if (isInput(annotation)) {
        addToDraft(annotation);
      }
    }
  }

  private static CAS empty(CAS article) {
    try {
      var cas = CasCreationUtils.createCas(article.getTypeSystem(), null, null, null);
      cas.setDocumentLanguage(article.getDocumentLanguage());
      cas.setDocumentText(article.getDocumentText());
      return cas;
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("No second CAS of the article's type system can be made", e);
    }
  }

  private boolean isInput(Annotation annotation) {
    if (annotation == article.getDocumentAnnotation()) {
      return false;
    }
    boolean produced = layers.contains(annotation.getType().getName());
    if (annotation instanceof Suggestion suggestion) {
      return !produced && !Decisions.isRejected(suggestion);
    }
    return annotation instanceof Article || !produced || segmentation == Segmentation.KEEP;
  }

  private void addToDraft(Annotation original) {
    var copy = inward.copy(original);
    outward.map(copy, original);
    originals.add(copy);
    if (copy instanceof Article metadata && "inferred".equals(metadata.getPublishedFrom())) {
      metadata.setPublished(null);
    }
    cas.addFsToIndexes(copy);
  }

  CAS cas() {
    return cas;
  }

  FsCopier outward() {
    return outward;
  }

  int withheld() {
    return withheld;
  }

  /** The engines that have run without a failure. */
  Set<EngineInfo> ran() {
    return ran;
  }

  /** Puts what people decided on an engine's layers in the place of what it suggests there. */
  void reconcile(EngineInfo engine, CAS ignored) {
    ran.add(engine);
    for (var layer : engine.layers()) {
      var type = cas.getTypeSystem().getType(layer);
      if (type != null && isSuggestionLayer(layer)) {
        List<Suggestion> decided = article.<Suggestion>getAnnotationIndex(article.getTypeSystem().getType(layer))
            .select().filter(s -> s.getType().getName().equals(layer)).toList();
        reconcile(new Decisions(decided), fresh(layer));
      }
    }
  }

  boolean isSuggestionLayer(String layer) {
    var types = cas.getTypeSystem();
    return types.subsumes(types.getType(Suggestion._TypeName), types.getType(layer));
  }

  /** The suggestions of a layer that the engines made since it was last looked at. */
  private List<Suggestion> fresh(String layer) {
    return this.<Suggestion>annotations(layer).stream().filter(s -> !isOriginal(s) && !reconciled.contains(s))
        .toList();
  }

  /** The draft's annotations of exactly this type. */
  <T extends Annotation> List<T> annotations(String layer) {
    var annotations = new ArrayList<T>();
    for (T annotation : cas.<T>getAnnotationIndex(cas.getTypeSystem().getType(layer))) {
      if (annotation.getType().getName().equals(layer)) {
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  private void reconcile(Decisions decisions, List<Suggestion> suggestions) {
    for (var suggestion : suggestions) {
      reconciled.add(suggestion);
      Optional<Suggestion> decision = decisions.against(suggestion);
      if (decision.isPresent()) {
        withheld++;
        cas.removeFsFromIndexes(suggestion);
        outward.map(suggestion, Decisions.isRejected(decision.get()) ? null : decision.get());
      }
    }
    for (var confirmed : decisions.confirmed()) {
      if (!originals.contains(inward.counterpart(confirmed))) {
        addToDraft(confirmed);
      }
    }
  }

  /** Whether a layer's annotations in the article give way to the draft's. */
  boolean replaces(String layer) {
    return segmentation == Segmentation.REPLACE && layers.contains(layer);
  }

  /** Whether an annotation of the draft came from the article. */
  boolean isOriginal(TOP annotation) {
    return originals.contains(annotation);
  }
}
