package org.chugiai.ui.views.statistics;

import java.util.Optional;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.editor.marks.Scheme;

/**
 * What layers and their values are called in the user's language.
 *
 * @param corpus that defines them
 */
record StatisticsNames(Corpus corpus) {

  private Optional<Layer> find(String name) {
    return corpus.getLayers().stream()
        .filter(layer -> layer.getTypeName().substring(layer.getTypeName().lastIndexOf('.') + 1).equals(name))
        .findFirst();
  }

  /** The name of a layer by the short name of its type. */
  String layer(String name) {
    return find(name).map(Scheme::name).orElse(name);
  }

  /** The name of a kind or an attitude. */
  String value(String layer, String value) {
    return find(layer).stream().flatMap(found -> found.getFields().stream())
        .filter(field -> field.getTagSet() != null).flatMap(field -> field.getTagSet().getTags().stream())
        .filter(tag -> tag.getName().equals(value)).findFirst().map(Scheme::name).orElse(value);
  }
}
