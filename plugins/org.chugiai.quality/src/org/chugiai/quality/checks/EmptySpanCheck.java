package org.chugiai.quality.checks;

import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** What is annotated has an extent; implied roles, which are not indexed, need none. */
final class EmptySpanCheck implements CasCheck {

  @Override
  public String id() {
    return "empty";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var layer : List.of(cas.select(Suggestion.class, Suggestion._TypeName),
        cas.select(Token.class, Token._TypeName), cas.select(Sentence.class, Sentence._TypeName),
        cas.select(Zone.class, Zone._TypeName))) {
      for (Annotation annotation : layer) {
        if (annotation.getBegin() == annotation.getEnd()) {
          findings.accept(Finding.error(id(), annotation, CheckMessages.get("empty")));
        }
      }
    }
  }
}
