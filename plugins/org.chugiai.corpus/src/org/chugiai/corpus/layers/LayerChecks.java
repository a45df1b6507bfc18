package org.chugiai.corpus.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.chugiai.corpus.layers.LayerProblem.Kind;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;

/** Finds what keeps a layer from being as it was defined. */
final class LayerChecks {

  private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
  private static final String TYPE_NAME = NAME + "(\\." + NAME + ")*";

  private final Corpus corpus;
  private final TypeSystem types;
  private final LayerDefinition layer;
  /** Whether the layer is new. */
  private final boolean isNew;
  private final List<LayerProblem> problems = new ArrayList<>();

  LayerChecks(Corpus corpus, TypeSystem types, LayerDefinition layer, boolean isNew) {
    this.corpus = corpus;
    this.types = types;
    this.layer = layer;
    this.isNew = isNew;
  }

  /** All problems, in the order of the layer's parts. */
  List<LayerProblem> run() {
    report(layer.label().isBlank(), Kind.NO_LABEL, "", "");
    checkType();
    report(!isColour(layer.colour()), Kind.COLOUR, layer.colour(), "");
    report(!isColour(layer.colourDark()), Kind.COLOUR, layer.colourDark(), "");
    checkKeys();
    checkFields();
    return List.copyOf(problems);
  }

  private void report(boolean wrong, Kind kind, String subject, String other) {
    if (wrong) {
      problems.add(new LayerProblem(kind, subject, other));
    }
  }

  private static boolean isColour(String colour) {
    return colour.matches("#[0-9A-Fa-f]{6}");
  }

  private void checkType() {
    var name = layer.typeName();
    var reserved = name.startsWith("uima.") || name.startsWith("org.chugiai.types.");
    if (isNew) {
      report(!name.matches(TYPE_NAME), Kind.TYPE_NAME, name, "");
      report(reserved, Kind.RESERVED, name, "");
      report(!reserved && types.getType(name) != null, Kind.TYPE_EXISTS, name, "");
    }
    var annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
    var parent = types.getType(layer.supertype());
    report(parent == null || !types.subsumes(annotation, parent) || parent.isFeatureFinal() && parent != annotation,
        Kind.SUPERTYPE, layer.supertype(), "");
    var self = types.getType(name);
    report(!isNew && self != null && parent != null && types.subsumes(self, parent), Kind.SUPERTYPE,
        layer.supertype(), name);
  }

  private void checkKeys() {
    var taken = takenKeys();
    var all = new ArrayList<Map.Entry<String, String>>();
    all.add(Map.entry(layer.key(), layer.label()));
    layer.fields().forEach(field -> field.tags().forEach(tag -> all.add(Map.entry(tag.key(), tag.name()))));
    for (var entry : all) {
      var key = entry.getKey();
      if (!key.isEmpty()) {
        report(key.codePointCount(0, key.length()) != 1 || key.isBlank(), Kind.KEY, key, entry.getValue());
        var other = taken.putIfAbsent(key, entry.getValue());
        report(other != null, Kind.KEY_TAKEN, key, other);
      }
    }
  }

  /** What the keys of the other layers stand for. */
  private Map<String, String> takenKeys() {
    var taken = new HashMap<String, String>();
    for (var other : corpus.getLayers()) {
      if (!other.getTypeName().equals(layer.typeName())) {
        put(taken, other.getKey(), name(other));
        other.getFields().stream().filter(field -> field.getTagSet() != null)
            .flatMap(field -> field.getTagSet().getTags().stream())
            .forEach(tag -> put(taken, tag.getKey(), tag.getLabel() == null ? tag.getName() : tag.getLabel()));
      }
    }
    return taken;
  }

  private static void put(Map<String, String> taken, String key, String what) {
    if (key != null && !key.isEmpty()) {
      taken.put(key, what);
    }
  }

  private static String name(Layer layer) {
    return layer.getLabel() == null ? layer.getTypeName() : layer.getLabel();
  }

  private void checkFields() {
    var seen = new HashSet<String>();
    var parent = types.getType(layer.supertype());
    for (var field : layer.fields()) {
      var name = field.feature();
      report(!name.matches(NAME), Kind.FEATURE_NAME, name, "");
      report(!seen.add(name), Kind.FEATURE_TWICE, name, "");
      report(parent != null && parent.getFeatureByBaseName(name) != null, Kind.FEATURE_INHERITED, name,
          layer.supertype());
      var refers = field.type() == FieldType.LINK || field.type() == FieldType.OTHER;
      report(refers && types.getType(field.target()) == null && !field.target().equals(layer.typeName()),
          Kind.TARGET, name, field.target());
      checkValues(field);
    }
    checkSubtypes(seen);
  }

  private void checkSubtypes(HashSet<String> features) {
    var self = types.getType(layer.typeName());
    if (self != null) {
      for (var subtype : types.getProperlySubsumedTypes(self)) {
        subtype.getFeatures().stream().filter(f -> f.getDomain().equals(subtype) && features.contains(f.getShortName()))
            .forEach(f -> report(true, Kind.FEATURE_INHERITED, f.getShortName(), subtype.getName()));
      }
    }
  }

  private void checkValues(FieldDefinition field) {
    if (field.type() == FieldType.CHOICE) {
      report(field.tags().isEmpty(), Kind.NO_VALUES, field.feature(), "");
      var seen = new HashSet<String>();
      field.tags().forEach(tag -> report(!seen.add(tag.name()), Kind.VALUE_TWICE, tag.name(), field.feature()));
    }
  }
}
