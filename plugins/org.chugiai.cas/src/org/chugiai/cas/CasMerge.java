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
 * What one side did to a document since the common base, to be done again to the other side's version of it. Both sides
 * are compared with the base annotation by annotation: another program may have given them other ids.
 */
final class CasMerge {

  private final MergeSide base;
  private final MergeSide mine;
  private final MergeSide theirs;
  private final CasTypes types;
  private final Map<Integer, CasObject> inMine = new HashMap<>();
  private final Map<Integer, CasObject> inTheirs = new HashMap<>();
  private final Map<CasObject, CasObject> changed = new LinkedHashMap<>();
  private final List<CasObject> added = new ArrayList<>();
  private final List<CasObject> deleted = new ArrayList<>();
  private final Set<String> conflicts = new LinkedHashSet<>();

  /**
   * Compares three versions.
   *
   * @param base   what both sides began with
   * @param mine   the version whose changes are done again
   * @param theirs the version that {@link #apply} will change
   */
  CasMerge(CasResource base, CasResource mine, CasResource theirs) {
    types = mine.types();
    this.base = new MergeSide(base);
    this.mine = new MergeSide(mine);
    this.theirs = new MergeSide(theirs);
    if (!this.base.text().equals(this.mine.text()) || !this.base.text().equals(this.theirs.text())) {
      conflicts.add(CasMessages.get("mergeText"));
      return;
    }
    this.base.units().forEach(unit -> this.base.know(unit, unit.id()));
    match(this.mine, inMine);
    match(this.theirs, inTheirs);
    compare();
    checkDeletions();
  }

  /** The annotations that both sides changed, in words. */
  List<String> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Whether this side did nothing. */
  boolean isNothing() {
    return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }

  /** First what looks the same, then what has the same id if most have, then what is at the same place. */
  private void match(MergeSide side, Map<Integer, CasObject> found) {
    var bySurface = new HashMap<Object, Deque<CasObject>>();
    var byId = new HashMap<Integer, CasObject>();
    side.units().forEach(unit -> {
      bySurface.computeIfAbsent(side.surface(unit), s -> new ArrayDeque<>()).add(unit);
      byId.put(unit.id(), unit);
    });
    // what kept its id comes first, so that no other that looks the same takes its place
    for (var unit : base.units()) {
      var same = byId.get(unit.id());
      var alike = bySurface.getOrDefault(base.surface(unit), new ArrayDeque<>());
      if (same != null && alike.remove(same)) {
        match(side, found, unit, same);
      }
    }
    var idsKept = found.size() * 2 > base.units().size();
    for (var unit : base.units()) {
      var alike = bySurface.getOrDefault(base.surface(unit), new ArrayDeque<>());
      if (!found.containsKey(unit.id()) && !alike.isEmpty()) {
        match(side, found, unit, alike.removeFirst());
      }
    }
    for (var unit : base.units()) {
      var same = byId.get(unit.id());
      if (idsKept && !found.containsKey(unit.id()) && same != null && same.eClass() == unit.eClass()
          && side.number(same) == null) {
        match(side, found, unit, same);
      }
    }
    matchByPlace(side, found);
  }

  private void matchByPlace(MergeSide side, Map<Integer, CasObject> found) {
    var byPlace = new HashMap<Object, Deque<CasObject>>();
    side.units().stream().filter(unit -> side.number(unit) == null)
        .forEach(unit -> byPlace.computeIfAbsent(place(unit), p -> new ArrayDeque<>()).add(unit));
    for (var unit : base.units()) {
      var there = byPlace.get(place(unit));
      if (!found.containsKey(unit.id()) && there != null && !there.isEmpty()) {
        match(side, found, unit, there.removeFirst());
      }
    }
  }

  private Object place(CasObject unit) {
    return types.isA(unit.eClass(), CasTypes.ANNOTATION) ? List.of(unit.eClass(), unit.begin(), unit.end())
        : unit.eClass();
  }

  private static void match(MergeSide side, Map<Integer, CasObject> found, CasObject ofBase, CasObject ofSide) {
    side.know(ofSide, ofBase.id());
    found.put(ofBase.id(), ofSide);
  }

  private void compare() {
    for (var unit : base.units()) {
      compare(unit, inMine.get(unit.id()), inTheirs.get(unit.id()));
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

  /** What the other side made refer to an annotation must not go by what this side did. */
  private void checkDeletions() {
    var doomed = Set.copyOf(deleted);
    for (var unit : doomed.isEmpty() ? List.<CasObject>of() : List.copyOf(theirs.units())) {
      var number = theirs.number(unit);
      if (theirs.references(unit).stream().anyMatch(doomed::contains)
          && (number == null || !base.form(base.find(number)).equals(theirs.form(unit)))) {
        conflicts.add(Labels.of(new Span(unit)));
      }
    }
  }

  /** Does to the other side's version what this side did to the base. */
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
