package org.chugiai.formats.tokens;

import java.util.function.Function;
import org.chugiai.formats.LossReport;
import org.chugiai.types.Entity;

/**
 * The labels of entities in formats in which tokens have labels.
 *
 * @param conll whether kinds have the names of the CoNLL shared tasks
 * @param losses is told of kinds whose label means another kind
 */
public record EntityLabels(boolean conll, String article, LossReport losses) implements Function<Entity, String> {

  @Override
  public String apply(Entity entity) {
    var kind = entity.getKind();
    if (!conll || kind == null) {
      return kind;
    }
    var label = ConllLabels.toConll(kind);
    if (!ConllLabels.fromConll(label).equals(kind)) {
      losses.lost("Entity of kind " + kind + ", which is the label of another kind", article, entity);
    }
    return label;
  }
}
