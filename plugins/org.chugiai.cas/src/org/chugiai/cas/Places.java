package org.chugiai.cas;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.BasicEList;

/** Finds objects in the long lists of a resource, faster than through the lists' own methods. */
final class Places {

  /** Up to so many objects are looked for one by one, without touching the others. */
  private static final int FEW = 8;

  private Places() {
  }

  /**
   * Finds objects.
   *
   * @param list    list of EMF
   * @param objects objects
   * @return their places, the last one first
   */
  static int[] of(List<?> list, Collection<CasObject> objects) {
    var elements = elements(list);
    var size = list.size();
    var wanted = objects.toArray();
    var places = wanted.length <= FEW
        ? Arrays.stream(wanted).flatMapToInt(object -> places(elements, size, object))
        : IntStream.range(0, size).filter(at -> objects.contains(elements[at]));
    return places.map(at -> -at).sorted().map(at -> -at).toArray();
  }

  private static IntStream places(Object[] elements, int size, Object object) {
    return IntStream.range(0, size).filter(at -> elements[at] == object);
  }

  /**
   * Finds the first of several objects.
   *
   * @param list    list of EMF
   * @param objects objects
   * @return its place, or the length of the list where there is none
   */
  static int firstOf(List<?> list, List<CasObject> objects) {
    var first = list.size();
    var elements = elements(list);
    for (var object : objects) {
      for (var at = 0; at < first; at++) {
        if (elements[at] == object) {
          first = at;
        }
      }
    }
    return first;
  }

  private static Object[] elements(List<?> list) {
    var data = ((BasicEList<?>) list).data();
    return data == null ? new Object[0] : data;
  }
}
