package org.chugiai.ui.views.problems;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.pipeline.times.CreationTime;
import org.chugiai.pipeline.times.TimeMention;
import org.chugiai.pipeline.times.TimeTagger;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;

/**
 * What the words of a time expression say, as the engine reads them in their article.
 *
 * @param document article
 */
record TimeReading(CasDocument document) {

  /** As much of a long text is read on either side, in UTF-16 code units: what goes on being told reaches no further. */
  private static final int AROUND = 20_000;

  /**
   * A reading.
   *
   * @param values of the features, by their names; null where the words say nothing
   */
  record Reading(Map<String, String> values) {

    String kind() {
      return values.get(TimeExpression._FeatName_kind);
    }

    String value() {
      return values.get(TimeExpression._FeatName_value);
    }
  }

  /**
   * Reads the words of an expression.
   *
   * @return what the mention says that shares most with it; empty where the engine sees none there
   */
  Optional<Reading> of(Span time) {
    var text = document.text();
    var from = text.lastIndexOf('\n', Math.max(0, time.begin() - AROUND)) + 1;
    var to = Math.min(text.length(), time.end() + AROUND);
    return TimeTagger.builtIn().tag(text.substring(from, to), created()).stream()
        .filter(mention -> shared(mention, time, from) > 0)
        .max(Comparator.comparingInt(mention -> shared(mention, time, from))).map(TimeReading::reading);
  }

  private static int shared(TimeMention mention, Span time, int from) {
    return Math.min(mention.end() + from, time.end()) - Math.max(mention.begin() + from, time.begin());
  }

  private static Reading reading(TimeMention mention) {
    var values = new LinkedHashMap<String, String>();
    values.put(TimeExpression._FeatName_kind, mention.type());
    values.put(TimeExpression._FeatName_value, mention.value());
    values.put(TimeExpression._FeatName_mod, mention.mod());
    values.put(TimeExpression._FeatName_quant, mention.quant());
    values.put(TimeExpression._FeatName_freq, mention.freq());
    return new Reading(values);
  }

  /** Without a creation time what only that could tell is X. */
  private CreationTime created() {
    var published = document.types().find(Article._TypeName).isEmpty() ? null
        : document.spans(Article._TypeName).stream().map(article -> article.string(Article._FeatName_published))
            .filter(value -> value != null && !value.isBlank()).findFirst().orElse(null);
    try {
      return published == null ? null : CreationTime.parse(published);
    } catch (IllegalArgumentException e) {
      // a check of its own tells that the date is none
      return null;
    }
  }
}
