package org.chugiai.cas;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** A feature structure: a dynamic EObject that carries its {@code xmi:id} and tells its resource of changes. */
final class CasObject extends DynamicEObjectImpl {

  private int id = NO_ID;

  /** The id of an object without one, such as a view. */
  static final int NO_ID = -1;

  CasObject(EClass type) {
    super(type);
  }

  int id() {
    return id;
  }

  void setId(int id) {
    this.id = id;
  }

  /** Makes the objects of a derived package. */
  static final class Factory extends EFactoryImpl {

    @Override
    public EObject create(EClass type) {
      return new CasObject(type);
    }
  }
}
