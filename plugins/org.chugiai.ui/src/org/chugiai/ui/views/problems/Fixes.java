package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Suggestions;

/**
 * The ways to mend a problem, the one that fits best first. Each is one step that can be undone, or begins one.
 *
 * @param desk      where problems are mended by hand
 * @param referents mends what is wrong with referents
 */
record Fixes(Desk desk, ReferentFixes referents) {

  List<Fix> of(Problem problem) {
    var fixes = new ArrayList<>(mends(problem));
    if (!problem.spans().isEmpty()) {
      judge(problem, fixes);
    }
    return fixes;
  }

  /** What mends a problem by the first way that is offered, where that needs no further word. */
  Optional<CasCommand> atOnce(Problem problem) {
    return mends(problem).stream().findFirst().filter(Fix.Edit.class::isInstance)
        .map(fix -> ((Fix.Edit) fix).command());
  }

  private List<Fix> mends(Problem problem) {
    if (problem.spans().isEmpty()) {
      return List.of();
    }
    return switch (problem.finding().check()) {
      case "span", "surrogate", "empty", "edge" -> new PlaceFixes(problem).all();
      case "segment" -> new SegmentFixes(problem).all();
      case "value" -> new ValueFixes(problem, desk).all();
      case "duplicate" -> DuplicateFixes.of(problem);
      case "reference", "role" -> new LinkFixes(problem, desk).all();
      case "metadata" -> new MetadataFixes(problem).all();
      case CorpusChecks.REQUIRED -> ValueFixes.required(problem, desk);
      case CorpusChecks.REFERENT -> referents.of(problem, desk);
      default -> List.of();
    };
  }

  /** What can be done about any annotation; the article itself is none, and what belongs to another goes with that. */
  private static void judge(Problem problem, List<Fix> fixes) {
    var commands = problem.article().commands();
    var judged = problem.shown().stream().filter(Suggestions::isSuggestion).toList();
    if (!judged.isEmpty()) {
      fixes.add(new Fix.Edit(Messages.reject, commands.reject(judged)));
    }
    if (problem.owner().isEmpty() && !problem.finding().check().equals("metadata")) {
      fixes.add(new Fix.Edit(Messages.delete, commands.delete(problem.spans())));
    }
  }
}
