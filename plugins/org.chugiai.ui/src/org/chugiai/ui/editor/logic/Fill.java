package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.ArgumentValue;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;

/** Makes the commands that fill the roles of an annotation. */
final class Fill {

  private final ArticleModel model;
  private final Span owner;

  Fill(ArticleModel model, Span owner) {
    this.model = model;
    this.owner = owner;
  }

  /** A role for several gets one more, or loses the one that is in it already; null takes everything out. */
  CasCommand command(Role role, Filling value) {
    if (role.takes() == Role.Takes.ANNOTATION) {
      return model.commands().set(owner, role.feature(), value == null ? null : annotations(role, value));
    }
    var argument = value == null ? null : argument(role, value);
    return role.many() ? model.commands().setArguments(owner, role.feature(), arguments(role, argument))
        : model.commands().setArgument(owner, role.feature(), argument);
  }

  private Object annotations(Role role, Filling value) {
    var target = value.span().orElseThrow();
    return role.many() ? toggled(role.fillings(owner), target) : target;
  }

  private List<ArgumentValue> arguments(Role role, ArgumentValue argument) {
    return argument == null ? List.of()
        : toggled(role.fillings(owner).stream().map(ArgumentValue::read).toList(), argument);
  }

  private static <T> List<T> toggled(List<T> values, T value) {
    var all = new ArrayList<>(values);
    if (!all.remove(value)) {
      all.add(value);
    }
    return all;
  }

  private static ArgumentValue argument(Role role, Filling value) {
    if (role.takes() == Role.Takes.WORDS || value.span().isEmpty()) {
      return ArgumentValue.of(value.begin(), value.end());
    }
    var entity = ArgumentValue.of(value.span().get());
    return new ArgumentValue(value.begin(), value.end(), entity.entity(), entity.referents(), false);
  }
}
