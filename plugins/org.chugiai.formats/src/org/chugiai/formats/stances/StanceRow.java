package org.chugiai.formats.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.types.Argument;
import org.chugiai.types.Stance;

/** A stance in words. */
record StanceRow(Stance stance, Role holder, Role target, Role topic, List<Role> sources) {

  private static final Layers HELD = Layers.of(Stance._TypeName);

  /**
   * What fills a role.
   *
   * @param words its text; empty where it is implied
   * @param referents identifiers; empty where there are none
   */
  record Role(String words, List<String> referents) {

    static final Role NONE = new Role("", List.of());

    /** The referents, or the words where there are none. */
    List<String> names() {
      return !referents.isEmpty() ? referents : words.isEmpty() ? List.of() : List.of(words);
    }
  }

  /**
   * The stances of an article.
   *
   * @param features those of articles and stances that the format writes
   */
  static List<StanceRow> of(CAS cas, Set<String> features, LossReport losses) {
    var article = Documents.id(cas);
    HELD.keeping(features).report(cas, losses);
    losses.leftOut("text of an article", article, null);
    var rows = new ArrayList<StanceRow>();
    for (var stance : Documents.jcas(cas).select(Stance.class)) {
      var sources = new ArrayList<Role>();
      if (stance.getSources() != null) {
        stance.getSources().forEach(source -> sources.add(role(source, article, losses)));
      }
      rows.add(new StanceRow(stance, role(stance.getHolder(), article, losses),
          role(stance.getTarget(), article, losses), role(stance.getTopic(), article, losses), sources));
    }
    return rows;
  }

  private static Role role(Argument argument, String article, LossReport losses) {
    if (argument == null) {
      return Role.NONE;
    }
    var referents = new ArrayList<String>();
    if (argument.getReferents() != null) {
      argument.getReferents().forEach(referents::add);
    }
    if (referents.isEmpty() && argument.getEntity() != null && argument.getEntity().getReferent() != null) {
      referents.add(argument.getEntity().getReferent());
    }
    referents.removeIf(referent -> referent == null || referent.isBlank());
    var words = argument.getImplied() ? "" : UnicodeText.wellFormed(argument.getCoveredText(), article, losses);
    return new Role(words, List.copyOf(referents));
  }
}
