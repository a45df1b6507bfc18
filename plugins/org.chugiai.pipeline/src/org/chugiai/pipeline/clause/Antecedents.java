package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.types.Entity;

/**
 * Finds whom a lone pronoun means: "ông" and "bà" the nearest person before it who is not called by the other one in
 * the article, "nước này" the nearest country or place.
 */
final class Antecedents {

  private record Mention(int begin, String kind, String referent) {
  }

  private final List<Mention> mentions = new ArrayList<>();
  /** By referent: the honorific before its name. */
  private final Map<String, String> honorifics = new HashMap<>();

  Antecedents(JCas jcas) {
    var text = jcas.getDocumentText();
    for (var entity : jcas.getAnnotationIndex(Entity.class)) {
      var referent = entity.getReferent();
      boolean wanted = "PERSON".equals(entity.getKind()) || "LOCATION".equals(entity.getKind());
      if (referent != null && wanted && !"rejected".equals(entity.getStatus())) {
        mentions.add(new Mention(entity.getBegin(), entity.getKind(), referent));
        var before = fold(text.substring(Math.max(0, entity.getBegin() - 4), entity.getBegin()).strip());
        if (before.endsWith("ông") || before.endsWith("bà")) {
          honorifics.put(referent, before.endsWith("bà") ? "bà" : "ông");
        }
      }
    }
  }

  /** The referent of a pronoun that begins at a position. */
  Optional<String> find(String words, int position) {
    return switch (fold(words)) {
      case "ông", "ông ấy", "ông ta", "ông này" -> nearest("PERSON", "ông", position);
      case "bà", "bà ấy", "bà ta", "bà này" -> nearest("PERSON", "bà", position);
      case "nước này", "quốc gia này", "đất nước này" -> nearest("LOCATION", null, position);
      default -> Optional.empty();
    };
  }

  private Optional<String> nearest(String kind, String honorific, int position) {
    for (int i = before(position) - 1; i >= 0; i--) {
      var mention = mentions.get(i);
      var own = honorifics.get(mention.referent());
      if (mention.kind().equals(kind) && (honorific == null || own == null || own.equals(honorific))) {
        return Optional.of(mention.referent());
      }
    }
    return Optional.empty();
  }

  /** The number of mentions that begin before a position. */
  private int before(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String fold(String words) {
    return NormalisedText.of(words).text().toLowerCase(Locale.ROOT);
  }
}
