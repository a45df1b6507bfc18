package org.chugiai.quality.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Measures how far annotators agree, article by article, in memory that does not grow with their number. Only what a
 * person confirmed is compared: suggestions that nobody judged would agree with themselves.
 */
public final class AgreementStudy {

  private record Pair(String one, String other) {
  }

  private static final class Layer {
    private final TreeSet<String> annotators = new TreeSet<>();
    private final NominalAlpha alpha = new NominalAlpha();
    private final Map<Pair, CohensKappa> kappas = new HashMap<>();
    private long shared;
    private long compared;
    private long annotations;
    private int articles;

    void compareSpans(String name, AnnotatedVersion one, AnnotatedVersion other) {
      shared += 2L * one.shared(name, other);
      compared += one.count(name) + other.count(name);
    }

    void compareTokens(Pair annotators, List<String> one, List<String> other) {
      var kappa = kappas.computeIfAbsent(annotators, pair -> new CohensKappa());
      for (int unit = 0; unit < one.size(); unit++) {
        kappa.add(one.get(unit), other.get(unit));
      }
    }
  }

  private final SortedMap<String, Layer> layers = new TreeMap<>();

  /**
   * Adds an article.
   *
   * @param versions what each annotator made of it, by the annotator's id; fewer than two say nothing
   * @throws IllegalArgumentException where their texts differ
   */
  public void add(Map<String, AnnotatedVersion> versions) {
    if (versions.size() < 2) {
      return;
    }
    var text = versions.values().iterator().next().text();
    if (versions.values().stream().anyMatch(version -> !version.text().equals(text))) {
      throw new IllegalArgumentException("the annotators' versions have different texts");
    }
    var names = new TreeSet<String>();
    versions.values().forEach(version -> names.addAll(version.layers()));
    for (var name : names) {
      add(layers.computeIfAbsent(name, layer -> new Layer()), name, new TreeMap<>(versions));
    }
  }

  private static void add(Layer layer, String name, SortedMap<String, AnnotatedVersion> versions) {
    var annotators = new ArrayList<>(versions.keySet());
    var tokens = versions.get(annotators.get(0)).tokens();
    var labels = annotators.stream().map(annotator -> versions.get(annotator).labels(name, tokens)).toList();
    layer.annotators.addAll(annotators);
    layer.articles++;
    for (int unit = 0; unit < tokens.size(); unit++) {
      int at = unit;
      layer.alpha.add(labels.stream().map(list -> list.get(at)).toList());
    }
    versions.values().forEach(version -> layer.annotations += version.count(name));
    for (int i = 0; i < annotators.size(); i++) {
      for (int j = i + 1; j < annotators.size(); j++) {
        var pair = new Pair(annotators.get(i), annotators.get(j));
        layer.compareSpans(name, versions.get(pair.one()), versions.get(pair.other()));
        layer.compareTokens(pair, labels.get(i), labels.get(j));
      }
    }
  }

  /** The agreement on each layer that has annotations, in the order of their names. */
  public List<Agreement> result() {
    var result = new ArrayList<Agreement>();
    layers.forEach((name, layer) -> result.add(new Agreement(name, List.copyOf(layer.annotators), layer.articles,
        layer.annotations, layer.compared == 0 ? OptionalDouble.empty()
            : OptionalDouble.of((double) layer.shared / layer.compared),
        layer.kappas.values().stream().map(CohensKappa::value).filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble).average(),
        layer.alpha.value())));
    return result;
  }
}
