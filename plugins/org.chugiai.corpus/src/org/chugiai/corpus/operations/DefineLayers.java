package org.chugiai.corpus.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.layers.LayerColours;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.TagSet;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.types.Suggestion;

/**
 * Gives a corpus types of its own, and each annotation type among them a layer that shows it, unless it has one: with
 * its features as fields, its value sets as tag sets, and a colour. What the layer says can be changed afterwards.
 */
public final class DefineLayers {

  private final CorpusStore store;
  private final Map<String, TypeDescription> own = new HashMap<>();
  private final TypeSystemDescription description;

  /**
   * Prepares it.
   *
   * @param description the corpus's own types, all of them
   */
  public DefineLayers(CorpusStore store, TypeSystemDescription description) {
    this.store = store;
    this.description = description;
    Arrays.stream(description.getTypes()).forEach(type -> own.put(type.getName(), type));
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
    var made = new ArrayList<String>();
    for (var type : description.getTypes()) {
      if (isAnnotation(type) && store.query(corpus -> corpus.findLayer(type.getName())) == null) {
        made.add(type.getName());
      }
    }
    if (!made.isEmpty()) {
      store.change(corpus -> made.forEach(name -> add(corpus, own.get(name))));
    }
    return made;
  }

  private boolean isAnnotation(TypeDescription type) {
    var name = type.getSupertypeName();
    for (var parent = own.get(name); parent != null; parent = own.get(name)) {
      name = parent.getSupertypeName();
    }
    return name.equals(CAS.TYPE_NAME_ANNOTATION) || name.startsWith("org.chugiai.types.");
  }

  private void add(Corpus corpus, TypeDescription type) {
    var layer = CorpusFactory.eINSTANCE.createLayer();
    layer.setTypeName(type.getName());
    layer.setLabel(words(type.getName().substring(type.getName().lastIndexOf('.') + 1)));
    var colours = LayerColours.numbered(corpus.getLayers().size());
    layer.setColour(colours.light());
    layer.setColourDark(colours.dark());
    features(type).forEach(feature -> addField(corpus, layer, type, feature));
    addNote(layer, type);
    corpus.getLayers().add(layer);
  }

  private void addField(Corpus corpus, Layer layer, TypeDescription type, FeatureDescription feature) {
    var field = CorpusFactory.eINSTANCE.createField();
    field.setFeature(feature.getName());
    field.setLabel(words(feature.getName()));
    field.setTagSet(tagSet(corpus, feature.getRangeTypeName()));
    layer.getFields().add(field);
    boolean text = feature.getRangeTypeName().equals(CAS.TYPE_NAME_STRING) || field.getTagSet() != null;
    if (layer.getLabelFeature() == null && text) {
      layer.setLabelFeature(feature.getName());
    }
  }

  /** What people correct has room for a note, as the built-in layers have. */
  private void addNote(Layer layer, TypeDescription type) {
    var top = type;
    for (var parent = own.get(type.getSupertypeName()); parent != null; parent = own.get(parent.getSupertypeName())) {
      top = parent;
    }
    if (top.getSupertypeName().equals(Suggestion._TypeName)) {
      var field = CorpusFactory.eINSTANCE.createField();
      field.setFeature("note");
      field.setLabel("Note");
      field.setLabelVi("Ghi chú");
      layer.getFields().add(field);
    }
  }

  /** The type's features and those of its own supertypes, the latter first. */
  private List<FeatureDescription> features(TypeDescription type) {
    var parent = own.get(type.getSupertypeName());
    var result = new ArrayList<FeatureDescription>(parent == null ? List.of() : features(parent));
    result.addAll(List.of(type.getFeatures()));
    return result;
  }

  /** A UIMA string type with allowed values is a tag set. */
  private TagSet tagSet(Corpus corpus, String range) {
    var type = own.get(range);
    if (type == null || type.getAllowedValues() == null || type.getAllowedValues().length == 0) {
      return null;
    }
    var known = corpus.getTagSets().stream().filter(set -> set.getName().equals(range)).findFirst();
    return known.orElseGet(() -> {
      var made = CorpusFactory.eINSTANCE.createTagSet();
      made.setName(range);
      for (var value : type.getAllowedValues()) {
        var tag = CorpusFactory.eINSTANCE.createTag();
        tag.setName(value.getString());
        tag.setDescription(value.getDescription());
        made.getTags().add(tag);
      }
      corpus.getTagSets().add(made);
      return made;
    });
  }

  /** "FrameElement" is "Frame element". */
  private static String words(String name) {
    var spaced = name.replace('_', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").strip();
    return spaced.isEmpty() ? name
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT)
            + spaced.substring(1).toLowerCase(Locale.ROOT);
  }
}
