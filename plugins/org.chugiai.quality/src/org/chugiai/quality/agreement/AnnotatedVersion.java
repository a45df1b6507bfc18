package org.chugiai.quality.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;
import org.chugiai.typesystem.ChuGiaiTypes;

/** What an annotator confirmed in an article: plain values, so that the CAS can be used again. */
public final class AnnotatedVersion {

  /** What an annotation's label is, in the order of preference; of others, that they are there. */
  private static final List<String> LABELS = List.of("kind", "attitude", "label", "value");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String NONE = "O";

  /** A stretch of text; offsets in UTF-16, the end exclusive. */
  record Extent(int begin, int end) {
  }

  private record Span(Extent extent, String label) {
  }

  private final String text;
  private final List<Extent> tokens;
  private final Map<String, List<Span>> layers = new TreeMap<>();
  private boolean begun;

  private AnnotatedVersion(String text, List<Extent> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Reads a CAS; where it has no tokens, words between blanks take their place. */
  public static AnnotatedVersion of(CAS cas) {
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    var tokens = cas.select(Token.class).map(token -> new Extent(token.getBegin(), token.getEnd())).toList();
    var version = new AnnotatedVersion(text, !tokens.isEmpty() ? tokens
        : WORD.matcher(text).results().map(word -> new Extent(word.start(), word.end())).toList());
    version.begun = cas.select(Suggestion.class)
        .anyMatch(suggestion -> suggestion.getStatus() != null && !suggestion.getStatus().equals("suggested"));
    cas.select(Suggestion.class)
        .filter(suggestion -> suggestion.getStatus() == null || ChuGiaiTypes.CONFIRMED.contains(suggestion.getStatus()))
        .forEach(suggestion -> version.layers
            .computeIfAbsent(suggestion.getType().getShortName(), layer -> new ArrayList<>())
            .add(new Span(new Extent(suggestion.getBegin(), suggestion.getEnd()), label(suggestion))));
    return version;
  }

  private static String label(Annotation annotation) {
    for (var name : LABELS) {
      var feature = annotation.getType().getFeatureByBaseName(name);
      if (feature != null && feature.getRange().isStringOrStringSubtype()) {
        return String.valueOf(annotation.getStringValue(feature));
      }
    }
    return annotation.getType().getShortName();
  }

  /** Whether the annotator has judged or made anything yet. */
  public boolean isBegun() {
    return begun;
  }

  String text() {
    return text;
  }

  List<Extent> tokens() {
    return tokens;
  }

  Set<String> layers() {
    return layers.keySet();
  }

  int count(String layer) {
    return layers.getOrDefault(layer, List.of()).size();
  }

  /** How many annotations the other has, too, with the same extent and label; each counts once. */
  int shared(String layer, AnnotatedVersion other) {
    var rest = new HashMap<Span, Integer>();
    other.layers.getOrDefault(layer, List.of()).forEach(span -> rest.merge(span, 1, Integer::sum));
    int shared = 0;
    for (var span : layers.getOrDefault(layer, List.of())) {
      if (rest.merge(span, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** The label of each token: O where no annotation covers it, all labels in their order where several do. */
  List<String> labels(String layer, List<Extent> units) {
    var labels = new ArrayList<TreeSet<String>>();
    units.forEach(unit -> labels.add(new TreeSet<>()));
    int[] ends = units.stream().mapToInt(Extent::end).toArray();
    for (var span : layers.getOrDefault(layer, List.of())) {
      int found = Arrays.binarySearch(ends, span.extent().begin() + 1);
      int first = found >= 0 ? found : -found - 1;
      for (int i = first; i < ends.length && units.get(i).begin() < span.extent().end(); i++) {
        labels.get(i).add(span.label());
      }
    }
    return labels.stream().map(set -> set.isEmpty() ? NONE : String.join("+", set)).toList();
  }
}
