package org.chugiai.ui.views.concordance;

import java.util.Objects;
import java.util.Optional;
import org.chugiai.corpus.concordance.Hit.Mark;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.ui.editor.marks.Scheme;

/**
 * What annotations of hits are called in the user's language.
 *
 * @param corpus that defines the layers
 */
public record MarkNames(Corpus corpus) {

  /**
   * The kind of an annotation.
   *
   * @param mark annotation
   * @return its kind or attitude, else its layer, with the sign of its polarity
   */
  public String kind(Mark mark) {
    var layer = Optional.ofNullable(corpus.findLayer(mark.type()));
    var kind = layer.flatMap(l -> tag(l, mark.kind())).map(Scheme::name)
        .or(() -> Optional.ofNullable(mark.kind())).or(() -> layer.map(Scheme::name)).orElse(mark.type());
    return kind + sign(mark.polarity());
  }

  private static Optional<Tag> tag(Layer layer, String value) {
    return layer.getFields().stream().filter(field -> field.getTagSet() != null)
        .flatMap(field -> field.getTagSet().getTags().stream()).filter(tag -> Objects.equals(tag.getName(), value))
        .findFirst();
  }

  private static String sign(String polarity) {
    return switch (polarity) {
      case "support" -> " +";
      case "oppose" -> " −";
      case null -> "";
      default -> " ○";
    };
  }
}
