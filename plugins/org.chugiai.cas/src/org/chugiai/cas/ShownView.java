package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

/** The view of a CAS that a document shows: its sofa, and indexes over its members that follow every change. */
final class ShownView {

  private final CasTypes types;
  private final CasObject sofa;
  private final List<CasObject> sofas = new ArrayList<>();
  private final List<CasObject> views = new ArrayList<>();
  private final SpanIndexes indexes;

  ShownView(CasResource resource) {
    types = resource.types();
    for (var object : resource.objects()) {
      if (object.eClass() == types.get(CAS.TYPE_NAME_SOFA)) {
        sofas.add(object);
      } else if (object.eClass() == types.get(EcoreBuilder.VIEW)) {
        views.add(object);
      }
    }
    sofa = choose(sofas);
    var view = view();
    indexes = new SpanIndexes(types, view == null ? List.of() : Edit.members(view));
  }

  /** The initial view where it has a text, else the first that has one, else the initial one, else the first. */
  private static CasObject choose(List<CasObject> sofas) {
    return sofas.stream().max(Comparator.comparingInt(ShownView::rank)
        .thenComparing(Comparator.comparingInt(ShownView::number).reversed())).orElse(null);
  }

  private static int rank(CasObject sofa) {
    return (text(sofa) == null ? 0 : 2) + (CAS.NAME_DEFAULT_SOFA.equals(string(sofa, "sofaID")) ? 1 : 0);
  }

  private static int number(CasObject sofa) {
    return (Integer) sofa.eGet(sofa.eClass().getEStructuralFeature("sofaNum"));
  }

  private static String text(CasObject sofa) {
    return string(sofa, "sofaString");
  }

  private static String string(CasObject sofa, String feature) {
    return (String) sofa.eGet(sofa.eClass().getEStructuralFeature(feature));
  }

  CasObject sofa() {
    return sofa;
  }

  String name() {
    return sofa == null ? CAS.NAME_DEFAULT_SOFA : string(sofa, "sofaID");
  }

  String text() {
    var text = sofa == null ? null : text(sofa);
    return text == null ? "" : text;
  }

  boolean hasText() {
    return sofa != null && text(sofa) != null;
  }

  /** @return the element that lists what the view indexes; null where there is none yet */
  CasObject view() {
    for (var view : views) {
      if (sofa != null && view.eGet(view.eClass().getEStructuralFeature("sofa")) == sofa) {
        return view;
      }
    }
    return null;
  }

  /** @return the elements of all views */
  List<CasObject> views() {
    return views;
  }

  /** @return the elements of all sofas and views */
  List<CasObject> sofasAndViews() {
    return Stream.concat(sofas.stream(), views.stream()).toList();
  }

  SpanIndexes indexes() {
    return indexes;
  }

  void attached(CasObject object) {
    if (object.eClass() == types.get(EcoreBuilder.VIEW)) {
      views.add(object);
    }
  }

  void detached(CasObject object) {
    views.remove(object);
  }

  void changed(CasObject object, Notification change) {
    if (object == view()) {
      switch (change.getEventType()) {
        case Notification.ADD -> indexes.put((CasObject) change.getNewValue());
        case Notification.REMOVE -> indexes.remove((CasObject) change.getOldValue());
        case Notification.ADD_MANY -> ((List<?>) change.getNewValue()).forEach(o -> indexes.put((CasObject) o));
        case Notification.REMOVE_MANY -> ((List<?>) change.getOldValue()).forEach(o -> indexes.remove((CasObject) o));
        default -> {
        }
      }
    } else if (object.isIndexed() && isPosition(change) && sofa == CasResource.sofa(object)) {
      indexes.put(object);
    }
  }

  private static boolean isPosition(Notification change) {
    return change.getFeature() instanceof EAttribute attribute
        && (attribute.getName().equals("begin") || attribute.getName().equals("end"));
  }
}
