package org.chugiai.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what a deletion entails, in one pass over the objects that have references: references to clear, and orphans,
 * which are objects that no view indexes and to which nothing else refers.
 */
final class ReferenceScan {

  /**
   * A feature that refers to something deleted.
   *
   * @param owner   owner
   * @param feature feature
   * @param value   its value without that
   */
  record Clear(CasObject owner, EStructuralFeature feature, Object value) {
  }

  private final TypeTable table;
  private final Set<CasObject> doomed;
  private final Set<CasObject> orphans = new HashSet<>();
  private final List<Clear> toClear = new ArrayList<>();

  /**
   * Scans for a deletion.
   *
   * @param resource resource
   * @param doomed   objects that are to go
   */
  ReferenceScan(CasResource resource, Set<CasObject> doomed) {
    this(resource, doomed, doomed);
  }

  private ReferenceScan(CasResource resource, Set<CasObject> doomed, Collection<CasObject> roots) {
    table = resource.types().table();
    this.doomed = doomed;
    if (roots != doomed) {
      roots.forEach(this::mayBeOrphan);
    }
    var open = new ArrayDeque<CasObject>(roots);
    while (!open.isEmpty()) {
      for (var target : targets(open.pop())) {
        if (mayBeOrphan(target)) {
          open.push(target);
        }
      }
    }
    scan(resource);
  }

  /**
   * Finds orphans among objects that lost a reference.
   *
   * @param resource resource
   * @param objects  objects
   * @return those to which nothing refers any more, with what only they hold
   */
  static Set<CasObject> orphans(CasResource resource, Collection<CasObject> objects) {
    return new ReferenceScan(resource, Set.of(), objects).orphans;
  }

  /**
   * Finds the objects that refer to one.
   *
   * @param resource resource
   * @param target   target
   * @return objects in the order of their ids
   */
  static List<CasObject> referrers(CasResource resource, CasObject target) {
    var table = resource.types().table();
    return resource.referring().stream().filter(o -> targets(table, o).contains(target))
        .sorted(Comparator.comparingInt(CasObject::id)).toList();
  }

  List<Clear> toClear() {
    return toClear;
  }

  Set<CasObject> orphans() {
    return orphans;
  }

  private boolean mayBeOrphan(CasObject object) {
    return !object.isIndexed() && !doomed.contains(object) && !isStructure(object) && object.eDirectResource() != null
        && orphans.add(object);
  }

  /** Tells sofas, views, the object for null and the document's annotation, without which there is no document. */
  static boolean isStructure(CasObject object) {
    return switch (CasTypes.nameOf(object.eClass())) {
      case CAS.TYPE_NAME_SOFA, EcoreBuilder.NULL, EcoreBuilder.VIEW -> true;
      default -> new Span(object).isA(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
    };
  }

  private void scan(CasResource resource) {
    if (doomed.isEmpty() && orphans.isEmpty()) {
      return;
    }
    var wanted = new HashSet<CasObject>();
    for (var object : resource.referring()) {
      var targets = targets(object);
      if (!targets.isEmpty() && !doomed.contains(object) && !orphans.contains(object)) {
        targets.stream().filter(orphans::contains).forEach(wanted::add);
      }
    }
    var open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      var survivor = open.pop();
      if (orphans.remove(survivor)) {
        open.addAll(targets(survivor));
      }
    }
    if (!doomed.isEmpty()) {
      resource.referring().forEach(this::clear);
    }
  }

  private void clear(CasObject owner) {
    var entry = table.of(owner.eClass());
    if (entry == null || entry.references().isEmpty() || doomed.contains(owner) || orphans.contains(owner)) {
      return;
    }
    for (var slot : entry.references()) {
      switch (owner.dynamicGet(slot.index())) {
        case CasObject target when doomed.contains(target) ->
            toClear.add(new Clear(owner, slot.feature().ecore(), null));
        case List<?> targets when targets.stream().anyMatch(doomed::contains) ->
            toClear.add(new Clear(owner, slot.feature().ecore(),
                List.copyOf(targets.stream().filter(t -> !doomed.contains(t)).toList())));
        case null, default -> {
        }
      }
    }
  }

  private List<CasObject> targets(CasObject owner) {
    return targets(table, owner);
  }

  private static List<CasObject> targets(TypeTable table, CasObject owner) {
    var entry = table.of(owner.eClass());
    if (entry == null || entry.references().isEmpty()) {
      return List.of();
    }
    var targets = new ArrayList<CasObject>();
    for (var slot : entry.references()) {
      switch (owner.dynamicGet(slot.index())) {
        case CasObject target -> targets.add(target);
        case List<?> many -> many.forEach(target -> targets.add((CasObject) target));
        case null, default -> {
        }
      }
    }
    return targets;
  }
}
