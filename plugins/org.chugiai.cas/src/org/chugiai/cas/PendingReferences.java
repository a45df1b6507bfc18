package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.util.InternalEList;

/** References of a file that is being read: an id may stand before the object that has it. */
final class PendingReferences {

  private record Many(CasObject owner, TypeTable.Slot slot, int[] ids, int line) {
  }

  /** Decides what happens with a reference to an id that no object has. */
  @FunctionalInterface
  interface Missing {
    void reference(CasObject owner, TypeTable.Slot slot, int id, int line) throws CasException;
  }

  private CasObject[] owners = new CasObject[1024];
  private TypeTable.Slot[] slots = new TypeTable.Slot[1024];
  private int[] ids = new int[1024];
  private int[] lines = new int[1024];
  private int count;
  private final List<Many> many = new ArrayList<>();

  void add(CasObject owner, TypeTable.Slot slot, int id, int line) {
    if (count == ids.length) {
      owners = Arrays.copyOf(owners, count * 2);
      slots = Arrays.copyOf(slots, count * 2);
      ids = Arrays.copyOf(ids, count * 2);
      lines = Arrays.copyOf(lines, count * 2);
    }
    owners[count] = owner;
    slots[count] = slot;
    ids[count] = id;
    lines[count] = line;
    count++;
  }

  void addAll(CasObject owner, TypeTable.Slot slot, int[] targets, int line) {
    many.add(new Many(owner, slot, targets, line));
  }

  /** @return whether an array or list has a null element */
  boolean hasNull() {
    return many.stream().anyMatch(reference -> Arrays.stream(reference.ids).anyMatch(id -> id == 0));
  }

  /**
   * Sets all references.
   *
   * @param objects objects other than sofas by id
   * @param sofas   sofas by id; some tools number them apart, so that another object may have the id of a sofa
   * @param missing told of ids that are in neither
   */
  void resolve(IdMap objects, IdMap sofas, Missing missing) throws CasException {
    for (var i = 0; i < count; i++) {
      var target = slots[i].sofa() ? sofas.get(ids[i]) : find(ids[i], objects, sofas);
      if (target == null && ids[i] != 0) {
        missing.reference(owners[i], slots[i], ids[i], lines[i]);
      } else if (target != null && !target.isNull()) {
        owners[i].dynamicSet(slots[i].index(), target);
      }
    }
    for (var reference : many) {
      var targets = new ArrayList<CasObject>(reference.ids.length);
      for (var id : reference.ids) {
        var target = find(id, objects, sofas);
        if (target == null) {
          missing.reference(reference.owner, reference.slot, id, reference.line);
        } else {
          targets.add(target);
        }
      }
      set(reference.owner, reference.slot, targets);
    }
  }

  private static CasObject find(int id, IdMap objects, IdMap sofas) {
    var target = objects.get(id);
    return target == null ? sofas.get(id) : target;
  }

  /**
   * Sets the elements of an array without telling anyone.
   *
   * @param owner  owner, not yet in a resource
   * @param slot   feature
   * @param values elements; none make an empty array, which is not the same as no array
   */
  static void set(CasObject owner, TypeTable.Slot slot, List<?> values) {
    @SuppressWarnings("unchecked")
    var list = (InternalEList<Object>) owner.eGet(slot.feature().ecore());
    list.clear();
    if (!values.isEmpty()) {
      list.addAllUnique(values);
    }
  }
}
