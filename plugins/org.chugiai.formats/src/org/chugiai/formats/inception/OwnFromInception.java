package org.chugiai.formats.inception;

import java.util.ArrayList;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.ValueArrays;
import org.chugiai.formats.inception.OwnLayer.Field;

/** Copies the annotations of a corpus's own layers out of a CAS of INCEpTION. */
final class OwnFromInception {

  private final OwnLayers own;
  private final CAS source;
  private final CAS target;
  private final Map<AnnotationFS, Annotation> made;
  private final LossReport losses;

  OwnFromInception(OwnLayers own, CAS source, CAS target, Map<AnnotationFS, Annotation> made, LossReport losses) {
    this.own = own;
    this.source = source;
    this.target = target;
    this.made = made;
    this.losses = losses;
  }

  /** Makes an annotation of the own type that the one found has, or else of a built-in type; not indexed. */
  Annotation make(AnnotationFS found, String builtIn) {
    var type = target.getTypeSystem().getType(own.nameOr(found.getType(), builtIn));
    var annotation = (Annotation) target.createAnnotation(type, found.getBegin(), found.getEnd());
    made.put(found, annotation);
    return annotation;
  }

  /** Makes the annotations of layers that refine no built-in one. */
  void create() {
    for (var layer : own.all().values()) {
      if (layer.base().equals(CAS.TYPE_NAME_ANNOTATION)) {
        layer.in(source).forEach(fs -> target.addFsToIndexes(make((AnnotationFS) fs, layer.type())));
      }
    }
  }

  /**
   * Fills all of own types.
   *
   * @throws IllegalArgumentException for a value that a layer does not allow
   */
  void fill(String article) {
    for (var layer : own.all().values()) {
      layer.in(source).forEach(fs -> {
        var copy = fs instanceof AnnotationFS annotation ? made.get(annotation) : layer.addHead(target);
        layer.fields().forEach(field -> fill(fs, copy, field, article));
      });
    }
  }

  private void fill(TOP fs, FeatureStructure copy, Field field, String article) {
    var to = copy.getType().getFeatureByBaseName(field.name());
    switch (field.holding()) {
      case VALUE -> value(fs, copy, field);
      case DIRECT -> {
        var end = fs.getFeatureValue(fs.getType().getFeatureByBaseName(field.name()));
        if (end instanceof AnnotationFS annotation) {
          copy.setFeatureValue(to, fitting(annotation, to.getRange(), field));
        }
      }
      case REFERENCE -> {
        var ends = new ArrayList<AnnotationFS>();
        Links.each(fs, field.name(), (role, end) -> ends.add(end));
        ends.stream().limit(1).forEach(end -> copy.setFeatureValue(to, fitting(end, to.getRange(), field)));
        ends.stream().skip(1)
            .forEach(end -> losses.lost("link of " + field.name() + ", which takes one", article, end));
      }
      case REFERENCES -> array(fs, copy, field,
          (role, end) -> fitting(end, to.getRange().getComponentType(), field));
      case LINKS -> array(fs, copy, field, (role, end) -> link(role, end, to.getRange().getComponentType(), field));
      case NOT -> { }
    }
  }

  private void value(TOP fs, FeatureStructure copy, Field field) {
    var from = fs.getType().getFeatureByBaseName(field.name());
    var to = copy.getType().getFeatureByBaseName(field.name());
    if (!from.getRange().isPrimitive()) {
      var array = (CommonArrayFS<?>) fs.getFeatureValue(from);
      copy.setFeatureValue(to, array == null ? null : ValueArrays.copy(array, target));
      return;
    }
    var value = fs.getFeatureValueAsString(from);
    try {
      if (value != null) {
        copy.setFeatureValueFromString(to, value);
      }
    } catch (CASRuntimeException e) {
      throw new IllegalArgumentException("\"" + value + "\" is no value of " + copy.getType().getShortName() + ":"
          + field.name() + ", which takes " + to.getRange().getShortName(), e);
    }
  }

  private interface Element {
    TOP of(String role, AnnotationFS end);
  }

  private void array(TOP fs, FeatureStructure copy, Field field, Element element) {
    var elements = new ArrayList<TOP>();
    Links.each(fs, field.name(), (role, end) -> elements.add(element.of(role, end)));
    if (!elements.isEmpty()) {
      copy.setFeatureValue(copy.getType().getFeatureByBaseName(field.name()),
          FSArray.create(Documents.jcas(target), elements.toArray(TOP[]::new)));
    }
  }

  private TOP link(String role, AnnotationFS end, Type type, Field field) {
    TOP link = target.createFS(type);
    InceptionTypes.set(link, "role", role);
    var to = type.getFeatureByBaseName("target");
    link.setFeatureValue(to, fitting(end, to.getRange(), field));
    return link;
  }

  private Annotation fitting(AnnotationFS end, Type range, Field field) {
    var annotation = made.get(end);
    if (annotation == null || !target.getTypeSystem().subsumes(range, annotation.getType())) {
      throw new IllegalArgumentException("a " + end.getType().getShortName() + " (" + end.getBegin() + " to "
          + end.getEnd() + ") is nothing that " + field.name() + " takes, which takes " + range.getShortName());
    }
    return annotation;
  }
}
