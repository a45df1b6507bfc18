package org.chugiai.cas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Objects by {@code xmi:id}. The ids of a file are dense as a rule, so most live in an array. */
final class IdMap {

  /** Above this the few ids of a sparse file go into a hash map. */
  private static final int DENSE = 1 << 22;

  private CasObject[] dense = new CasObject[1024];
  private final Map<Integer, CasObject> sparse = new HashMap<>();
  private int highest;

  /** @return the highest id ever put, 0 where there was none */
  int highest() {
    return highest;
  }

  CasObject get(int id) {
    if (id < 0) {
      return null;
    }
    return id < DENSE ? id < dense.length ? dense[id] : null : sparse.get(id);
  }

  /**
   * Puts an object; of two with the same id the later one stays.
   *
   * @param object object; one without an id is passed over
   */
  void put(CasObject object) {
    var id = object.id();
    if (id < 0) {
      return;
    }
    highest = Math.max(highest, id);
    if (id >= DENSE) {
      sparse.put(id, object);
      return;
    }
    if (id >= dense.length) {
      dense = Arrays.copyOf(dense, Math.min(DENSE, Math.max(id + 1, dense.length * 2)));
    }
    dense[id] = object;
  }

  /**
   * Removes an object.
   *
   * @param object object; nothing happens where another one has its id
   */
  void remove(CasObject object) {
    if (get(object.id()) != object) {
      return;
    }
    if (object.id() >= DENSE) {
      sparse.remove(object.id());
    } else {
      dense[object.id()] = null;
    }
  }
}
