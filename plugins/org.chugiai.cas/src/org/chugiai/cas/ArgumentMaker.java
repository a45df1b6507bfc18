package org.chugiai.cas;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the arguments of a role of a quote or stance. */
final class ArgumentMaker {

  private final CasDocument document;
  private final FeatureValues values;
  private final Span owner;
  private final String role;
  private final boolean many;
  private final EClass type;

  /**
   * A maker for one role.
   *
   * @param document document
   * @param values   checks values
   * @param owner    quote or stance
   * @param role     feature name
   * @param many     whether the role takes several
   * @throws IllegalArgumentException where the owner has no such role
   */
  ArgumentMaker(CasDocument document, FeatureValues values, Span owner, String role, boolean many) {
    this.document = document;
    this.values = values;
    this.owner = owner;
    this.role = role;
    this.many = many;
    var types = document.types();
    var feature = types.feature(owner.object().eClass(), role)
        .filter(f -> f.shape() == (many ? CasFeature.Shape.REFERENCES : CasFeature.Shape.REFERENCE));
    type = feature.flatMap(f -> types.find(many ? f.elementType() : f.rangeType()))
        .filter(t -> types.isA(t, CasTypes.ANNOTATION))
        .orElseThrow(() -> FeatureValues.refuse("noRole", owner.typeName(), role));
  }

  /**
   * Sees whether an argument fits the role.
   *
   * @param argument argument
   * @throws IllegalArgumentException where it does not
   */
  void check(ArgumentValue argument) {
    var isPlain = document.types().feature(type, "referents").isEmpty();
    if (isPlain && (argument.entity().isPresent() || !argument.referents().isEmpty() || argument.implied())) {
      throw FeatureValues.refuse("plainRole", role, owner.typeName());
    }
    argument.entity().ifPresent(entity ->
        document.types().feature(type, "entity").ifPresent(feature -> values.prepare(feature, entity)));
  }

  /**
   * Tells whether the role is filled so already.
   *
   * @param arguments what would fill it
   * @return whether nothing would change
   */
  boolean isFilledWith(List<ArgumentValue> arguments) {
    var now = many ? owner.references(role) : owner.reference(role).stream().toList();
    return now.stream().map(ArgumentValue::read).toList().equals(arguments);
  }

  CasObject make(EditRecorder recorder, ArgumentValue argument) {
    var made = new LinkedHashMap<EStructuralFeature, Object>();
    put(made, "sofa", document.sofa());
    put(made, "begin", argument.begin());
    put(made, "end", argument.end());
    argument.entity().filter(entity -> recorder.isHere((CasObject) entity.object()))
        .ifPresent(entity -> put(made, "entity", entity.object()));
    if (!argument.referents().isEmpty()) {
      put(made, "referents", argument.referents());
    }
    if (argument.implied()) {
      put(made, "implied", true);
    }
    return recorder.create(type, made);
  }

  private void put(LinkedHashMap<EStructuralFeature, Object> made, String feature, Object value) {
    made.put(type.getEStructuralFeature(feature), value);
  }
}
