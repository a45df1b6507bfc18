package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of a document: what its view indexes, in a form in which it can be compared with another version. An
 * annotation is known by the number that it has in the common base; a new one by what it looks like.
 */
final class MergeSide {

  /** A reference to an annotation of the base. */
  record Known(int id) {
  }

  /** A reference to an annotation that the base has not. */
  record Unknown(Object surface) {
  }

  private final CasTypes types;
  private final CasResource resource;
  private final ShownView shown;
  private final Set<CasObject> units;
  private final Map<CasObject, Integer> numbers = new IdentityHashMap<>();

  MergeSide(CasResource resource) {
    this.resource = resource;
    types = resource.types();
    shown = new ShownView(resource);
    units = shown.view() == null ? Set.of() : new LinkedHashSet<>(Edit.members(shown.view()));
  }

  String text() {
    return shown.text();
  }

  CasObject sofa() {
    return shown.sofa();
  }

  /** What the view indexes, in its order. */
  Set<CasObject> units() {
    return units;
  }

  boolean isUnit(CasObject object) {
    return units.contains(object);
  }

  /** The annotation of an id; of the base, whose numbers are its ids. */
  CasObject find(int id) {
    return resource.find(id);
  }

  /** Whether what is beside the annotations of this view is the same: the text, and that there is no other view. */
  boolean isAround(MergeSide other) {
    return shown.views().size() <= 1 && other.shown.views().size() <= 1 && text().equals(other.text())
        && (sofa() == null) == (other.sofa() == null)
        && (sofa() == null || surface(sofa()).equals(other.surface(other.sofa())));
  }

  /** Says which annotation of the base one of this version is. */
  void know(CasObject unit, int base) {
    numbers.put(unit, base);
  }

  /** The number of an annotation in the base; null where the base has not got it. */
  Integer number(CasObject unit) {
    return numbers.get(unit);
  }

  /** What an annotation looks like by itself, apart from what it refers to. */
  Object surface(CasObject object) {
    var parts = new ArrayList<Object>();
    parts.add(object.eClass());
    for (var feature : types.features(object.eClass())) {
      switch (feature.shape()) {
        case STRING, PRIMITIVE, VALUES -> parts.add(plain(EditRecorder.value(object, feature.ecore())));
        case REFERENCE, REFERENCES -> {
        }
      }
    }
    parts.add(object.unexplained());
    return parts;
  }

  private static Object plain(Object value) {
    return value instanceof byte[] bytes ? Arrays.toString(bytes) : value;
  }

  /** An annotation with what it refers to. */
  Object form(CasObject object) {
    return form(object, new HashSet<>());
  }

  private Object form(CasObject object, Set<CasObject> path) {
    if (!path.add(object)) {
      return "cycle";
    }
    var parts = new ArrayList<Object>();
    parts.add(object.eClass());
    for (var feature : types.features(object.eClass())) {
      parts.add(value(object, feature, path));
    }
    path.remove(object);
    return parts;
  }

  /** A feature's value. */
  Object value(CasObject object, CasFeature feature) {
    return value(object, feature, new HashSet<>(Set.of(object)));
  }

  private Object value(CasObject object, CasFeature feature, Set<CasObject> path) {
    return switch (EditRecorder.value(object, feature.ecore())) {
      case null -> null;
      case CasObject target -> reference(target, path);
      case List<?> many -> many.stream().map(each -> each instanceof CasObject o ? reference(o, path) : each).toList();
      case Object single -> plain(single);
    };
  }

  private Object reference(CasObject target, Set<CasObject> path) {
    if (isUnit(target)) {
      var number = number(target);
      return number == null ? new Unknown(surface(target)) : new Known(number);
    }
    return ReferenceScan.isStructure(target) ? target.eClass() : form(target, path);
  }

  /** The annotations that an object refers to, directly or by what only it holds. */
  List<CasObject> references(CasObject object) {
    var found = new ArrayList<CasObject>();
    collect(object, found, new HashSet<>());
    return found;
  }

  private void collect(CasObject object, List<CasObject> found, Set<CasObject> seen) {
    if (!seen.add(object)) {
      return;
    }
    for (var feature : types.features(object.eClass())) {
      var value = EditRecorder.value(object, feature.ecore());
      var targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
      for (var each : targets) {
        if (each instanceof CasObject target && isUnit(target)) {
          found.add(target);
        } else if (each instanceof CasObject target && !ReferenceScan.isStructure(target)) {
          collect(target, found, seen);
        }
      }
    }
  }
}
