package org.chugiai.ui.views.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.editor.marks.Scheme;

/** What a concordance can be of: words, or annotations of a layer or kind. */
final class KindFilter {

  /** Longer lists of values have a filter of their own. */
  private static final int SHORT = 9;

  /**
   * A choice.
   *
   * @param label  in the user's language
   * @param type   UIMA name of the annotations' type; null for any
   * @param values what values they have
   */
  record Kind(String label, String type, Map<String, String> values) {

    /** Words, annotated or not. */
    static final Kind WORDS = new Kind(Messages.anyWords, null, Map.of());
  }

  private KindFilter() {
  }

  /** What a corpus offers; words are the first choice. */
  static List<Kind> of(Corpus corpus) {
    var kinds = new ArrayList<Kind>();
    kinds.add(Kind.WORDS);
    kinds.add(new Kind(Messages.anyAnnotation, null, Map.of()));
    corpus.getLayers().forEach(layer -> add(layer, kinds));
    return kinds;
  }

  private static void add(Layer layer, List<Kind> kinds) {
    kinds.add(new Kind(Scheme.name(layer), layer.getTypeName(), Map.of()));
    layer.getFields().stream().filter(field -> field.getTagSet() != null).findFirst()
        .filter(field -> field.getTagSet().getTags().size() <= SHORT)
        .ifPresent(field -> field.getTagSet().getTags().forEach(tag -> kinds.add(new Kind(
            "    " + Scheme.name(tag), layer.getTypeName(), Map.of(field.getFeature(), tag.getName())))));
  }
}
