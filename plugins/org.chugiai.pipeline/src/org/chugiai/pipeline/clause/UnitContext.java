package org.chugiai.pipeline.clause;

/** Decides from the neighbours which of its classes an ambiguous word has in a sentence. */
final class UnitContext {

  private final Unit[] units;

  private UnitContext(Unit[] units) {
    this.units = units;
  }

  /** Replaces units by what they are in their context. */
  static void resolve(Unit[] units) {
    var context = new UnitContext(units);
    for (int i = units.length - 1; i >= 0; i--) {
      context.resolveAdverb(i);
    }
    for (int i = 0; i < units.length; i++) {
      context.resolveVerb(i);
    }
  }

  /** An adverb with no verb behind it belongs to the noun before it: "chính phủ mới của Đức". */
  private void resolveAdverb(int i) {
    var unit = units[i];
    if (unit.is(WordClass.ASPECT) && !opensFinite(i) && !opensVerbGroup(i + 1)) {
      units[i] = unit.as(opensClause(i) && unit.word().text().equals("còn") ? WordClass.CONNECTIVE
          : WordClass.MODIFIER);
    } else if (unit.has(Trait.ADVERB) && opensVerbGroup(i + 1)) {
      units[i] = unit.as(WordClass.ASPECT);
    } else if (unit.is(WordClass.PASSIVE) && is(i - 1, WordClass.VERB)) {
      if (opensClause(i - 1) && !is(i + 1, WordClass.NOMINALIZER)) {
        units[i - 1] = units[i - 1].as(WordClass.NOUN);
      } else {
        units[i] = unit.as(WordClass.MODIFIER);
      }
    }
  }

  private boolean opensClause(int i) {
    return i == 0 || is(i - 1, WordClass.COMMA) || is(i - 1, WordClass.OPEN) || is(i - 1, WordClass.COMPLEMENTIZER);
  }

  private boolean opensVerbGroup(int i) {
    return is(i, WordClass.VERB) || is(i, WordClass.ASPECT) || is(i, WordClass.COPULA) || is(i, WordClass.PASSIVE)
        || is(i, WordClass.PREPOSITION) && is(i + 1, WordClass.VERB);
  }

  private void resolveVerb(int i) {
    var unit = units[i];
    if (unit.is(WordClass.VERB) && isNoun(i)) {
      units[i] = unit.as(WordClass.NOUN);
    } else if (unit.is(WordClass.NOUN) && unit.word() == null && opensFinite(i - 1)) {
      units[i] = unit.as(WordClass.VERB);
    } else if (unit.is(WordClass.PREPOSITION) && isMotion(i)) {
      units[i] = unit.as(WordClass.VERB);
    } else if (unit.has(Trait.VERBAL) && (is(i - 1, WordClass.VERB) || has(i - 1, Trait.PURPOSE))) {
      units[i] = unit.as(WordClass.VERB);
    } else if ((unit.is(WordClass.NOMINALIZER) || unit.is(WordClass.PARTY) && unit.word() != null)
        && is(i - 1, WordClass.ASPECT) && has(i - 1, Trait.FINITE)) {
      units[i] = unit.as(WordClass.VERB);
    }
  }

  /** "sẽ đến Hà Nội", "ông X tới Hà Nội": a preposition of direction that is the verb of its clause. */
  private boolean isMotion(int i) {
    boolean direction = switch (units[i].word().text()) {
      case "đến", "tới", "sang" -> true;
      default -> false;
    };
    if (!direction || !is(i + 1, WordClass.NAME)) {
      return false;
    }
    int j = i - 1;
    while (is(j, WordClass.TIME)) {
      j--;
    }
    if (is(j, WordClass.ASPECT)) {
      return true;
    }
    boolean person = is(j, WordClass.NAME) && units[j].entity() != null && "PERSON".equals(units[j].entity().getKind());
    while (person && j >= 0 && units[j].wordClass().isNominal()) {
      j--;
    }
    return person && (j < 0 || is(j, WordClass.COMMA) || is(j, WordClass.COMPLEMENTIZER));
  }

  /** Whether a unit makes a verb even of an unknown word behind it: "đã", "sẽ", "không", "phải". */
  private boolean opensFinite(int i) {
    return is(i, WordClass.ASPECT)
        && (has(i, Trait.FINITE) || has(i, Trait.NEGATIVE) || has(i, Trait.MODAL) || has(i, Trait.FUTURE));
  }

  private boolean isNoun(int i) {
    if (has(i + 1, Trait.POSSESSIVE) || is(i + 1, WordClass.DEMONSTRATIVE)) {
      return true;
    }
    if (is(i - 1, WordClass.NOMINALIZER)) {
      return !has(i - 1, Trait.CLAUSE);
    }
    if (is(i - 1, WordClass.DETERMINER)) {
      return true;
    }
    return is(i - 1, WordClass.ATTRIBUTION) || is(i - 1, WordClass.PREPOSITION) && takesNoun(i - 1);
  }

  private boolean takesNoun(int preposition) {
    var text = units[preposition].word().text();
    return switch (text) {
      case "ra", "lên", "đến", "tới", "vào", "xuống", "sang", "cho", "cùng", "qua", "gần", "như", "hơn" -> false;
      default -> true;
    };
  }

  private boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < units.length && units[i].is(wordClass);
  }

  private boolean has(int i, Trait trait) {
    return i >= 0 && i < units.length && units[i].has(trait);
  }
}
