package org.chugiai.corpus.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.corpus.model.TagSet;
import org.chugiai.types.Suggestion;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the definition of a layer into a corpus's model. */
record LayerModel(Corpus corpus) {

  /**
   * Makes a layer what the definition says.
   *
   * @param ownBefore features that the type itself had before; fields of others are inherited and stay
   */
  void define(LayerDefinition definition, Set<String> ownBefore) {
    var layer = corpus.findLayer(definition.typeName());
    var inherited = layer == null ? inherited(definition) : List.copyOf(layer.getFields());
    if (layer == null) {
      layer = CorpusFactory.eINSTANCE.createLayer();
      layer.setTypeName(definition.typeName());
      corpus.getLayers().add(layer);
    }
    var tagSets = tagSets(layer);
    layer.setLabel(definition.label());
    layer.setLabelVi(orNull(definition.labelVi()));
    layer.setColour(definition.colour());
    layer.setColourDark(definition.colourDark());
    layer.setKey(orNull(definition.key()));
    defineFields(layer, definition, inherited.stream().filter(f -> !ownBefore.contains(f.getFeature())).toList());
    dropUnused(tagSets);
  }

  void remove(String typeName) {
    var layer = corpus.findLayer(typeName);
    var tagSets = tagSets(layer);
    corpus.getLayers().remove(layer);
    dropUnused(tagSets);
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** The fields that a new layer has from its supertype: those of its layer, or room for a note. */
  private List<Field> inherited(LayerDefinition definition) {
    var parent = corpus.findLayer(definition.supertype());
    if (parent != null) {
      return List.copyOf(EcoreUtil.copyAll(parent.getFields()));
    }
    return definition.supertype().equals(Suggestion._TypeName) ? List.of(noteField()) : List.of();
  }

  /** What people correct has room for a note, as the built-in layers have. */
  static Field noteField() {
    var note = CorpusFactory.eINSTANCE.createField();
    note.setFeature("note");
    note.setLabel("Note");
    note.setLabelVi("Ghi chú");
    return note;
  }

  /** The layer's own fields come first, then those of inherited features. */
  private void defineFields(Layer layer, LayerDefinition definition, List<Field> inherited) {
    var before = new HashMap<String, Field>();
    layer.getFields().forEach(field -> before.put(field.getFeature(), field));
    var own = definition.fields().stream().map(field -> field(layer, before, field)).toList();
    layer.getFields().clear();
    layer.getFields().addAll(own);
    layer.getFields().addAll(inherited);
    if (layer.getLabelFeature() == null || layer.getFields().stream()
        .noneMatch(field -> field.getFeature().equals(layer.getLabelFeature()))) {
      layer.setLabelFeature(labelFeature(definition));
    }
  }

  /** What tells annotations of a layer apart: the first list of values, else the first text. */
  private static String labelFeature(LayerDefinition definition) {
    return definition.fields().stream().filter(field -> field.type() == FieldType.CHOICE).findFirst()
        .or(() -> definition.fields().stream().filter(field -> field.type() == FieldType.TEXT).findFirst())
        .map(FieldDefinition::feature).orElse(null);
  }

  private Field field(Layer layer, Map<String, Field> before, FieldDefinition definition) {
    var field = before.containsKey(definition.feature()) ? before.get(definition.feature())
        : CorpusFactory.eINSTANCE.createField();
    field.setFeature(definition.feature());
    field.setLabel(orNull(definition.label()));
    field.setRequired(definition.required());
    field.setTagSet(definition.type() == FieldType.CHOICE ? tagSet(layer, field, definition.tags()) : null);
    return field;
  }

  private TagSet tagSet(Layer layer, Field field, List<TagDefinition> tags) {
    var set = field.getTagSet();
    if (set == null) {
      set = CorpusFactory.eINSTANCE.createTagSet();
      set.setName(freeName(simpleName(layer.getTypeName()) + "-" + field.getFeature()));
      corpus.getTagSets().add(set);
    }
    var known = set.getTags().stream().collect(Collectors.toMap(Tag::getName, Function.identity(), (a, b) -> a));
    var all = new ArrayList<Tag>();
    for (var tag : tags) {
      all.add(tag(known.get(tag.name()), tag, all.size()));
    }
    set.getTags().clear();
    set.getTags().addAll(all);
    return set;
  }

  private static Tag tag(Tag known, TagDefinition definition, int number) {
    var tag = known;
    if (tag == null) {
      tag = CorpusFactory.eINSTANCE.createTag();
      tag.setName(definition.name());
      tag.setColour(LayerColours.numbered(number).light());
      tag.setColourDark(LayerColours.numbered(number).dark());
    }
    tag.setLabel(orNull(definition.label()));
    tag.setKey(orNull(definition.key()));
    tag.setDescription(orNull(definition.description()));
    return tag;
  }

  private static String simpleName(String typeName) {
    return typeName.substring(typeName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String freeName(String wished) {
    var name = wished;
    for (int i = 2; isTaken(name); i++) {
      name = wished + "-" + i;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return corpus.getTagSets().stream().anyMatch(set -> set.getName().equals(name));
  }

  private static Set<TagSet> tagSets(Layer layer) {
    return layer.getFields().stream().map(Field::getTagSet).filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Removes those of a layer's former tag sets that no layer uses any more. */
  private void dropUnused(Set<TagSet> former) {
    corpus.getLayers().forEach(layer -> former.removeAll(tagSets(layer)));
    corpus.getTagSets().removeAll(former);
  }
}
