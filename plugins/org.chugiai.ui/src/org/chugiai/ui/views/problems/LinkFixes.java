package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.Role;

/** Links what is not linked, and takes links away that lead nowhere. */
final class LinkFixes {

  private static final String EDITOR = "org.chugiai.ui.editor.";

  private final Problem problem;
  private final Desk desk;

  LinkFixes(Problem problem, Desk desk) {
    this.problem = problem;
    this.desk = desk;
  }

  List<Fix> all() {
    return problem.finding().check().equals("role") ? missing() : dangling();
  }

  /** What the finding is about comes first. */
  private List<Fix> missing() {
    var span = problem.spans().getFirst();
    return Stream.of("holder", "speaker", "target")
        .filter(role -> span.has(role) && span.reference(role).isEmpty())
        .sorted(Comparator.comparing(role -> !role.equals(problem.finding().feature())))
        .map(role -> switch (role) {
          case "speaker" -> link(Messages.linkSpeaker, span, "holder");
          case "target" -> link(Messages.linkTarget, span, "target");
          default -> link(Messages.linkHolder, span, "holder");
        }).toList();
  }

  private Fix link(String label, Span span, String command) {
    return new Fix.Ask(label, () -> desk.perform(problem.article(), span, EDITOR + command));
  }

  private List<Fix> dangling() {
    var fixes = new ArrayList<Fix>();
    var types = problem.document().types();
    for (var span : problem.spans()) {
      for (var role : Role.of(span, types)) {
        if (!role.many() && span.reference(role.feature()).filter(this::isGone).isPresent()) {
          var label = problem.takeAway(span, role);
          fixes.add(new Fix.Edit(label, problem.article().commands().set(span, role.feature(), null)));
        }
      }
    }
    var asked = problem.shown().getFirst();
    if (!Role.of(asked, types).isEmpty()) {
      fixes.add(link(Messages.linkAgain, asked, "link"));
    }
    return fixes;
  }

  private boolean isGone(Span target) {
    return problem.document().spans(CasTypes.ANNOTATION, target.begin(), target.end()).stream()
        .noneMatch(target::equals);
  }
}
