package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;

/** Of annotations that say the same, deletes all but the one that is judged best, then the one made first. */
final class DuplicateFixes {

  private static final int DEPTH = 2;
  /** Who made an annotation and how sure that was tells no two apart. */
  private static final Set<String> ABOUT = Set.of("status", "origin", "confidence", "reason", "note", "sofa");

  private DuplicateFixes() {
  }

  static List<Fix> of(Problem problem) {
    var types = problem.document().types();
    var best = Comparator.<Span>comparingInt(span -> Suggestions.isConfirmed(span) ? 0 : 1)
        .thenComparingInt(Span::id);
    var seen = new HashSet<String>();
    var superfluous = new ArrayList<Span>();
    problem.spans().stream().sorted(best).forEach(span -> {
      if (!seen.add(content(span, types, DEPTH))) {
        superfluous.add(span);
      }
    });
    return superfluous.isEmpty() ? List.of()
        : List.of(new Fix.Edit(Messages.deleteDuplicate, problem.article().commands().delete(superfluous)));
  }

  private static String content(Span span, CasTypes types, int depth) {
    var text = new StringBuilder(span.type());
    for (var feature : types.features(span.object().eClass())) {
      if (!ABOUT.contains(feature.name())) {
        text.append('|').append(value(span, feature, types, depth));
      }
    }
    return text.toString();
  }

  private static Object value(Span span, CasFeature feature, CasTypes types, int depth) {
    return switch (feature.shape()) {
      case REFERENCE -> depth == 0 ? "" : contents(span.reference(feature.name()).stream().toList(), types, depth);
      case REFERENCES -> depth == 0 ? "" : contents(span.references(feature.name()), types, depth);
      default -> String.valueOf(span.value(feature.name()));
    };
  }

  private static List<String> contents(List<Span> spans, CasTypes types, int depth) {
    return spans.stream().map(target -> content(target, types, depth - 1)).toList();
  }
}
