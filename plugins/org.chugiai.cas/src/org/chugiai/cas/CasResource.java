package org.chugiai.cas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A UIMA CAS in XMI as an EMF resource, without conversion: the contents are the feature structures, sofas and views in
 * the order of the file, each with the {@code xmi:id} it has there. What is loaded and saved unchanged has the same
 * meaning to UIMA; bytes that this class wrote are written again byte for byte, and so are those of UIMA's own
 * serializer where it indents.
 *
 * <p>A DOCTYPE is refused, so external entities are never resolved. Every failure is a {@link CasException} with file,
 * line and remedy; the contents are then as they were.
 */
public final class CasResource extends XMIResourceImpl {

  /**
   * Load option, {@code Boolean.TRUE} to open a file that names types, features or ids which the type system or the file
   * does not have. Unknown elements, attributes and child elements are kept and saved again as they stand; a reference
   * to a missing id becomes null or goes out of its array. {@link #getWarnings()} then names what was found.
   */
  public static final String OPTION_LENIENT = "org.chugiai.cas.lenient";

  private final CasTypes types;
  private final IdMap ids = new IdMap();
  private final Set<CasObject> referring = new LinkedHashSet<>();
  private XmiPrologue prologue = XmiPrologue.ofNew();
  private Observer observer;

  /**
   * A resource that is not yet loaded.
   *
   * @param uri   file
   * @param types type system to read it with
   */
  public CasResource(URI uri, CasTypes types) {
    super(uri);
    this.types = types;
  }

  /** @return type system */
  public CasTypes types() {
    return types;
  }

  @Override
  public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
    var lenient = options != null && Boolean.TRUE.equals(options.get(OPTION_LENIENT));
    var loader = new CasLoader(types, fileName(), lenient);
    XmiReader.read(in, fileName(), loader);
    prologue = loader.prologue();
    getWarnings().addAll(loader.warnings());
    for (var object : loader.contents()) {
      if (object.eClass() == types.get(EcoreBuilder.VIEW)) {
        Edit.members(object).forEach(member -> member.countView(1));
      }
    }
    ((InternalEList<EObject>) getContents()).addAllUnique(loader.contents());
  }

  @Override
  public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
    out.write(toBytes());
  }

  /**
   * What is saved.
   *
   * @return the whole file
   * @throws CasException where a string holds what XML cannot, or an object refers to one that is not in the resource
   */
  public byte[] toBytes() throws CasException {
    return CasWriter.write(types, fileName(), prologue, getContents());
  }

  private String fileName() {
    return uri == null ? "CAS" : uri.isFile() ? uri.toFileString() : uri.toString();
  }

  @Override
  public String getID(EObject object) {
    var id = object instanceof CasObject feature ? feature.id() : CasObject.NO_ID;
    return id == CasObject.NO_ID ? null : Integer.toString(id);
  }

  @Override
  public void setID(EObject object, String id) {
    var feature = (CasObject) object;
    ids.remove(feature);
    feature.setId(id == null ? CasObject.NO_ID : Integer.parseInt(id));
    if (object.eResource() == this) {
      ids.put(feature);
    }
  }

  @Override
  protected EObject getEObjectByID(String id) {
    return id.matches("\\d{1,9}") ? ids.get(Integer.parseInt(id)) : null;
  }

  CasObject find(int id) {
    return ids.get(id);
  }

  /** @return an id that no object has had since the file was loaded */
  int nextId() {
    return Math.addExact(ids.highest(), 1);
  }

  /** The ids are kept here, in less room and time than a map of strings takes, and nothing contains anything. */
  @Override
  protected boolean isAttachedDetachedHelperRequired() {
    return false;
  }

  @Override
  public void attached(EObject object) {
    super.attached(object);
    ids.put((CasObject) object);
    var entry = types.table().of(object.eClass());
    if (entry != null && !entry.references().isEmpty()) {
      referring.add((CasObject) object);
    }
    if (observer != null) {
      observer.attached((CasObject) object);
    }
  }

  @Override
  public void detached(EObject object) {
    super.detached(object);
    ids.remove((CasObject) object);
    referring.remove((CasObject) object);
    if (observer != null) {
      observer.detached((CasObject) object);
    }
  }

  /** Hears of every change in the resource. */
  interface Observer {

    void attached(CasObject object);

    void detached(CasObject object);

    void changed(CasObject object, Notification notification);
  }

  /**
   * Has every change in this resource told.
   *
   * @param newObserver observer, null for none
   */
  void observe(Observer newObserver) {
    observer = newObserver;
  }

  boolean isObserved() {
    return observer != null;
  }

  void changed(CasObject object, Notification notification) {
    if (observer != null) {
      observer.changed(object, notification);
    }
  }

  /** @return the objects that can refer to others, to their sofa aside; in any order */
  Collection<CasObject> referring() {
    return referring;
  }

  /** @return the objects in the order of the file */
  @SuppressWarnings("unchecked")
  List<CasObject> objects() {
    return (List<CasObject>) (List<?>) getContents();
  }

  /**
   * The text an annotation lies on.
   *
   * @param annotation annotation
   * @return text of its sofa; empty where it has none
   */
  static String text(EObject annotation) {
    var sofa = sofa(annotation);
    var text = sofa == null ? null : (String) sofa.eGet(sofa.eClass().getEStructuralFeature("sofaString"));
    return text == null ? "" : text;
  }

  /**
   * The sofa an annotation lies on.
   *
   * @param annotation annotation
   * @return sofa; null where it has none
   */
  static EObject sofa(EObject annotation) {
    var feature = annotation.eClass().getEStructuralFeature("sofa");
    return feature == null ? null : (EObject) annotation.eGet(feature);
  }
}
