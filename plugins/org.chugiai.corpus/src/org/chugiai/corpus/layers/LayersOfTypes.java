package org.chugiai.corpus.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.TagSet;
import org.chugiai.types.Suggestion;

/**
 * Layers that show annotation types which nobody has said anything on: with their features as fields, their value sets
 * as tag sets, and a colour.
 */
public final class LayersOfTypes {

  /** What texts are cut into is everywhere, and would cover what is of interest. */
  private static final Set<String> SEGMENTS = Set.of("Token", "Sentence", "Zone", "Article", "Paragraph", "Div",
      "Heading", "DocumentMetaData", "TagsetDescription", "TagDescription", "Lemma", "Stem", "MorphologicalFeatures");

  private final Map<String, TypeDescription> own = new HashMap<>();

  /**
   * Layers of some types.
   *
   * @param description the types, with the supertypes that they have features from
   */
  public LayersOfTypes(TypeSystemDescription description) {
    Arrays.stream(description.getTypes()).forEach(type -> own.put(type.getName(), type));
  }

  /** A corpus of nothing but layers of all annotation types; what cuts texts into pieces has none. */
  public static Corpus corpus(TypeSystemDescription description) {
    var layers = new LayersOfTypes(description);
    var corpus = CorpusFactory.eINSTANCE.createCorpus();
    Arrays.stream(description.getTypes()).filter(layers::isAnnotation)
        .filter(type -> !type.getName().startsWith("uima.") && !SEGMENTS.contains(simpleName(type)))
        .forEach(type -> layers.add(corpus, type));
    return corpus;
  }

  private static String simpleName(TypeDescription type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1);
  }

  /** Whether a type is one of annotations. */
  public boolean isAnnotation(TypeDescription type) {
    var name = type.getSupertypeName();
    for (var parent = own.get(name); parent != null; parent = own.get(name)) {
      name = parent.getSupertypeName();
    }
    return name.equals(CAS.TYPE_NAME_ANNOTATION) || name.startsWith("org.chugiai.types.");
  }

  /** Adds the layer of an annotation type to a corpus. */
  public void add(Corpus corpus, TypeDescription type) {
    var layer = CorpusFactory.eINSTANCE.createLayer();
    layer.setTypeName(type.getName());
    layer.setLabel(words(simpleName(type)));
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
      layer.getFields().add(LayerModel.noteField());
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
