package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.webannotsv.TsvDocument.Row;

/** Annotations while a TSV file is read, found by number and by the units they begin or go on at. */
final class TsvAnnotations {

  private record Numbered(String type, int id) {
  }

  private record Place(String type, String unit) {
  }

  private final CAS cas;
  private final List<Annotation> all = new ArrayList<>();
  private final Map<Numbered, Annotation> numbered = new HashMap<>();
  private final Map<Place, List<Annotation>> places = new HashMap<>();

  TsvAnnotations(CAS cas) {
    this.cas = cas;
  }

  /** Extends the annotation of a number to a row; false if there is none yet. */
  boolean extend(String type, int id, Row row) {
    var annotation = id == 0 ? null : numbered.get(new Numbered(type, id));
    if (annotation == null) {
      return false;
    }
    annotation.setEnd(Math.max(annotation.getEnd(), row.end()));
    place(type, row, annotation);
    return true;
  }

  /** Makes an annotation on a row. */
  Annotation create(String type, int id, Row row) {
    return create(type, cas.getTypeSystem().getType(type), id, row);
  }

  /** Makes an annotation of a layer on a row, of the layer's type or a subtype. */
  Annotation create(String type, Type actual, int id, Row row) {
    var annotation = (Annotation) cas.createAnnotation(actual, row.begin(), row.end());
    all.add(annotation);
    if (id > 0) {
      numbered.put(new Numbered(type, id), annotation);
    }
    place(type, row, annotation);
    return annotation;
  }

  private void place(String type, Row row, Annotation annotation) {
    places.computeIfAbsent(new Place(type, row.unit()), p -> new ArrayList<>()).add(annotation);
  }

  /** The annotation of a type (or of any, for uima.tcas.Annotation) at a unit, with a number if it has one. */
  Annotation find(String type, String unit, int id) {
    if (id > 0) {
      var exact = numbered.get(new Numbered(type, id));
      return exact != null ? exact
          : numbered.entrySet().stream()
              .filter(entry -> entry.getKey().id() == id && isA(entry.getKey().type(), type)
                  && isAt(entry.getKey().type(), unit, entry.getValue()))
              .map(Map.Entry::getValue).findFirst().orElse(null);
    }
    var exact = places.get(new Place(type, unit));
    return exact != null ? exact.get(0)
        : places.entrySet().stream()
            .filter(entry -> entry.getKey().unit().equals(unit) && isA(entry.getKey().type(), type))
            .map(entry -> entry.getValue().get(0)).findFirst().orElse(null);
  }

  private boolean isA(String type, String parent) {
    var types = cas.getTypeSystem();
    return types.getType(parent) != null && types.subsumes(types.getType(parent), types.getType(type));
  }

  private boolean isAt(String type, String unit, Annotation annotation) {
    return places.getOrDefault(new Place(type, unit), List.of()).contains(annotation);
  }

  /** Puts all into the index. */
  void index() {
    all.forEach(cas::addFsToIndexes);
  }

  /** A feature that must be there. */
  Feature feature(FeatureStructure fs, String name) {
    var feature = fs.getType().getFeatureByBaseName(name);
    if (feature == null) {
      throw new IllegalArgumentException("the type system lacks the feature " + fs.getType().getName() + ":" + name);
    }
    return feature;
  }

  /** Sets a primitive feature from its text; null leaves it unset. */
  void set(FeatureStructure fs, String name, String value) {
    if (value == null) {
      return;
    }
    var feature = feature(fs, name);
    try {
      fs.setFeatureValueFromString(feature, value);
    } catch (NumberFormatException | CASRuntimeException e) {
      throw new IllegalArgumentException("\"" + value + "\" is no " + feature.getRange().getShortName() + ", as "
          + fs.getType().getShortName() + ":" + name + " wants", e);
    }
  }
}
