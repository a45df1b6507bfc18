package org.chugiai.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What this side did to a document since the common base, to be done again to another program's version of it. Both
 * sides are compared with the base annotation by annotation: the other program may have given them other ids.
 */
final class CasMerge {

  private final MergeSide base;
  private final MergeSide mine;
  private final MergeSide theirs;
  private final CasTypes types;
  private final Map<Integer, CasObject> inTheirs = new HashMap<>();
  private final Map<CasObject, CasObject> changed = new LinkedHashMap<>();
  private final List<CasObject> added = new ArrayList<>();
  private final List<CasObject> deleted = new ArrayList<>();
  private final Set<String> conflicts = new LinkedHashSet<>();

  /**
   * Compares three versions.
   *
   * @param base   what both sides began with
   * @param mine   this side's version
   * @param theirs the other program's version, which {@link #apply} will change
   */
  CasMerge(CasResource base, CasResource mine, CasResource theirs) {
    types = mine.types();
    this.base = new MergeSide(base);
    this.mine = new MergeSide(mine);
    this.theirs = new MergeSide(theirs);
    if (!this.base.text().equals(this.theirs.text())) {
      conflicts.add(CasMessages.get("mergeText"));
      return;
    }
    this.base.units().forEach(unit -> this.base.know(unit, unit.id()));
    matchMine(mine);
    matchTheirs();
    compare();
  }

  /** The annotations that both sides changed, in words. */
  List<String> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Commands keep ids. */
  private void matchMine(CasResource resource) {
    for (var unit : base.units()) {
      var same = resource.find(unit.id());
      if (same != null && same.eClass() == unit.eClass() && mine.isUnit(same)) {
        mine.know(same, unit.id());
      }
    }
  }

  /** First what looks the same, then what has the same id if most have, then what is at the same place. */
  private void matchTheirs() {
    var bySurface = new HashMap<Object, Deque<CasObject>>();
    var byId = new HashMap<Integer, CasObject>();
    theirs.units().forEach(unit -> {
      bySurface.computeIfAbsent(theirs.surface(unit), s -> new ArrayDeque<>()).add(unit);
      byId.put(unit.id(), unit);
    });
    var sameIds = 0;
    for (var unit : base.units()) {
      var alike = bySurface.getOrDefault(base.surface(unit), new ArrayDeque<>());
      var same = byId.get(unit.id());
      if (same != null && alike.remove(same)) {
        sameIds++;
        match(unit, same);
      } else if (!alike.isEmpty()) {
        match(unit, alike.removeFirst());
      }
    }
    var idsKept = sameIds * 2 > inTheirs.size();
    for (var unit : base.units()) {
      var same = byId.get(unit.id());
      if (idsKept && !inTheirs.containsKey(unit.id()) && same != null && same.eClass() == unit.eClass()
          && theirs.number(same) == null) {
        match(unit, same);
      }
    }
    matchByPlace();
  }

  private void matchByPlace() {
    var byPlace = new HashMap<Object, Deque<CasObject>>();
    theirs.units().stream().filter(unit -> theirs.number(unit) == null)
        .forEach(unit -> byPlace.computeIfAbsent(place(unit), p -> new ArrayDeque<>()).add(unit));
    for (var unit : base.units()) {
      var there = byPlace.get(place(unit));
      if (!inTheirs.containsKey(unit.id()) && there != null && !there.isEmpty()) {
        match(unit, there.removeFirst());
      }
    }
  }

  private Object place(CasObject unit) {
    return types.isA(unit.eClass(), CasTypes.ANNOTATION) ? List.of(unit.eClass(), unit.begin(), unit.end())
        : unit.eClass();
  }

  private void match(CasObject ofBase, CasObject ofTheirs) {
    theirs.know(ofTheirs, ofBase.id());
    inTheirs.put(ofBase.id(), ofTheirs);
  }

  private void compare() {
    var mineByNumber = new HashMap<Integer, CasObject>();
    mine.units().stream().filter(unit -> mine.number(unit) != null)
        .forEach(unit -> mineByNumber.put(mine.number(unit), unit));
    for (var unit : base.units()) {
      compare(unit, mineByNumber.get(unit.id()), inTheirs.get(unit.id()));
    }
    var theirNew = new ArrayList<Object>();
    theirs.units().stream().filter(unit -> theirs.number(unit) == null).map(theirs::form).forEach(theirNew::add);
    for (var unit : mine.units()) {
      // what both sides added alike is there already
      if (mine.number(unit) == null && !theirNew.remove(mine.form(unit))) {
        added.add(unit);
        checkReferences(unit);
      }
    }
  }

  private void compare(CasObject original, CasObject ofMine, CasObject ofTheirs) {
    var before = base.form(original);
    var myForm = ofMine == null ? null : mine.form(ofMine);
    var theirForm = ofTheirs == null ? null : theirs.form(ofTheirs);
    if (before.equals(myForm) || Objects.equals(myForm, theirForm)) {
      return;
    }
    if (!before.equals(theirForm)) {
      conflicts.add(Labels.of(new Span(original)));
    } else if (ofMine == null) {
      deleted.add(ofTheirs);
    } else {
      changed.put(original, ofMine);
      checkReferences(ofMine);
    }
  }

  /** What this side refers to must not have gone on the other side. */
  private void checkReferences(CasObject ofMine) {
    for (var target : mine.references(ofMine)) {
      var number = mine.number(target);
      if (number != null && !inTheirs.containsKey(number)) {
        conflicts.add(Labels.of(new Span(ofMine)));
      }
    }
  }

  /** Does to the other program's version what this side did to the base. */
  void apply(EditRecorder recorder) {
    var copier = new Copier(recorder);
    added.forEach(copier::create);
    added.forEach(unit -> copier.refer(unit, copier.made.get(unit)));
    changed.forEach((before, now) -> copier.change(before, now, inTheirs.get(before.id())));
    recorder.delete(deleted);
  }

  private final class Copier {
    private final EditRecorder recorder;
    private final Map<CasObject, CasObject> made = new LinkedHashMap<>();

    Copier(EditRecorder recorder) {
      this.recorder = recorder;
    }

    void create(CasObject unit) {
      var values = new LinkedHashMap<EStructuralFeature, Object>();
      for (var feature : types.features(unit.eClass())) {
        var plain = feature.shape() != CasFeature.Shape.REFERENCE && feature.shape() != CasFeature.Shape.REFERENCES;
        var value = EditRecorder.value(unit, feature.ecore());
        if (value != null && (plain || feature.rangeType().equals(CAS.TYPE_NAME_SOFA))) {
          values.put(feature.ecore(), copy(value));
        }
      }
      var copy = recorder.create(unit.eClass(), values);
      made.put(unit, copy);
      recorder.index(copy);
      recorder.touch(copy);
    }

    void refer(CasObject unit, CasObject copy) {
      for (var feature : types.features(unit.eClass())) {
        var value = EditRecorder.value(unit, feature.ecore());
        if (value != null && (feature.shape() == CasFeature.Shape.REFERENCE
            || feature.shape() == CasFeature.Shape.REFERENCES)) {
          recorder.set(copy, feature.ecore(), copy(value));
        }
      }
    }

    void change(CasObject before, CasObject now, CasObject target) {
      for (var feature : types.features(now.eClass())) {
        if (!Objects.equals(base.value(before, feature), mine.value(now, feature))) {
          var lost = recorder.targets(target, feature.name());
          recorder.set(target, feature.ecore(), copy(EditRecorder.value(now, feature.ecore())));
          recorder.collect(lost);
        }
      }
      recorder.touch(target);
    }

    private Object copy(Object value) {
      return switch (value) {
        case null -> null;
        case CasObject object -> target(object);
        case List<?> many -> many.stream().map(this::copy).toList();
        default -> value;
      };
    }

    private CasObject target(CasObject object) {
      if (object.isNull()) {
        return recorder.nothing();
      }
      if (made.containsKey(object)) {
        return made.get(object);
      }
      if (mine.isUnit(object)) {
        return mine.number(object) == null ? alike(object) : inTheirs.get(mine.number(object));
      }
      return types.name(object.eClass()).equals(CAS.TYPE_NAME_SOFA) ? theirs.sofa() : nested(object);
    }

    /** Both sides added it. */
    private CasObject alike(CasObject object) {
      var form = mine.form(object);
      return theirs.units().stream().filter(unit -> theirs.number(unit) == null && theirs.form(unit).equals(form))
          .findFirst().orElse(null);
    }

    /** Made before it is filled, because objects may refer to each other in a circle. */
    private CasObject nested(CasObject object) {
      var copy = recorder.create(object.eClass(), Map.of());
      made.put(object, copy);
      for (var feature : types.features(object.eClass())) {
        recorder.set(copy, feature.ecore(), copy(EditRecorder.value(object, feature.ecore())));
      }
      return copy;
    }
  }
}
