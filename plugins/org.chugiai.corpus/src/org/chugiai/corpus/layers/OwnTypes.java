package org.chugiai.corpus.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.corpus.store.CorpusStore;

/**
 * The types that a corpus adds to the built-in ones, as its file holds them.
 *
 * @param description to be changed by this package only
 */
record OwnTypes(TypeSystemDescription description) {

  static OwnTypes read(CorpusStore store) throws IOException {
    var file = store.layout().typeSystemFile();
    return new OwnTypes(Files.exists(file) ? CasTypes.readOwn(file)
        : UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription());
  }

  OwnTypes copy() {
    return new OwnTypes((TypeSystemDescription) description.clone());
  }

  Optional<TypeDescription> find(String name) {
    return Arrays.stream(description.getTypes()).filter(type -> type.getName().equals(name)).findFirst();
  }

  private List<TypeDescription> types() {
    return new ArrayList<>(List.of(description.getTypes()));
  }

  void remove(String name) {
    var types = types();
    types.removeIf(type -> type.getName().equals(name));
    description.setTypes(types.toArray(TypeDescription[]::new));
  }

  /** The values of a string type that lists them; empty for any other type. */
  List<String> allowedValues(String range) {
    return find(range).map(TypeDescription::getAllowedValues).stream().filter(Objects::nonNull).flatMap(Arrays::stream)
        .map(AllowedValue::getString).toList();
  }

  /**
   * Makes a type what a layer says.
   *
   * @param keep also features that the layer no longer has
   */
  void define(LayerDefinition layer, boolean keep) {
    var type = find(layer.typeName()).orElseGet(() ->
        description.addType(layer.typeName(), "", layer.supertype()));
    type.setSupertypeName(layer.supertype());
    type.setDescription(layer.guideline());
    var features = new ArrayList<FeatureDescription>();
    for (var field : layer.fields()) {
      features.add(feature(type, field));
      allow(features.getLast().getRangeTypeName(), field.tags());
    }
    if (keep) {
      Arrays.stream(type.getFeatures()).filter(old -> features.stream().noneMatch(f -> f.getName().equals(old.getName())))
          .forEach(features::add);
    }
    type.setFeatures(features.toArray(FeatureDescription[]::new));
  }

  private FeatureDescription feature(TypeDescription type, FieldDefinition field) {
    var known = feature(type, field.feature());
    if (known.isPresent() && !isChanged(known.get(), field)) {
      return known.get();
    }
    var made = UIMAFramework.getResourceSpecifierFactory().createFeatureDescription();
    made.setName(field.feature());
    made.setDescription("");
    made.setRangeTypeName(field.type().range() == null ? field.target() : field.type().range());
    return made;
  }

  /** Whether a field holds something else than a feature does now, so that values would not fit. */
  boolean isChanged(FeatureDescription feature, FieldDefinition field) {
    var range = feature.getRangeTypeName();
    return switch (field.type()) {
      case LINK, OTHER -> !range.equals(field.target());
      case CHOICE, TEXT -> !range.equals(CAS.TYPE_NAME_STRING)
          && (field.type() == FieldType.TEXT || allowedValues(range).isEmpty());
      case BOOLEAN, INTEGER, NUMBER -> FieldType.of(range) != field.type();
    };
  }

  static Optional<FeatureDescription> feature(TypeDescription type, String name) {
    return Arrays.stream(type.getFeatures()).filter(feature -> feature.getName().equals(name)).findFirst();
  }

  /** Where the values are listed in a type, they are the layer's. */
  private void allow(String range, List<TagDefinition> tags) {
    if (!allowedValues(range).isEmpty()) {
      find(range).orElseThrow().setAllowedValues(tags.stream().map(tag -> {
        var value = UIMAFramework.getResourceSpecifierFactory().createAllowedValue();
        value.setString(tag.name());
        value.setDescription(tag.description());
        return value;
      }).toArray(AllowedValue[]::new));
    }
  }
}
