package org.chugiai.corpus.layers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.corpus.store.CorpusStore;

/**
 * The layers of a corpus, to be defined, changed and removed. Types and layers are two files; at every instant the types
 * on disk have all that the layers on disk name. To be used on the thread of the corpus's model.
 */
public final class CorpusLayers {

  private final CorpusStore store;
  private final OwnTypes own;
  private final TypeSystem types;

  private CorpusLayers(CorpusStore store, OwnTypes own, TypeSystem types) {
    this.store = store;
    this.own = own;
    this.types = types;
  }

  /** Reads the layers as they are now. */
  public static CorpusLayers of(CorpusStore store) throws IOException {
    return new CorpusLayers(store, OwnTypes.read(store), store.newCas().getTypeSystem());
  }

  /** All layers, in their order. */
  public List<LayerDefinition> all() {
    return store.corpus().getLayers().stream().map(this::definition).toList();
  }

  /** Whether the layer is of a type of the corpus's own, so that its fields can be changed. */
  public boolean isOwn(LayerDefinition layer) {
    return own.find(layer.typeName()).isPresent();
  }

  /** The UIMA names of the types of annotations, which fields can refer to and new types can inherit from. */
  public List<String> annotationTypes() {
    var result = new ArrayList<String>();
    result.add(CAS.TYPE_NAME_ANNOTATION);
    types.getProperlySubsumedTypes(types.getType(CAS.TYPE_NAME_ANNOTATION)).forEach(t -> result.add(t.getName()));
    return result;
  }

  private LayerDefinition definition(Layer layer) {
    var type = own.find(layer.getTypeName());
    var fields = new ArrayList<FieldDefinition>();
    type.ifPresent(t -> Arrays.stream(t.getFeatures()).forEach(feature -> fields.add(field(layer, feature))));
    var order = layer.getFields().stream().map(Field::getFeature).toList();
    fields.sort((a, b) -> Integer.compare(order.indexOf(a.feature()), order.indexOf(b.feature())));
    var uima = types.getType(layer.getTypeName());
    var parent = type.map(t -> t.getSupertypeName()).orElse(
        uima == null || types.getParent(uima) == null ? CAS.TYPE_NAME_ANNOTATION : types.getParent(uima).getName());
    return new LayerDefinition(layer.getTypeName(), parent, text(layer.getLabel()), text(layer.getLabelVi()),
        text(layer.getColour()), text(layer.getColourDark()), text(layer.getKey()),
        text(type.map(t -> t.getDescription()).orElse("")).strip(), fields);
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private FieldDefinition field(Layer layer, FeatureDescription feature) {
    var field = layer.getFields().stream().filter(f -> f.getFeature().equals(feature.getName())).findFirst();
    var range = feature.getRangeTypeName();
    var tagSet = field.map(Field::getTagSet).orElse(null);
    var label = text(field.map(Field::getLabel).orElse(""));
    var required = field.map(Field::isRequired).orElse(false);
    if (tagSet != null) {
      return new FieldDefinition(feature.getName(), label, FieldType.CHOICE, "",
          tagSet.getTags().stream().map(CorpusLayers::tag).toList(), required);
    }
    var annotation = types.getType(range) != null
        && types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), types.getType(range));
    var type = annotation ? FieldType.LINK : FieldType.of(range);
    return new FieldDefinition(feature.getName(), label, type, type.range() == null ? range : "", List.of(), required);
  }

  private static TagDefinition tag(Tag tag) {
    return new TagDefinition(tag.getName(), text(tag.getLabel()), text(tag.getKey()), text(tag.getDescription()));
  }

  /**
   * What keeps a layer from being as it is defined.
   *
   * @param before the layer as it is now; null for a new one
   */
  public List<LayerProblem> problems(LayerDefinition before, LayerDefinition layer) {
    return new LayerChecks(store.corpus(), types, layer, before == null).run();
  }

  /** What annotations would lose by a change; to be counted by {@link LayerUse}. */
  public LayerUse.Loss loss(LayerDefinition before, LayerDefinition after) {
    var features = new LinkedHashSet<String>();
    var values = new HashMap<String, Set<String>>();
    var fields = after.fields().stream().collect(Collectors.toMap(FieldDefinition::feature, f -> f, (a, b) -> a));
    var type = own.find(before.typeName());
    for (var old : before.fields()) {
      var now = fields.get(old.feature());
      if (now == null || type.flatMap(t -> OwnTypes.feature(t, old.feature())).filter(f -> own.isChanged(f, now))
          .isPresent()) {
        features.add(old.feature());
      } else if (now.type() == FieldType.CHOICE) {
        var gone = old.tags().stream().map(TagDefinition::name).collect(Collectors.toCollection(LinkedHashSet::new));
        now.tags().forEach(tag -> gone.remove(tag.name()));
        if (!gone.isEmpty()) {
          values.put(old.feature(), gone);
        }
      }
    }
    var moved = !before.supertype().equals(after.supertype());
    return new LayerUse.Loss(before.typeName(), moved, features, values);
  }

  /** What annotations would lose if the layer were removed: everything. */
  public static LayerUse.Loss lossOfAll(LayerDefinition layer) {
    return new LayerUse.Loss(layer.typeName(), true, Set.of(), Map.of());
  }

  /**
   * Saves a layer. What annotations would lose by it was counted before, and is nothing.
   *
   * @param layer without {@link #problems}
   * @throws org.chugiai.corpus.store.InvalidDataException where the types contradict each other; nothing is changed
   */
  public void save(LayerDefinition layer) throws IOException {
    var before = own.find(layer.typeName())
        .map(type -> Arrays.stream(type.getFeatures()).map(FeatureDescription::getName).collect(Collectors.toSet()))
        .orElse(Set.of());
    var builtIn = isBuiltIn(layer);
    if (!builtIn) {
      var wider = own.copy();
      wider.define(layer, true);
      store.saveOwnTypes(wider.description());
    }
    store.change(corpus -> new LayerModel(corpus).define(layer, before));
    if (!builtIn && layer.fields().size() < before.size() + added(layer, before)) {
      own.define(layer, false);
      store.saveOwnTypes(own.description());
    }
  }

  private boolean isBuiltIn(LayerDefinition layer) {
    return types.getType(layer.typeName()) != null && own.find(layer.typeName()).isEmpty();
  }

  /** All types of the corpus as {@link #save} would leave them; nothing is changed. */
  public TypeSystemDescription typesWith(LayerDefinition layer) throws IOException {
    var saved = own.copy();
    if (!isBuiltIn(layer)) {
      saved.define(layer, false);
    }
    return all(saved);
  }

  /** All types of the corpus as {@link #remove} would leave them; nothing is changed. */
  public TypeSystemDescription typesWithout(LayerDefinition layer) throws IOException {
    var narrower = own.copy();
    narrower.remove(layer.typeName());
    return all(narrower);
  }

  private TypeSystemDescription all(OwnTypes changed) throws IOException {
    return CasTypes.of(changed.description(), store.layout().typeSystemFile()).description();
  }

  private static long added(LayerDefinition layer, Set<String> before) {
    return layer.fields().stream().filter(field -> !before.contains(field.feature())).count();
  }

  /**
   * Removes a layer with its type; of a built-in type only the layer. It has no annotations, which was counted before.
   *
   * @throws org.chugiai.corpus.store.InvalidDataException where another type needs it; nothing is changed
   */
  public void remove(LayerDefinition layer) throws IOException {
    var narrower = own.copy();
    narrower.remove(layer.typeName());
    all(narrower);
    store.change(corpus -> new LayerModel(corpus).remove(layer.typeName()));
    if (isOwn(layer)) {
      store.saveOwnTypes(narrower.description());
    }
  }
}
