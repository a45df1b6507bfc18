package org.chugiai.ui.editor.marks;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Layer;

/** What is written at an annotation, from the most telling variant to the shortest. */
final class MarkLabels {

  /** Values up to this length are their own code; longer ones are cut to three letters. */
  private static final int CODE = 5;
  private static final int CUT = 3;
  private static final String UNKNOWN = "?";

  private MarkLabels() {
  }

  static List<String> of(Span span, Layer layer) {
    return switch (layer.getShape()) {
      case TINT -> withConfidence(span, codes(value(span, layer.getLabelFeature(), span.typeName())));
      case UNDERLINE -> withConfidence(span, List.of(value(span, layer.getLabelFeature(), UNKNOWN)));
      case CHIP -> withConfidence(span, stance(span, layer));
      case BAR -> List.of("“");
    };
  }

  private static String value(Span span, String feature, String otherwise) {
    if (feature == null || !span.has(feature)) {
      return otherwise;
    }
    var value = span.string(feature);
    return value == null || value.isEmpty() ? UNKNOWN : value;
  }

  private static List<String> codes(String value) {
    var code = value.length() <= CODE ? value : value.substring(0, value.offsetByCodePoints(0, CUT));
    var initial = value.substring(0, value.offsetByCodePoints(0, 1));
    return code.equals(initial) ? List.of(code) : List.of(code, initial);
  }

  private static List<String> stance(Span span, Layer layer) {
    var sign = Polarity.of(span).sign();
    var value = value(span, layer.getLabelFeature(), UNKNOWN);
    var name = Scheme.tag(layer, layer.getLabelFeature(), value).map(Scheme::name).orElse(value);
    return sign.isEmpty() ? List.of(name) : List.of(sign + " " + name, sign);
  }

  private static List<String> withConfidence(Span span, List<String> labels) {
    if (!Suggestions.isOpen(span) || Suggestions.confidence(span) <= 0) {
      return labels;
    }
    var percent = Math.round(100 * Suggestions.confidence(span));
    var result = new ArrayList<String>();
    result.add(labels.getFirst() + " " + percent);
    result.addAll(labels);
    return result;
  }
}
