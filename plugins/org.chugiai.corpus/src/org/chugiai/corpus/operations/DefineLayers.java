package org.chugiai.corpus.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.layers.LayersOfTypes;
import org.chugiai.corpus.store.CorpusStore;

/**
 * Gives a corpus types of its own, and each annotation type among them a layer that shows it, unless it has one: with
 * its features as fields, its value sets as tag sets, and a colour. What the layer says can be changed afterwards.
 */
public final class DefineLayers {

  private final CorpusStore store;
  private final LayersOfTypes layers;
  private final TypeSystemDescription description;

  /**
   * Prepares it.
   *
   * @param description the corpus's own types, all of them
   */
  public DefineLayers(CorpusStore store, TypeSystemDescription description) {
    this.store = store;
    this.description = description;
    layers = new LayersOfTypes(description);
  }

  /**
   * Saves types and layers.
   *
   * @return names of the types that were given a layer
   * @throws org.chugiai.corpus.store.InvalidDataException where the types contradict the built-in ones; nothing is
   *     changed then
   */
  public List<String> run() throws IOException {
    store.saveOwnTypes(description);
    var made = new ArrayList<TypeDescription>();
    for (var type : description.getTypes()) {
      if (layers.isAnnotation(type) && store.query(corpus -> corpus.findLayer(type.getName())) == null) {
        made.add(type);
      }
    }
    if (!made.isEmpty()) {
      store.change(corpus -> made.forEach(type -> layers.add(corpus, type)));
    }
    return made.stream().map(TypeDescription::getName).toList();
  }
}
