package org.chugiai.corpus.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;

/**
 * What counts of one article.
 *
 * @param characters length in code points
 */
record ArticleSample(int characters, int sentences, int tokens, List<Item> items) {

  /** Features that say what an annotation is, the first that its type has. */
  private static final List<String> LABELS = List.of("kind", "attitude");

  /**
   * An annotation.
   *
   * @param label null where its type has none, or it is not set
   * @param origin null where nobody is named
   * @param length in code points
   */
  record Item(String layer, String label, String status, String origin, double confidence, int length) {
  }

  static ArticleSample of(CAS cas) {
    var text = Optional.ofNullable(cas.getDocumentText()).orElse("");
    var items = new ArrayList<Item>();
    for (var each : cas.getAnnotationIndex(Suggestion.class)) {
      var status = each.getStatus() == null ? "given" : each.getStatus();
      items.add(new Item(each.getType().getShortName(), label(each), status, each.getOrigin(), each.getConfidence(),
          text.codePointCount(each.getBegin(), each.getEnd())));
    }
    return new ArticleSample(text.codePointCount(0, text.length()), count(cas, Sentence._TypeName),
        count(cas, Token._TypeName), items);
  }

  private static int count(CAS cas, String type) {
    return cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).size();
  }

  private static String label(Suggestion annotation) {
    Type type = annotation.getType();
    return LABELS.stream().map(type::getFeatureByBaseName).filter(feature -> feature != null).findFirst()
        .map(annotation::getFeatureValueAsString).orElse(null);
  }
}
