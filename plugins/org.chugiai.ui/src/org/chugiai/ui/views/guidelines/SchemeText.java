package org.chugiai.ui.views.guidelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.views.LayerNames;

/**
 * Layers and tags of a corpus as a text to read.
 *
 * @param text      the whole text
 * @param headings  what stands out in it
 * @param positions where a layer's tags begin, by type name and tag, and the layer itself, by type name alone
 * @param kinds     by type name, the features with tags, in their order
 */
record SchemeText(String text, List<Heading> headings, Map<String, Integer> positions,
    Map<String, List<String>> kinds) {

  /** The descriptions of the built-in types are for programmers. */
  private static final String BUILT_IN = "org.chugiai.types.";

  static final SchemeText EMPTY = new SchemeText("", List.of(), Map.of(), Map.of());

  /**
   * A heading.
   *
   * @param begin UTF-16 offset in the text
   * @param end   exclusive
   * @param top   whether it is a layer's, not a tag's
   */
  record Heading(int begin, int end, boolean top) {
  }

  /**
   * The text of a corpus.
   *
   * @param types what they say on a layer of the corpus's own is its guideline
   */
  static SchemeText of(Corpus corpus, CasTypes types) {
    var maker = new Maker(types);
    corpus.getLayers().forEach(maker::layer);
    return new SchemeText(maker.text.toString(), maker.headings, maker.positions, maker.kinds);
  }

  /** Where the text tells about the kind of a span. */
  Optional<Integer> position(Span span) {
    return kinds.getOrDefault(span.type(), List.of()).stream().filter(span::has)
        .map(feature -> positions.get(span.type() + "/" + span.string(feature))).filter(Objects::nonNull).findFirst()
        .or(() -> Optional.ofNullable(positions.get(span.type())));
  }

  private static final class Maker {
    private final CasTypes types;
    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();

    Maker(CasTypes types) {
      this.types = types;
    }

    void layer(Layer layer) {
      positions.put(layer.getTypeName(), text.length());
      heading(Scheme.name(layer), layer.getKey(), true);
      var guideline = layer.getTypeName().startsWith(BUILT_IN) ? "" : types.description(layer.getTypeName());
      if (!guideline.isEmpty()) {
        text.append(guideline).append('\n');
      }
      for (var field : layer.getFields()) {
        if (field.getTagSet() != null) {
          kinds.computeIfAbsent(layer.getTypeName(), t -> new ArrayList<>()).add(field.getFeature());
          text.append(Scheme.name(field)).append('\n');
          field.getTagSet().getTags().forEach(tag -> tag(layer, tag));
        }
      }
      text.append('\n');
    }

    private void tag(Layer layer, Tag tag) {
      positions.putIfAbsent(layer.getTypeName() + "/" + tag.getName(), text.length());
      heading(Scheme.name(tag), tag.getKey(), false);
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
