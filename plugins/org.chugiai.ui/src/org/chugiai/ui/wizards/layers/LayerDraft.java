package org.chugiai.ui.wizards.layers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chugiai.corpus.layers.CorpusLayers;
import org.chugiai.corpus.layers.FieldDefinition;
import org.chugiai.corpus.layers.FieldType;
import org.chugiai.corpus.layers.LayerColours;
import org.chugiai.corpus.layers.LayerDefinition;
import org.chugiai.corpus.layers.TagDefinition;
import org.chugiai.types.Suggestion;

/** A layer while it is being defined: what the pages of the wizard fill in. */
final class LayerDraft {

  private static final String NAMESPACE = "custom.";

  private final CorpusLayers layers;
  private final LayerDefinition before;
  private final Set<String> commandKeys;
  private final List<FieldDefinition> fields = new ArrayList<>();
  private LayerDefinition head;

  /**
   * Begins with a layer.
   *
   * @param layers      of the corpus
   * @param before      the layer as it is; null for a new one
   * @param commandKeys keys that mean something in the editor and therefore make no annotation
   */
  LayerDraft(CorpusLayers layers, LayerDefinition before, Set<String> commandKeys) {
    this.layers = layers;
    this.before = before;
    this.commandKeys = commandKeys;
    head = before == null ? fresh() : before;
    fields.addAll(head.fields());
  }

  private LayerDefinition fresh() {
    var colours = LayerColours.numbered(layers.all().size());
    return new LayerDefinition("", Suggestion._TypeName, "", "", colours.light(), colours.dark(), "", "", List.of());
  }

  CorpusLayers layers() {
    return layers;
  }

  LayerDefinition before() {
    return before;
  }

  boolean isNew() {
    return before == null;
  }

  /** Whether supertype and fields may be changed: those of the built-in layers may not. */
  boolean isOwn() {
    return isNew() || layers.isOwn(before);
  }

  /** The layer without its fields. */
  LayerDefinition head() {
    return head;
  }

  void setHead(LayerDefinition head) {
    this.head = head;
  }

  /** The fields, to be changed in place. */
  List<FieldDefinition> fields() {
    return fields;
  }

  /** The technical name that goes with a name to read. */
  static String typeName(String label) {
    var name = TypeNames.ofType(label);
    return name.isEmpty() ? "" : NAMESPACE + name;
  }

  /** A relation begins with its two ends. */
  void addEnds() {
    if (fields.isEmpty()) {
      fields.add(FieldDefinition.link("source", Messages.relationSource, "uima.tcas.Annotation"));
      fields.add(FieldDefinition.link("target", Messages.relationTarget, "uima.tcas.Annotation"));
    }
  }

  LayerDefinition layer() {
    return new LayerDefinition(head.typeName(), head.supertype(), head.label(), head.labelVi(), head.colour(),
        head.colourDark(), head.key(), head.guideline(), fields);
  }

  /** The first thing that is wrong, in the user's language; null where nothing is. */
  String problem() {
    var layer = layer();
    var problems = layers.problems(before, layer);
    if (!problems.isEmpty()) {
      return ProblemTexts.of(problems.getFirst());
    }
    var keys = Stream.concat(Stream.of(layer.key()),
        fields.stream().flatMap(field -> field.tags().stream()).map(TagDefinition::key));
    return keys.filter(commandKeys::contains).findFirst()
        .map(key -> Messages.bind(Messages.keyOfCommand, key)).orElse(null);
  }

  /** Saves the layer. */
  void save() throws IOException {
    layers.save(layer());
  }

  /** A field that differs from the others, to begin with. */
  FieldDefinition newField() {
    var name = "field" + (fields.size() + 1);
    return FieldDefinition.of(name, "", FieldType.TEXT);
  }
}
