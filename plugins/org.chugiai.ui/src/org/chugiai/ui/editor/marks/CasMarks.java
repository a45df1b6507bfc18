package org.chugiai.ui.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.editor.colour.Hue;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.layout.MarkState;

/** The annotations of an article as marks, drawn as the layers of its corpus say. */
public final class CasMarks implements MarkSource {

  private final CasDocument document;
  private final Scheme scheme;
  private final Visibility visibility;
  private final Map<Layer, Map<String, Hue>> hues = new HashMap<>();

  /**
   * Makes marks of an article's annotations.
   *
   * @param document   article
   * @param scheme     its layers
   * @param visibility which of them are shown
   */
  public CasMarks(CasDocument document, Scheme scheme, Visibility visibility) {
    this.document = document;
    this.scheme = scheme;
    this.visibility = visibility;
  }

  @Override
  public List<Mark> marks(int from, int to) {
    var marks = new ArrayList<Mark>();
    for (var layer : scheme.layers()) {
      if (visibility.showsLayer(layer.getTypeName())) {
        for (var span : document.spans(layer.getTypeName(), from, to)) {
          if (scheme.isOf(span, layer) && visibility.shows(span)) {
            marks.add(mark(span, layer));
          }
        }
      }
    }
    return marks;
  }

  private Mark mark(Span span, Layer layer) {
    return new Mark(span, span.begin(), span.end(), layer.getShape(), hue(span, layer), state(span),
        MarkLabels.of(span, layer));
  }

  private Hue hue(Span span, Layer layer) {
    var feature = Polarity.of(span) == Polarity.NONE ? layer.getLabelFeature() : Polarity.FEATURE;
    var value = feature == null || !span.has(feature) ? null : span.string(feature);
    return hues.computeIfAbsent(layer, l -> new HashMap<>()).computeIfAbsent(String.valueOf(value),
        v -> hue(layer, scheme.rank(span), feature, value));
  }

  private static Hue hue(Layer layer, int rank, String feature, String value) {
    var own = Hue.of(layer.getColour(), layer.getColourDark(), Hue.numbered(rank));
    return Scheme.tag(layer, feature, value).map(tag -> Hue.of(tag.getColour(), tag.getColourDark(), own)).orElse(own);
  }

  private static MarkState state(Span span) {
    return switch (Suggestions.status(span).orElse(Status.MANUAL)) {
      case SUGGESTED -> MarkState.SUGGESTED;
      case REJECTED -> MarkState.REJECTED;
      default -> MarkState.CONFIRMED;
    };
  }
}
