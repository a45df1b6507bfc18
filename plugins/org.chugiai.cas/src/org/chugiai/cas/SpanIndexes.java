package org.chugiai.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/** The annotations that a view indexes, by type. */
final class SpanIndexes {

  private final CasTypes types;
  private final EClass annotation;
  private final Map<EClass, SpanIndex> byType = new HashMap<>();
  private final Map<EClass, List<Span>> all = new HashMap<>();

  SpanIndexes(CasTypes types, Iterable<CasObject> members) {
    this.types = types;
    annotation = types.get(CasTypes.ANNOTATION);
    var grouped = new HashMap<EClass, List<CasObject>>();
    for (var member : members) {
      grouped.computeIfAbsent(member.eClass(), t -> new ArrayList<>()).add(member);
    }
    grouped.forEach((type, group) -> {
      if (annotation.isSuperTypeOf(type)) {
        byType.put(type, new SpanIndex(group));
      }
    });
  }

  /** Indexes an object, or puts it in its new place; what is no annotation is passed over. */
  void put(CasObject object) {
    if (annotation.isSuperTypeOf(object.eClass())) {
      byType.computeIfAbsent(object.eClass(), t -> new SpanIndex(List.of())).put(object);
      all.clear();
    }
  }

  void remove(CasObject object) {
    var index = byType.get(object.eClass());
    if (index != null) {
      index.remove(object);
      all.clear();
    }
  }

  List<Span> all(EClass type) {
    return all.computeIfAbsent(type, t -> {
      var found = new ArrayList<CasObject>();
      for (var subtype : types.subtypes(t)) {
        var index = byType.get(subtype);
        if (index != null) {
          found.addAll(index.all());
        }
      }
      return spans(found);
    });
  }

  List<Span> overlapping(EClass type, int from, int to) {
    var found = new ArrayList<CasObject>();
    for (var subtype : types.subtypes(type)) {
      var index = byType.get(subtype);
      if (index != null) {
        index.collect(from, to, found);
      }
    }
    return spans(found);
  }

  private static List<Span> spans(List<CasObject> found) {
    found.sort(SpanIndex.ORDER);
    return found.stream().map(Span::new).toList();
  }
}
