package org.chugiai.ui.wizards.layers;

import org.chugiai.corpus.layers.LayerProblem;

/** Problems of a layer's definition, in the user's language, with what to do. */
final class ProblemTexts {

  private ProblemTexts() {
  }

  static String of(LayerProblem problem) {
    var text = switch (problem.kind()) {
      case NO_LABEL -> Messages.noLabel;
      case TYPE_NAME -> Messages.typeName;
      case RESERVED -> Messages.reserved;
      case TYPE_EXISTS -> Messages.typeExists;
      case SUPERTYPE -> Messages.supertypeWrong;
      case COLOUR -> Messages.colourWrong;
      case KEY -> Messages.keyWrong;
      case KEY_TAKEN -> Messages.keyTaken;
      case FEATURE_NAME -> Messages.featureName;
      case FEATURE_TWICE -> Messages.featureTwice;
      case FEATURE_INHERITED -> Messages.featureInherited;
      case TARGET -> Messages.targetWrong;
      case NO_VALUES -> Messages.noValues;
      case VALUE_TWICE -> Messages.valueTwice;
    };
    return Messages.bind(text, problem.subject(), problem.other());
  }
}
