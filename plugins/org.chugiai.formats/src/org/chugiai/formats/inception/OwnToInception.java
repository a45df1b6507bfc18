package org.chugiai.formats.inception;

import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.ValueArrays;
import org.chugiai.formats.inception.OwnLayer.Field;

/** Copies the annotations of a corpus's own layers into a CAS for INCEpTION, first themselves, then what they say. */
final class OwnToInception {

  private static final Set<String> LINK = Set.of("role", "target");

  private final OwnLayers own;
  private final CAS source;
  private final CAS target;
  private final Map<Annotation, AnnotationFS> copies;
  private final String article;
  private final LossReport losses;

  OwnToInception(OwnLayers own, CAS source, CAS target, Map<Annotation, AnnotationFS> copies, String article,
      LossReport losses) {
    this.own = own;
    this.source = source;
    this.target = target;
    this.copies = copies;
    this.article = article;
    this.losses = losses;
  }

  /** Makes the annotations of layers that refine no built-in one; the others are made with those. */
  void create() {
    for (var layer : own.all().values()) {
      if (layer.base().equals(CAS.TYPE_NAME_ANNOTATION)) {
        layer.in(source).forEach(fs -> {
          var annotation = (Annotation) fs;
          copies.put(annotation,
              InceptionTypes.add(target, layer.type(), annotation.getBegin(), annotation.getEnd()));
        });
      }
    }
  }

  /** Fills them. */
  void fill() {
    for (var layer : own.all().values()) {
      layer.in(source).forEach(fs -> {
        var copy = fs instanceof Annotation annotation ? copies.get(annotation) : layer.addHead(target);
        layer.fields().forEach(field -> fill(fs, copy, field));
      });
    }
  }

  private void fill(TOP fs, FeatureStructure copy, Field field) {
    var from = fs.getType().getFeatureByBaseName(field.name());
    if (from.getRange().isPrimitive()) {
      copyValue(fs, copy, field);
      return;
    }
    var value = fs.getFeatureValue(from);
    if (value == null) {
      return;
    }
    switch (field.holding()) {
      case VALUE -> copy.setFeatureValue(copy.getType().getFeatureByBaseName(field.name()),
          ValueArrays.copy((CommonArrayFS<?>) value, target));
      case DIRECT -> {
        var end = known(value, fs, field);
        if (end != null) {
          copy.setFeatureValue(copy.getType().getFeatureByBaseName(field.name()), end);
        }
      }
      case REFERENCE, REFERENCES, LINKS -> links(fs, value, copy, field);
      case NOT -> lost("feature " + from.getName(), fs);
    }
  }

  private static void copyValue(TOP fs, FeatureStructure copy, Field field) {
    var value = fs.getFeatureValueAsString(fs.getType().getFeatureByBaseName(field.name()));
    if (value != null) {
      copy.setFeatureValueFromString(copy.getType().getFeatureByBaseName(field.name()), value);
    }
  }

  private void links(TOP fs, FeatureStructure value, FeatureStructure copy, Field field) {
    var links = new Links(target, field.linkType());
    if (value instanceof FSArray<?> array) {
      for (FeatureStructure element : array) {
        if (element != null && field.holding() == OwnLayer.Holding.LINKS) {
          link(links, element, fs, field);
        } else {
          add(links, null, element, fs, field);
        }
      }
    } else {
      add(links, field.name(), value, fs, field);
    }
    links.store(copy, field.name());
  }

  private void link(Links links, FeatureStructure link, TOP owner, Field field) {
    for (var feature : link.getType().getFeatures()) {
      boolean isSet = feature.getRange().isPrimitive() ? link.getFeatureValueAsString(feature) != null
          : link.getFeatureValue(feature) != null;
      if (!LINK.contains(feature.getShortName()) && isSet) {
        lost("feature " + feature.getName(), owner);
      }
    }
    add(links, InceptionTypes.get(link, "role"), link.getFeatureValue(link.getType().getFeatureByBaseName("target")),
        owner, field);
  }

  private void add(Links links, String role, FeatureStructure value, TOP owner, Field field) {
    var end = known(value, owner, field);
    if (end != null) {
      links.add(role, end);
    }
  }

  /** The copy of an annotation that is pointed to; null where it has none, which is a loss. */
  private AnnotationFS known(FeatureStructure value, TOP owner, Field field) {
    var end = value instanceof Annotation annotation ? copies.get(annotation) : null;
    if (end == null) {
      lost("reference " + owner.getType().getShortName() + ":" + field.name()
          + " to what is not an annotation that is exported", owner);
    }
    return end;
  }

  private void lost(String what, TOP fs) {
    if (fs instanceof AnnotationFS annotation) {
      losses.lost(what, article, annotation);
    } else {
      losses.lost(what, article, (String) null);
    }
  }
}
