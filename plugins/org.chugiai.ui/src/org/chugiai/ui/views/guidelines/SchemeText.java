package org.chugiai.ui.views.guidelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.ui.views.LayerNames;

/**
 * Layers and tags of a corpus as a text to read.
 *
 * @param text      the whole text
 * @param headings  what stands out in it
 * @param positions where a layer's tags begin, by type name and tag, and the layer itself, by type name alone
 */
record SchemeText(String text, List<Heading> headings, Map<String, Integer> positions) {

  static final SchemeText EMPTY = new SchemeText("", List.of(), Map.of());

  /**
   * A heading.
   *
   * @param begin UTF-16 offset in the text
   * @param end   exclusive
   * @param top   whether it is a layer's, not a tag's
   */
  record Heading(int begin, int end, boolean top) {
  }

  static SchemeText of(Corpus corpus) {
    var maker = new Maker();
    corpus.getLayers().forEach(maker::layer);
    return new SchemeText(maker.text.toString(), maker.headings, maker.positions);
  }

  /** Where the text tells about the kind of a span. */
  Optional<Integer> position(Span span) {
    for (var feature : List.of("attitude", "kind")) {
      if (span.has(feature) && positions.containsKey(span.type() + "/" + span.string(feature))) {
        return Optional.of(positions.get(span.type() + "/" + span.string(feature)));
      }
    }
    return Optional.ofNullable(positions.get(span.type()));
  }

  private static final class Maker {
    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    void layer(Layer layer) {
      positions.put(layer.getTypeName(), text.length());
      heading(LayerNames.label(layer), layer.getKey(), true);
      for (var field : layer.getFields()) {
        if (field.getTagSet() != null) {
          text.append(LayerNames.label(field)).append('\n');
          field.getTagSet().getTags().forEach(tag -> tag(layer, tag));
        }
      }
      text.append('\n');
    }

    private void tag(Layer layer, Tag tag) {
      positions.putIfAbsent(layer.getTypeName() + "/" + tag.getName(), text.length());
      heading(LayerNames.label(tag), tag.getKey(), false);
      var description = LayerNames.description(tag);
      if (!description.isEmpty()) {
        text.append(description).append('\n');
      }
    }

    private void heading(String label, String key, boolean top) {
      int begin = text.length();
      text.append(label);
      headings.add(new Heading(begin, text.length(), top));
      text.append(key == null || key.isEmpty() ? "\n" : "   [" + key + "]\n");
    }
  }
}
