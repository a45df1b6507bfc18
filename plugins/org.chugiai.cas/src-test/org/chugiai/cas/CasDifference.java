package org.chugiai.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/**
 * Compares two CASes by meaning: the same views with the same data, in each the same indexed feature structures in the
 * order they were made, and everything reachable from them with the same types, values and sharing. Ids do not matter.
 */
final class CasDifference {

  private record Pair(TOP left, TOP right, String path) {
  }

  private final Map<TOP, TOP> leftToRight = new IdentityHashMap<>();
  private final Map<TOP, TOP> rightToLeft = new IdentityHashMap<>();
  private final Deque<Pair> open = new ArrayDeque<>();
  private String difference;

  private CasDifference() {
  }

  /** The first difference found, with the path to it; empty where the CASes are equal. */
  static Optional<String> between(CAS left, CAS right) {
    var comparison = new CasDifference();
    comparison.compareCas(left, right);
    return Optional.ofNullable(comparison.difference);
  }

  private void compareCas(CAS left, CAS right) {
    var leftViews = views(left);
    var rightViews = views(right);
    same("views", leftViews.keySet(), rightViews.keySet());
    for (var name : leftViews.keySet()) {
      if (difference == null) {
        compareView(name, leftViews.get(name), rightViews.get(name));
      }
    }
    while (difference == null && !open.isEmpty()) {
      var pair = open.pop();
      compareFeatures(pair.left, pair.right, pair.path);
    }
  }

  private static Map<String, CAS> views(CAS cas) {
    var views = new TreeMap<String, CAS>();
    cas.getViewIterator().forEachRemaining(view -> views.put(view.getViewName(), view));
    return views;
  }

  private void compareView(String name, CAS left, CAS right) {
    var leftSofa = left.getSofa();
    var rightSofa = right.getSofa();
    same(name + " has a sofa", leftSofa == null, rightSofa == null);
    if (leftSofa != null && rightSofa != null) {
      compareSofa(name, leftSofa, rightSofa);
    }
    var leftIndexed = indexed(left);
    var rightIndexed = indexed(right);
    same(name + ": number of indexed", leftIndexed.size(), rightIndexed.size());
    for (var i = 0; i < leftIndexed.size() && difference == null; i++) {
      pair(leftIndexed.get(i), rightIndexed.get(i), name + "/" + i);
    }
  }

  private static List<TOP> indexed(CAS view) {
    var indexed = new ArrayList<TOP>();
    view.getIndexRepository().getIndexedFSs().forEach(indexed::add);
    indexed.sort(Comparator.comparing((TOP fs) -> fs.getType().getName()).thenComparingInt(TOP::_id));
    return indexed;
  }

  private void compareSofa(String name, SofaFS left, SofaFS right) {
    same(name + ": text", left.getLocalStringData(), right.getLocalStringData());
    same(name + ": MIME type", left.getSofaMime(), right.getSofaMime());
    same(name + ": URI", left.getSofaURI(), right.getSofaURI());
    pair((TOP) left.getLocalFSData(), (TOP) right.getLocalFSData(), name + ": data");
  }

  private void pair(TOP left, TOP right, String path) {
    if (left == null || right == null) {
      same(path + " is null", left == null, right == null);
      return;
    }
    var before = leftToRight.putIfAbsent(left, right);
    var back = rightToLeft.putIfAbsent(right, left);
    if (before == null && back == null) {
      open.push(new Pair(left, right, path));
    } else if (before != right || back != left) {
      difference = path + ": not shared in the same way";
    }
  }

  private void compareFeatures(TOP left, TOP right, String path) {
    same(path + ": type", left.getType().getName(), right.getType().getName());
    if (difference != null) {
      return;
    }
    if (left instanceof FSArray<?> leftArray && right instanceof FSArray<?> rightArray) {
      same(path + ": length", leftArray.size(), rightArray.size());
      for (var i = 0; i < leftArray.size() && difference == null; i++) {
        pair(leftArray.get(i), rightArray.get(i), path + "[" + i + "]");
      }
    } else if (left instanceof CommonArrayFS<?> leftArray && right instanceof CommonArrayFS<?> rightArray) {
      same(path, List.of(strings(leftArray)), List.of(strings(rightArray)));
    } else {
      for (var feature : left.getType().getFeatures()) {
        compareFeature(left, right, feature, path + "." + feature.getShortName());
      }
    }
  }

  private static String[] strings(CommonArrayFS<?> array) {
    var strings = array.toStringArray();
    for (var i = 0; i < strings.length; i++) {
      // XMI has no null among strings
      strings[i] = strings[i] == null ? "" : strings[i];
    }
    return strings;
  }

  private void compareFeature(TOP left, TOP right, Feature feature, String path) {
    if (left instanceof SofaFS) {
      return;
    }
    var other = right.getType().getFeatureByBaseName(feature.getShortName());
    if (feature.getRange().isPrimitive()) {
      same(path, left.getFeatureValueAsString(feature), right.getFeatureValueAsString(other));
    } else {
      pair((TOP) left.getFeatureValue(feature), (TOP) right.getFeatureValue(other), path);
    }
  }

  private void same(String what, Object left, Object right) {
    if (difference == null && !java.util.Objects.equals(left, right)) {
      difference = what + ": " + left + " / " + right;
    }
  }
}
