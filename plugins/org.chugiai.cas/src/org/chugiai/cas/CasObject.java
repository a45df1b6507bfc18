package org.chugiai.cas;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A feature structure: a dynamic EObject that carries its {@code xmi:id} and tells its resource of changes. That costs
 * nothing per object, where an adapter on each of 100,000 would.
 */
final class CasObject extends DynamicEObjectImpl {

  /** The id of an object without one, such as a view. */
  static final int NO_ID = -1;
  /** Places of the features that every annotation has. */
  private static final int BEGIN = 1;
  private static final int END = 2;

  private int id = NO_ID;
  private int views;
  private RawXml unexplained;
  private Resource.Internal resource;

  CasObject(EClass type) {
    super(type);
    // the reader and the writer go to the settings directly
    eSettings();
  }

  int id() {
    return id;
  }

  void setId(int id) {
    this.id = id;
  }

  /** @return whether a view indexes it */
  boolean isIndexed() {
    return views > 0;
  }

  /**
   * Counts a view that begins or ends to index it.
   *
   * @param change 1 or -1
   */
  void countView(int change) {
    views += change;
  }

  /** @return what the type system does not explain: of an unknown element all, of a known one the rest; or null */
  RawXml unexplained() {
    return unexplained;
  }

  void setUnexplained(RawXml unexplained) {
    this.unexplained = unexplained;
  }

  /** @return begin of an annotation; call it on annotations only */
  int begin() {
    return eSettings[BEGIN] instanceof Integer value ? value : 0;
  }

  /** @return end of an annotation; call it on annotations only */
  int end() {
    return eSettings[END] instanceof Integer value ? value : 0;
  }

  /** @return whether it stands for null in arrays */
  boolean isNull() {
    return eClass().getName().equals("NULL") && CasTypes.nameOf(eClass()).equals(EcoreBuilder.NULL);
  }

  /** Objects are equal where they are the same; their ids spread better and cost less than identity hash codes. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return eClass().getName() + ' ' + id;
  }

  @Override
  public Resource.Internal eDirectResource() {
    return resource;
  }

  @Override
  protected void eSetDirectResource(Resource.Internal resource) {
    this.resource = resource;
  }

  @Override
  public boolean eNotificationRequired() {
    return resource instanceof CasResource cas && cas.isObserved() || super.eNotificationRequired();
  }

  @Override
  public void eNotify(Notification notification) {
    super.eNotify(notification);
    if (resource instanceof CasResource cas) {
      cas.changed(this, notification);
    }
  }

  /** Makes the objects of a derived package. */
  static final class Factory extends EFactoryImpl {

    @Override
    public EObject create(EClass type) {
      return new CasObject(type);
    }
  }
}
