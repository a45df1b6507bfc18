package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Suggestions;

/**
 * The ways to mend a problem, the one that fits best first. Each is one step that can be undone, or begins one.
 *
 * @param desk      where problems are mended by hand
 * @param referents mends what is wrong with referents
 */
record Fixes(Desk desk, ReferentFixes referents) {

  List<Fix> of(Problem problem) {
    var fixes = new ArrayList<Fix>();
    if (problem.spans().isEmpty()) {
      return fixes;
    }
    switch (problem.finding().check()) {
      case "span", "surrogate", "empty", "edge" -> fixes.addAll(new PlaceFixes(problem).all());
      case "segment" -> fixes.addAll(new SegmentFixes(problem).all());
      case "value" -> fixes.addAll(new ValueFixes(problem, desk).all());
      case "duplicate" -> fixes.addAll(DuplicateFixes.of(problem));
      case "reference", "role" -> fixes.addAll(new LinkFixes(problem, desk).all());
      case "metadata" -> fixes.addAll(new MetadataFixes(problem).all());
      case CorpusChecks.REQUIRED -> fixes.addAll(ValueFixes.required(problem, desk));
      case CorpusChecks.REFERENT -> fixes.addAll(referents.of(problem, desk));
      default -> { }
    }
    judge(problem, fixes);
    return fixes;
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
