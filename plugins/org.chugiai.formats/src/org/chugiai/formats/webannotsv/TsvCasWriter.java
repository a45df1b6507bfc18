package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.inception.InceptionTypes;
import org.chugiai.formats.webannotsv.TsvLayer.Feature;
import org.chugiai.formats.webannotsv.TsvUnits.Unit;

/** Writes a CAS that has DKPro's types as WebAnno TSV 3.3. */
final class TsvCasWriter {

  private final CAS cas;
  private final String article;
  private final LossReport losses;
  private final List<TsvLayer> layers;
  private final TsvUnits units;
  private final TsvNumbers numbers;
  /** Types of the layers whose annotations can be referred to. */
  private final Set<String> spans = new HashSet<>();
  /** For each unit and layer, the stacked values of the layer's columns. */
  private final Map<Unit, Map<TsvLayer, List<List<String>>>> cells = new HashMap<>();

  private TsvCasWriter(CAS cas, String article, LossReport losses) {
    this.cas = cas;
    this.article = article;
    this.losses = losses;
    this.layers = TsvSchema.of(cas);
    this.units = new TsvUnits(cas, article, losses);
    cutTokens();
    this.numbers = new TsvNumbers(cas, layers, units);
    layers.stream().filter(layer -> layer.kind() == TsvLayer.Kind.SPAN).map(TsvLayer::type).forEach(spans::add);
  }

  /** Numbers the parts of tokens as INCEpTION does: in the order of the types, relations where their dependents are. */
  private void cutTokens() {
    for (var type : cas.getTypeSystem().getDirectSubtypes(cas.getAnnotationType())) {
      layers.stream().filter(layer -> layer.type().equals(type.getName())).forEach(layer -> {
        boolean relation = layer.kind() == TsvLayer.Kind.RELATION;
        TsvSchema.annotations(cas, layer)
            .forEach(annotation -> units.of(relation ? dependent(annotation) : annotation));
      });
    }
  }

  private static AnnotationFS dependent(Annotation relation) {
    var end = relation.getFeatureValue(relation.getType().getFeatureByBaseName(TsvSchema.DEPENDENT));
    return end instanceof AnnotationFS annotation ? annotation : relation;
  }

  /** The file's content. */
  static String write(CAS cas, String article, LossReport losses) {
    var writer = new TsvCasWriter(cas, article, losses);
    writer.layers.forEach(writer::layer);
    return UnicodeText.wellFormed(writer.text(), article, losses);
  }

  private void layer(TsvLayer layer) {
    var annotations = TsvSchema.annotations(cas, layer);
    switch (layer.kind()) {
      case SPAN -> annotations.forEach(annotation -> span(layer, annotation));
      case CHAIN -> chains(layer, annotations);
      case RELATION -> annotations.forEach(annotation -> relation(layer, annotation));
    }
    for (var annotation : annotations) {
      var type = annotation.getType();
      if (!type.getName().equals(layer.type()) && TsvSchema.partOfSpeech(cas, coarseValue(annotation)) != type) {
        losses.lost("type " + type.getName() + ", written as " + layer.type(), article, annotation);
      }
      for (var feature : type.getFeatures()) {
        if (TsvSchema.isUnheld(cas, type, feature) && annotation.getFeatureValue(feature) != null) {
          losses.lost("feature " + feature.getName(), article, annotation);
        }
      }
    }
  }

  private static String coarseValue(Annotation partOfSpeech) {
    return partOfSpeech.getStringValue(partOfSpeech.getType().getFeatureByBaseName("coarseValue"));
  }

  private void put(Unit unit, TsvLayer layer, List<String> values) {
    cells.computeIfAbsent(unit, u -> new HashMap<>()).computeIfAbsent(layer, l -> new ArrayList<>()).add(values);
  }

  private void span(TsvLayer layer, Annotation annotation) {
    var number = numbers.suffix(annotation);
    var values = new ArrayList<String>();
    for (var feature : layer.features()) {
      if (feature.isSlot()) {
        slot(annotation, feature, number, values);
      } else {
        values.add(value(annotation, feature) + number);
      }
    }
    if (layer.features().isEmpty()) {
      values.add(TsvCell.NULL + number);
    }
    units.of(annotation).forEach(unit -> put(unit, layer, values));
  }

  private static String value(FeatureStructure fs, Feature feature) {
    var value = fs.getFeatureValueAsString(fs.getType().getFeatureByBaseName(feature.name()));
    return value == null ? TsvCell.NULL : TsvEscapes.value(value);
  }

  private void slot(Annotation host, Feature feature, String number, List<String> values) {
    var roles = new ArrayList<String>();
    var targets = new ArrayList<String>();
    if (host.getFeatureValue(host.getType().getFeatureByBaseName(feature.name())) instanceof FSArray<?> links) {
      for (FeatureStructure link : links) {
        var target = link == null ? null : link.getFeatureValue(link.getType().getFeatureByBaseName("target"));
        if (target instanceof AnnotationFS annotation && isReferable(annotation, feature.targetType())) {
          roles.add(value(link, new Feature("role", null, null)));
          targets.add(units.of(annotation).get(0).id() + numbers.suffix(annotation));
        } else {
          losses.lost("link of " + feature.name() + " without a target in the text", article, host);
        }
      }
    }
    values.add((roles.isEmpty() ? TsvCell.NONE : String.join(";", roles)) + number);
    values.add(targets.isEmpty() ? TsvCell.NULL : String.join(";", targets));
  }

  /** Whether a reference finds it again: an annotation of a span layer, or a token where one is told. */
  private boolean isReferable(AnnotationFS target, String told) {
    var type = TsvSchema.layerType(cas, target.getType()).getName();
    boolean token = type.equals(InceptionTypes.TOKEN) && !told.equals(CAS.TYPE_NAME_ANNOTATION);
    return (token || spans.contains(type)) && !units.of(target).isEmpty();
  }

  private void chains(TsvLayer layer, List<Annotation> links) {
    var followers = new HashSet<FeatureStructure>();
    links.forEach(link -> followers.add(next(link)));
    var seen = new HashSet<FeatureStructure>();
    int chain = 0;
    for (var head : links) {
      if (followers.contains(head)) {
        continue;
      }
      chain++;
      int place = 0;
      for (var link = head; link != null && seen.add(link); link = next(link)) {
        place++;
        chainLink(layer, link, chain, place);
      }
    }
    links.stream().filter(link -> !seen.contains(link))
        .forEach(link -> losses.dropped("link of a chain that runs in a circle", article, link));
  }

  private static Annotation next(Annotation link) {
    return (Annotation) link.getFeatureValue(link.getType().getFeatureByBaseName(TsvSchema.NEXT));
  }

  private void chainLink(TsvLayer layer, Annotation link, int chain, int place) {
    var values = List.of(value(link, layer.features().get(0)) + "->" + chain + "-" + place,
        value(link, layer.features().get(1)) + "[" + chain + "]");
    units.of(link).forEach(unit -> put(unit, layer, values));
  }

  private void relation(TsvLayer layer, Annotation relation) {
    var governor = end(layer, relation, TsvSchema.GOVERNOR);
    var dependent = end(layer, relation, TsvSchema.DEPENDENT);
    if (governor == null || dependent == null) {
      losses.dropped("relation without both ends in the text", article, relation);
      return;
    }
    if (relation.getBegin() != dependent.getBegin() || relation.getEnd() != dependent.getEnd()) {
      losses.lost("borders of a relation, which are those of its dependent", article, relation);
    }
    var values = new ArrayList<String>();
    layer.features().forEach(feature -> values.add(value(relation, feature)));
    int from = numbers.of(governor);
    int to = numbers.of(dependent);
    values.add(units.of(governor).get(0).id() + (from == 0 && to == 0 ? "" : "[" + from + "_" + to + "]"));
    put(units.of(dependent).get(0), layer, values);
  }

  private AnnotationFS end(TsvLayer layer, Annotation relation, String feature) {
    var end = relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature));
    return end instanceof AnnotationFS annotation && isReferable(annotation, layer.base()) ? annotation : null;
  }

  private String text() {
    var text = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
    layers.forEach(layer -> text.append(layer.declaration()).append('\n'));
    text.append('\n');
    for (var sentence : units.sentences()) {
      text.append('\n');
      if (sentence.id() != null) {
        text.append("#Sentence.id=").append(TsvEscapes.text(sentence.id())).append('\n');
      }
      for (var line : sentence.text().split("\n", -1)) {
        text.append("#Text=").append(TsvEscapes.text(line)).append('\n');
      }
      for (var token : sentence.tokens()) {
        row(token, text);
        token.parts().forEach(part -> row(part, text));
      }
    }
    return text.toString();
  }

  private void row(Unit unit, StringBuilder text) {
    var covered = cas.getDocumentText().substring(unit.begin(), unit.end());
    text.append(unit.id()).append('\t').append(unit.begin()).append('-').append(unit.end()).append('\t')
        .append(TsvEscapes.text(covered)).append('\t');
    for (var layer : layers) {
      var stack = cells.getOrDefault(unit, Map.of()).getOrDefault(layer, List.of());
      for (int column = 0; column < layer.columns(); column++) {
        int c = column;
        text.append(stack.isEmpty() ? TsvCell.NONE : String.join("|", stack.stream().map(v -> v.get(c)).toList()))
            .append('\t');
      }
    }
    text.append('\n');
  }
}
