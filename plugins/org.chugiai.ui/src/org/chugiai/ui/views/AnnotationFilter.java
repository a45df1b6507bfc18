package org.chugiai.ui.views;

import java.text.Normalizer;
import java.util.Locale;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;

/**
 * Which annotations a table shows.
 *
 * @param words  every one must occur in the text or label, without regard to case and, where typed without, to marks
 * @param layer  UIMA name of the type; null for all
 * @param status which judgement; null for all
 */
record AnnotationFilter(String words, String layer, Judgement status) {

  /** What has become of a suggestion, as coarse as one asks for it. */
  enum Judgement {
    OPEN, CONFIRMED, REJECTED
  }

  static final AnnotationFilter ALL = new AnnotationFilter("", null, null);

  boolean accepts(Span span, String label) {
    return (layer == null || span.type().equals(layer)) && judged(span) && worded(span, label);
  }

  private boolean judged(Span span) {
    return status == null || switch (status) {
      case OPEN -> Suggestions.isOpen(span);
      case CONFIRMED -> Suggestions.isConfirmed(span);
      case REJECTED -> !Suggestions.isOpen(span) && !Suggestions.isConfirmed(span);
    };
  }

  private boolean worded(Span span, String label) {
    if (words.isBlank()) {
      return true;
    }
    var text = fold(span.coveredText() + " " + label);
    var bare = withoutMarks(text);
    for (var word : fold(words).split("\\s+")) {
      if (!text.contains(word) && !bare.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
  }
}
