package org.chugiai.formats;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Suggestion;

/**
 * What a format with fixed layers holds, to tell what of a CAS it leaves behind: annotations of other types and their
 * content are lost; metadata and working data (status, notes …) are left out.
 *
 * @param types names of the annotation types that are written
 * @param found names of types that are not written because the readers of the format find such annotations themselves
 * @param features short names of the features of articles and suggestions that are written
 */
public record Layers(Set<String> types, Set<String> found, Set<String> features) {

  /** All of an entity's features. */
  public static final Set<String> ENTITY = Set.of("kind", "referent", "name");
  /** What is known of the making of an annotation. */
  public static final Set<String> PROVENANCE = Set.of("status", "origin", "confidence");

  private static final String LANGUAGE = "language";
  private static final Set<String> WORKING = Set.of("status", "origin", "confidence", "reason", "note");
  private static final Set<String> POSITION = Set.of("sofa", "begin", "end");

  /** Copies. */
  public Layers {
    types = Set.copyOf(types);
    found = Set.copyOf(found);
    features = Set.copyOf(features);
  }

  /** A format that writes annotations of some types, and entities with all they say. */
  public static Layers of(String... types) {
    return new Layers(Set.of(types), Set.of(), ENTITY);
  }

  /** The same for a format that writes annotations of further types, with all they say. */
  public Layers and(Set<String> more) {
    var all = new LinkedHashSet<>(types);
    all.addAll(more);
    return new Layers(all, found, features);
  }

  /** The same for a format whose readers find annotations of some types themselves. */
  public Layers finding(String... more) {
    return new Layers(types, Set.of(more), features);
  }

  /** The same for a format that writes features of articles or suggestions. */
  public Layers keeping(Set<String> more) {
    var all = new LinkedHashSet<>(features);
    all.addAll(more);
    return new Layers(types, found, all);
  }

  /** The same for a format that writes features of articles or suggestions. */
  public Layers keeping(String... more) {
    return keeping(Set.of(more));
  }

  /** The same for a format that does not write features of entities. */
  public Layers without(String... fewer) {
    var rest = new LinkedHashSet<>(features);
    rest.removeAll(Set.of(fewer));
    return new Layers(types, found, rest);
  }

  /** Counts what of a CAS is not written. */
  public void report(CAS cas, LossReport losses) {
    var article = Documents.id(cas);
    cas.getViewIterator().forEachRemaining(view -> {
      if (view.getSofa() != null && view.getSofa().getSofaNum() != cas.getSofa().getSofaNum()) {
        losses.lost("view " + view.getViewName(), article, (String) null);
        view.select(Annotation.class).forEach(losses::unwritten);
        return;
      }
      view.select(TOP.class).forEach(fs -> report(fs, cas, article, losses));
    });
    if (!features.contains(LANGUAGE) && !CAS.DEFAULT_LANGUAGE_NAME.equals(cas.getDocumentLanguage())) {
      losses.leftOut("language of an article", article, cas.getDocumentLanguage());
    }
  }

  private void report(TOP fs, CAS cas, String article, LossReport losses) {
    var type = fs.getType();
    if (fs instanceof Article metadata) {
      type.getFeatures().forEach(feature -> leftOut(metadata, feature, "an article", article, losses));
    } else if (types.contains(type.getName())) {
      if (fs instanceof Suggestion suggestion) {
        features(suggestion, article, losses);
      }
    } else if (found.contains(type.getName())) {
      losses.passedOver(type.getShortName() + ", which readers of the format find themselves", article,
          (AnnotationFS) fs);
    } else if (!type.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)) {
      other(fs, cas, article, losses);
    }
  }

  private void features(Suggestion suggestion, String article, LossReport losses) {
    for (var feature : suggestion.getType().getFeatures()) {
      if (WORKING.contains(feature.getShortName())) {
        leftOut(suggestion, feature, "an annotation", article, losses);
      } else if (suggestion instanceof Entity entity && feature.getDomain().getName().equals(Entity._TypeName)
          && isSet(entity, feature)) {
        content(entity, feature, article, losses);
      }
    }
  }

  /** The name of a referent that is written stands in the corpus's registry. */
  private void content(Entity entity, Feature feature, String article, LossReport losses) {
    var what = feature.getShortName() + " of an Entity";
    if (feature.getShortName().equals("name") && features.contains("referent") && entity.getReferent() != null) {
      losses.leftOut(what, article, entity.getName());
    } else {
      losses.lost(what, article, entity);
    }
  }

  private void leftOut(AnnotationFS owner, Feature feature, String of, String article, LossReport losses) {
    if (isSet(owner, feature)) {
      losses.leftOut(feature.getShortName() + " of " + of, article,
          feature.getShortName().equals("note") ? owner.getFeatureValueAsString(feature) : null);
    }
  }

  private boolean isSet(AnnotationFS owner, Feature feature) {
    var name = feature.getShortName();
    if (features.contains(name) || POSITION.contains(name)) {
      return false;
    }
    var value = owner.getFeatureValueAsString(feature);
    return value != null && !(name.equals("confidence") && Double.parseDouble(value) == 0);
  }

  private void other(TOP fs, CAS cas, String article, LossReport losses) {
    var type = fs.getType();
    var base = heldBase(type, cas);
    var what = base == null ? "annotation of type " + type.getName() : type.getName() + " written as " + base;
    if (fs instanceof AnnotationFS annotation && base == null) {
      losses.dropped(what, article, annotation);
    } else if (fs instanceof AnnotationFS annotation) {
      losses.lost(what, article, annotation);
    } else {
      losses.lost(what, article, (String) null);
    }
  }

  private String heldBase(Type type, CAS cas) {
    var system = cas.getTypeSystem();
    for (var parent = system.getParent(type); parent != null; parent = system.getParent(parent)) {
      if (types.contains(parent.getName())) {
        return parent.getShortName();
      }
    }
    return null;
  }
}
