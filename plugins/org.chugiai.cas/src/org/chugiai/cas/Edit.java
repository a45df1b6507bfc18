package org.chugiai.cas;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** The smallest changes that commands are made of. Each knows its exact opposite. */
sealed interface Edit {

  /** Does it. */
  void apply(CasResource resource);

  /** @return what takes it back */
  Edit opposite();

  /**
   * Sets a feature.
   *
   * @param object  owner
   * @param feature feature
   * @param before  value now: an immutable list where the feature has many, null where it is not set
   * @param after   new value
   */
  record Set(CasObject object, EStructuralFeature feature, Object before, Object after) implements Edit {

    @Override
    public void apply(CasResource resource) {
      if (after == null && (feature.isMany() || feature.getDefaultValue() == null)) {
        object.eUnset(feature);
      } else if (feature.isMany()) {
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Object>) object.eGet(feature);
        list.clear();
        if (!((List<?>) after).isEmpty()) {
          list.addAllUnique((List<?>) after);
        }
      } else {
        object.eSet(feature, after);
      }
    }

    @Override
    public Edit opposite() {
      return new Set(object, feature, after, before);
    }
  }

  /**
   * Puts an object into the resource.
   *
   * @param object object with its id
   * @param at     place among the contents
   */
  record Insert(CasObject object, int at) implements Edit {

    @Override
    public void apply(CasResource resource) {
      ((InternalEList<EObject>) resource.getContents()).addUnique(at, object);
    }

    @Override
    public Edit opposite() {
      return new Remove(object, at);
    }
  }

  /**
   * Takes an object out of the resource.
   *
   * @param object object
   * @param at     its place among the contents
   */
  record Remove(CasObject object, int at) implements Edit {

    @Override
    public void apply(CasResource resource) {
      resource.getContents().remove(at);
    }

    @Override
    public Edit opposite() {
      return new Insert(object, at);
    }
  }

  /**
   * Has a view index an object.
   *
   * @param view   view
   * @param object object
   * @param at     place among the members
   */
  record Index(CasObject view, CasObject object, int at) implements Edit {

    @Override
    public void apply(CasResource resource) {
      object.countView(1);
      members(view).addUnique(at, object);
    }

    @Override
    public Edit opposite() {
      return new Unindex(view, object, at);
    }
  }

  /**
   * Has a view index an object no longer.
   *
   * @param view   view
   * @param object object
   * @param at     its place among the members
   */
  record Unindex(CasObject view, CasObject object, int at) implements Edit {

    @Override
    public void apply(CasResource resource) {
      object.countView(-1);
      members(view).remove(at);
    }

    @Override
    public Edit opposite() {
      return new Index(view, object, at);
    }
  }

  /**
   * The members of a view.
   *
   * @param view view
   * @return live list
   */
  @SuppressWarnings("unchecked")
  static InternalEList<CasObject> members(CasObject view) {
    return (InternalEList<CasObject>) view.eGet(view.eClass().getEStructuralFeature("members"));
  }
}
