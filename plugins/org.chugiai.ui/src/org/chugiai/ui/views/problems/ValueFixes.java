package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.corpus.model.Field;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.editor.logic.Role;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.osgi.util.NLS;

/** Gives annotations values that are allowed. */
final class ValueFixes {

  private static final String CONFIDENCE = "confidence";
  private static final String STATUS = "status";

  private final Problem problem;
  private final Desk desk;
  private final Span span;
  private final List<Fix> fixes = new ArrayList<>();

  ValueFixes(Problem problem, Desk desk) {
    this.problem = problem;
    this.desk = desk;
    this.span = problem.spans().getFirst();
  }

  List<Fix> all() {
    if (isAbout(CONFIDENCE)) {
      var inside = span.real(CONFIDENCE) > 1 ? 1 : 0;
      fixes.add(new Fix.Edit(NLS.bind(Messages.setConfidence, inside), set(CONFIDENCE, inside)));
    } else if (isAbout(STATUS)) {
      fixes.add(statuses());
    } else {
      if (span.isA(TimeExpression._TypeName)) {
        time();
      }
      fields().forEach(field -> fixes.add(tags(field)));
    }
    return fixes;
  }

  private boolean isAbout(String feature) {
    return problem.finding().feature().equals(feature);
  }

  private CasCommand set(String feature, Object value) {
    return problem.article().commands().set(span, feature, value);
  }

  private Fix statuses() {
    return new Fix.Choice(Messages.chooseStatus, List.of(Status.values()).stream()
        .<Fix>map(status -> new Fix.Edit(LayerNames.status(status), set(STATUS, status.value()))).toList());
  }

  private List<Field> fields() {
    return new LayerNames(problem.article().corpus()).layer(span).stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getTagSet() != null && isAbout(field.getFeature())).toList();
  }

  private Fix tags(Field field) {
    return new Fix.Choice(NLS.bind(Messages.choose, Scheme.name(field)), field.getTagSet().getTags().stream()
        .<Fix>map(tag -> new Fix.Edit(Scheme.name(tag), set(field.getFeature(), tag.getName()))).toList());
  }

  private void time() {
    for (var role : Role.of(span, problem.document().types())) {
      if (isAbout(role.feature())) {
        fixes.add(new Fix.Edit(problem.takeAway(span, role), set(role.feature(), null)));
        return;
      }
    }
    new TimeReading(problem.document()).of(span).ifPresent(reading -> computed(reading).ifPresent(fixes::add));
    fixes.add(new Fix.Ask(Messages.editValue,
        () -> desk.inspect(problem.article(), span, TimeExpression._FeatName_value)));
  }

  private Optional<Fix> computed(TimeReading.Reading reading) {
    var commands = new ArrayList<CasCommand>();
    reading.values().forEach((feature, value) -> {
      if (!Objects.equals(span.string(feature), value)) {
        commands.add(set(feature, value));
      }
    });
    var label = NLS.bind(Messages.computeValue, reading.kind(), reading.value());
    return commands.isEmpty() ? Optional.empty()
        : Optional.of(new Fix.Edit(label, problem.article().commands().compound(label, commands)));
  }

  /** A field that has to be filled in: its values, where they are given, or the place where it is. */
  static List<Fix> required(Problem problem, Desk desk) {
    var span = problem.spans().getFirst();
    var fixes = new ArrayList<Fix>();
    new LayerNames(problem.article().corpus()).layer(span).stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> problem.finding().feature().equals(field.getFeature())).forEach(field -> {
          if (field.getTagSet() != null) {
            fixes.add(new ValueFixes(problem, desk).tags(field));
          }
          if (Role.of(span, field.getFeature(), problem.document().types()).isPresent()) {
            fixes.add(new Fix.Ask(NLS.bind(Messages.link, Scheme.name(field)),
                () -> desk.perform(problem.article(), span, "org.chugiai.ui.editor.link")));
          }
          fixes.add(new Fix.Ask(NLS.bind(Messages.fillIn, Scheme.name(field)),
              () -> desk.inspect(problem.article(), span, field.getFeature())));
        });
    return fixes;
  }
}
