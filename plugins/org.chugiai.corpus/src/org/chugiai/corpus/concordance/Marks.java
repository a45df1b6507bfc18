package org.chugiai.corpus.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.corpus.concordance.Hit.Mark;
import org.chugiai.corpus.concordance.Query.Marked;

/** The annotations of an article that a concordance can be of. */
final class Marks {

  /** Features that say what an annotation is, the first that its type has. */
  private static final List<String> KINDS = List.of("kind", "attitude", "value");
  private static final String ARGUMENT = "org.chugiai.types.Argument";

  private final CAS cas;
  private final Set<String> layers;

  Marks(CAS cas, Set<String> layers) {
    this.cas = cas;
    this.layers = layers;
  }

  /** Those that are as asked for, in the order of the text. */
  List<AnnotationFS> find(Marked wanted) {
    var found = new ArrayList<AnnotationFS>();
    for (var each : cas.getAnnotationIndex()) {
      var type = each.getType().getName();
      if ((wanted.type() == null ? layers.contains(type) : wanted.type().equals(type)) && matches(each, wanted)) {
        found.add(each);
      }
    }
    return found;
  }

  private static boolean matches(AnnotationFS each, Marked wanted) {
    var values = wanted.values().entrySet().stream().allMatch(value -> has(each, value.getKey())
        && value.getValue().equals(String.valueOf(Optional.ofNullable(string(each, value.getKey())).orElse(""))));
    return values && (wanted.statuses().isEmpty() || wanted.statuses().contains(string(each, "status")))
        && (wanted.referents().isEmpty() || refersToOne(each, wanted.referents()));
  }

  /** Whether it, or an argument of it, refers to one of these. */
  private static boolean refersToOne(FeatureStructure each, Set<String> referents) {
    if (has(each, "referent")) {
      return referents.contains(string(each, "referent"));
    }
    for (var feature : each.getType().getFeatures()) {
      if (feature.getRange().getName().equals(ARGUMENT)
          && argumentIsOne(each.getFeatureValue(feature), referents)) {
        return true;
      }
      if (feature.getRange().isArray() && each.getFeatureValue(feature) instanceof ArrayFS<?> array
          && Arrays.stream(array.toArray()).anyMatch(argument -> argumentIsOne(argument, referents))) {
        return true;
      }
    }
    return false;
  }

  private static boolean argumentIsOne(FeatureStructure argument, Set<String> referents) {
    if (argument == null || !argument.getType().getName().equals(ARGUMENT)) {
      return false;
    }
    var entity = argument.getFeatureValue(argument.getType().getFeatureByBaseName("entity"));
    var named = argument.getFeatureValue(argument.getType().getFeatureByBaseName("referents"));
    return entity != null && refersToOne(entity, referents)
        || named instanceof StringArrayFS names && Arrays.stream(names.toArray()).anyMatch(referents::contains);
  }

  /** The annotations of the layers at exactly a place, those of the type asked for first. */
  Optional<Mark> at(int begin, int end, String preferredType) {
    Optional<Mark> other = Optional.empty();
    for (var each : cas.getAnnotationIndex().select().coveredBy(begin, end)) {
      var type = each.getType().getName();
      if (each.getBegin() == begin && each.getEnd() == end && layers.contains(type)) {
        if (preferredType == null || type.equals(preferredType)) {
          return Optional.of(mark(each));
        }
        other = other.or(() -> Optional.of(mark(each)));
      }
    }
    return preferredType == null ? other : Optional.empty();
  }

  static Mark mark(AnnotationFS each) {
    var kind = KINDS.stream().filter(feature -> has(each, feature)).findFirst().map(f -> string(each, f));
    return new Mark(each.getType().getName(), kind.orElse(null), string(each, "polarity"), string(each, "status"),
        string(each, "referent"));
  }

  private static boolean has(FeatureStructure each, String feature) {
    return each.getType().getFeatureByBaseName(feature) != null;
  }

  /** A value as a string; null where there is none. */
  private static String string(FeatureStructure each, String name) {
    var feature = each.getType().getFeatureByBaseName(name);
    return feature == null || !feature.getRange().isPrimitive() ? null : each.getFeatureValueAsString(feature);
  }
}
