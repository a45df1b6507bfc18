package org.chugiai.ui.editor.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.eclipse.emf.ecore.EClass;

/** The layers that an article is annotated on: those of its corpus that its type system knows. */
public final class Scheme {

  /** Tag sets up to this size can be chosen from by the digits alone. */
  private static final int DIGITS = 9;

  /**
   * What a key stands for: a layer, and a value where the key says one.
   *
   * @param layer   layer
   * @param feature feature that gets the value, or null
   * @param value   value, or null
   */
  public record Choice(Layer layer, String feature, String value) {

    /** @return the features of a new annotation of this choice */
    public Map<String, String> features() {
      return value == null ? Map.of() : Map.of(feature, value);
    }
  }

  private final List<Layer> layers = new ArrayList<>();
  private final Map<EClass, Layer> byType = new HashMap<>();

  /**
   * Reads the scheme of a corpus.
   *
   * @param corpus corpus
   * @param types  type system of the article; layers of other types are left out
   */
  public Scheme(Corpus corpus, CasTypes types) {
    for (var layer : corpus.getLayers()) {
      types.find(layer.getTypeName()).ifPresent(type -> {
        layers.add(layer);
        byType.putIfAbsent(type, layer);
      });
    }
  }

  /** @return the layers, in the order of the corpus */
  public List<Layer> layers() {
    return List.copyOf(layers);
  }

  /**
   * The layer of an annotation.
   *
   * @param span annotation
   * @return the layer of exactly its type, or empty
   */
  public Optional<Layer> layer(Span span) {
    return Optional.ofNullable(byType.get(span.object().eClass()));
  }

  /**
   * Tells whether people annotate such annotations.
   *
   * @param span annotation
   * @return whether it is of some layer
   */
  public boolean isShown(Span span) {
    return byType.containsKey(span.object().eClass());
  }

  /**
   * Tells whether an annotation is of a layer.
   *
   * @param span  annotation
   * @param layer layer
   * @return whether it is of exactly the layer's type; annotations of subtypes are of their own layers
   */
  public boolean isOf(Span span, Layer layer) {
    return byType.get(span.object().eClass()) == layer;
  }

  /**
   * The place of an annotation's layer among the layers.
   *
   * @param span annotation
   * @return index; after all others where it has no layer
   */
  public int rank(Span span) {
    var index = layers.indexOf(byType.get(span.object().eClass()));
    return index < 0 ? layers.size() : index;
  }

  /**
   * What a key makes of selected text.
   *
   * @param key key, e.g. "1"
   * @return layer and value of the new annotation, or empty
   */
  public Optional<Choice> toCreate(String key) {
    for (var layer : layers) {
      for (var field : layer.getFields()) {
        var tag = keyed(field, key);
        if (tag.isPresent()) {
          return Optional.of(new Choice(layer, field.getFeature(), tag.get().getName()));
        }
      }
    }
    return layers.stream().filter(layer -> key.equals(layer.getKey())).findFirst()
        .map(layer -> new Choice(layer, null, null));
  }

  /**
   * What a key changes an annotation to: the value of its layer with that key or, where none of the layer's values has
   * a key, the value of that number in the first short list of values.
   *
   * @param span annotation
   * @param key  key
   * @return feature and new value, or empty where the key means nothing on that layer
   */
  public Optional<Choice> toChange(Span span, String key) {
    var layer = byType.get(span.object().eClass());
    if (layer == null) {
      return Optional.empty();
    }
    for (var field : layer.getFields()) {
      var tag = keyed(field, key);
      if (tag.isPresent()) {
        return Optional.of(new Choice(layer, field.getFeature(), tag.get().getName()));
      }
    }
    return hasKeys(layer) ? Optional.empty() : numbered(layer, key);
  }

  private static boolean hasKeys(Layer layer) {
    return layer.getFields().stream().flatMap(field -> tags(field).stream()).anyMatch(tag -> tag.getKey() != null);
  }

  private static Optional<Choice> numbered(Layer layer, String key) {
    var field = shortList(layer);
    if (field.isEmpty() || !key.matches("[1-9]")) {
      return Optional.empty();
    }
    var tags = tags(field.get());
    var index = Integer.parseInt(key) - 1;
    return index < tags.size()
        ? Optional.of(new Choice(layer, field.get().getFeature(), tags.get(index).getName())) : Optional.empty();
  }

  private static Optional<Field> shortList(Layer layer) {
    return layer.getFields().stream().filter(f -> !tags(f).isEmpty() && tags(f).size() <= DIGITS).findFirst();
  }

  private static Optional<Tag> keyed(Field field, String key) {
    return tags(field).stream().filter(tag -> key.equals(tag.getKey())).findFirst();
  }

  private static List<Tag> tags(Field field) {
    return field.getTagSet() == null ? List.of() : field.getTagSet().getTags();
  }

  /** @return what new annotations can be: each layer's values with keys, or the layer as a whole; in the order of keys */
  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    for (var layer : layers) {
      var before = choices.size();
      for (var field : layer.getFields()) {
        tags(field).stream().filter(tag -> tag.getKey() != null)
            .forEach(tag -> choices.add(new Choice(layer, field.getFeature(), tag.getName())));
      }
      if (choices.size() == before) {
        choices.add(new Choice(layer, null, null));
      }
    }
    choices.sort(Comparator.comparing(Scheme::place));
    return choices;
  }

  /** As on a keyboard: 0 comes after 9; what has no key comes last. */
  private static String place(Choice choice) {
    var key = key(choice);
    return key == null ? "\uFFFF" : key.replace('0', ':');
  }

  /**
   * The key of a choice.
   *
   * @param choice choice
   * @return key, or null
   */
  public static String key(Choice choice) {
    return tag(choice.layer(), choice.feature(), choice.value()).map(Tag::getKey).orElse(choice.layer().getKey());
  }

  /**
   * The name of a choice in the user's language.
   *
   * @param choice choice
   * @return name
   */
  public static String name(Choice choice) {
    return tag(choice.layer(), choice.feature(), choice.value()).map(Scheme::name).orElse(name(choice.layer()));
  }

  /**
   * The name of a feature in the user's language.
   *
   * @param span    annotation that has it
   * @param feature feature name
   * @return name of its field; the feature's name where it has none
   */
  public String fieldName(Span span, String feature) {
    return layer(span).stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getFeature().equals(feature)).findFirst()
        .map(Scheme::name).orElse(feature);
  }

  /**
   * The feature that tells the kinds of a layer's annotations apart: the first one with a list of values.
   *
   * @param layer layer
   * @return feature name, or empty where the layer has no kinds
   */
  public Optional<String> kindFeature(Layer layer) {
    return layer.getFields().stream().filter(field -> !tags(field).isEmpty()).findFirst().map(Field::getFeature);
  }

  /**
   * The definition of a feature's value.
   *
   * @param layer   layer
   * @param feature feature name, or null
   * @param value   value, or null
   * @return the tag, or empty where the feature takes free values or has none
   */
  public static Optional<Tag> tag(Layer layer, String feature, String value) {
    return layer.getFields().stream().filter(field -> field.getFeature().equals(feature))
        .flatMap(field -> tags(field).stream()).filter(tag -> tag.getName().equals(value)).findFirst();
  }

  /**
   * A name in the user's language.
   *
   * @param english    English name, or null or empty
   * @param vietnamese Vietnamese name, or null or empty
   * @param otherwise  what to say where there is neither
   * @return the name
   */
  public static String localised(String english, String vietnamese, String otherwise) {
    var first = Locale.getDefault().getLanguage().equals("vi") ? vietnamese : english;
    return Stream.of(first, english).filter(name -> name != null && !name.isEmpty()).findFirst().orElse(otherwise);
  }

  /**
   * The name of a layer in the user's language.
   *
   * @param layer layer
   * @return name
   */
  public static String name(Layer layer) {
    return localised(layer.getLabel(), layer.getLabelVi(), layer.getTypeName());
  }

  /**
   * The name of a field in the user's language.
   *
   * @param field field
   * @return name
   */
  public static String name(Field field) {
    return localised(field.getLabel(), field.getLabelVi(), field.getFeature());
  }

  /**
   * The name of a value in the user's language.
   *
   * @param tag value
   * @return name
   */
  public static String name(Tag tag) {
    return localised(tag.getLabel(), tag.getLabelVi(), tag.getName());
  }
}
