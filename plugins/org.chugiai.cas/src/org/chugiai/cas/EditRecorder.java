package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes edits and remembers them. */
final class EditRecorder {

  private final CasDocument document;
  private final CasResource resource;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<CasObject> touched = new LinkedHashSet<>();
  /** Where the next new object goes, -1 where that is not known. */
  private int place = -1;

  EditRecorder(CasDocument document) {
    this.document = document;
    resource = document.resource();
  }

  List<Edit> edits() {
    return edits;
  }

  /** @return the objects that the command is about, in order */
  Set<CasObject> touched() {
    return touched;
  }

  void touch(CasObject object) {
    touched.add(object);
  }

  void apply(Edit edit) {
    edit.apply(resource);
    edits.add(edit);
  }

  /**
   * Tells whether an object is still there: an earlier part of the same command may have deleted it.
   *
   * @param object object
   * @return whether it is in the resource
   */
  boolean isHere(CasObject object) {
    return object.eDirectResource() == resource;
  }

  /**
   * Sets a feature.
   *
   * @param object  owner
   * @param feature feature
   * @param value   value as EMF holds it, null for not set
   * @return whether that changed anything
   */
  boolean set(CasObject object, EStructuralFeature feature, Object value) {
    var before = value(object, feature);
    if (Objects.deepEquals(before, value)) {
      return false;
    }
    apply(new Edit.Set(object, feature, before, value));
    return true;
  }

  boolean set(CasObject object, String feature, Object value) {
    return set(object, object.eClass().getEStructuralFeature(feature), value);
  }

  /** @return what a feature refers to */
  List<CasObject> targets(CasObject object, String feature) {
    return switch (object.eGet(object.eClass().getEStructuralFeature(feature))) {
      case CasObject target -> List.of(target);
      case List<?> many -> many.stream().filter(CasObject.class::isInstance).map(CasObject.class::cast).toList();
      case null, default -> List.of();
    };
  }

  /** The value as EMF holds it; null where an array or list is not set. */
  static Object value(CasObject object, EStructuralFeature feature) {
    if (!feature.isMany()) {
      return object.eGet(feature);
    }
    return object.eIsSet(feature) ? List.copyOf((List<?>) object.eGet(feature)) : null;
  }

  /**
   * Makes an object that no view indexes. It stands before the sofas and views of the file: UIMA wants members before
   * their view.
   *
   * @param type   class
   * @param values values by feature, as EMF holds them
   * @return the object with its id
   */
  CasObject create(EClass type, Map<EStructuralFeature, Object> values) {
    var object = new CasObject(type);
    object.setId(resource.nextId());
    values.forEach((feature, value) -> new Edit.Set(object, feature, null, value).apply(resource));
    if (place < 0) {
      place = Places.firstOf(resource.getContents(), document.sofasAndViews());
    }
    apply(new Edit.Insert(object, place++));
    return object;
  }

  /** @return the object that stands for null in arrays; made where the file has none */
  CasObject nothing() {
    var nothing = resource.find(0);
    if (nothing == null) {
      nothing = new CasObject(document.types().get(EcoreBuilder.NULL));
      nothing.setId(0);
      place = -1;
      apply(new Edit.Insert(nothing, 0));
    }
    return nothing;
  }

  /** Has the document's view index an object. */
  void index(CasObject object) {
    var view = document.view();
    if (view == null) {
      view = new CasObject(document.types().get(EcoreBuilder.VIEW));
      view.eSet(view.eClass().getEStructuralFeature("sofa"), document.sofa());
      apply(new Edit.Insert(view, resource.objects().size()));
    }
    apply(new Edit.Index(view, object, Edit.members(view).size()));
  }

  /**
   * Deletes objects, with the references to them and with what only they held.
   *
   * @param objects objects
   */
  void delete(Collection<CasObject> objects) {
    var doomed = new HashSet<CasObject>();
    doomed.addAll(objects);
    var references = new ReferenceScan(resource, doomed);
    for (var clear : references.toClear()) {
      set(clear.owner(), clear.feature(), clear.value());
    }
    doomed.addAll(references.orphans());
    remove(doomed);
  }

  /**
   * Deletes what is no longer referred to, of objects that were, and that no view indexes.
   *
   * @param objects objects that lost a reference
   */
  void collect(Collection<CasObject> objects) {
    remove(ReferenceScan.orphans(resource, objects));
  }

  private void remove(Set<CasObject> doomed) {
    if (doomed.isEmpty()) {
      return;
    }
    place = -1;
    for (var view : document.views()) {
      var members = Edit.members(view);
      // from the end, so that the places of those before stay right
      for (var at : Places.of(members, doomed)) {
        apply(new Edit.Unindex(view, members.get(at), at));
      }
    }
    for (var at : Places.of(resource.getContents(), doomed)) {
      apply(new Edit.Remove(resource.objects().get(at), at));
    }
  }
}
