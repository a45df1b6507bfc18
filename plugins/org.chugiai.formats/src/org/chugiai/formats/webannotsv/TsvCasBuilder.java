package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.inception.InceptionTypes;
import org.chugiai.formats.webannotsv.TsvDocument.Row;
import org.chugiai.formats.webannotsv.TsvLayer.Feature;
import org.chugiai.formats.webannotsv.TsvLayer.Kind;

/** Fills a CAS that has DKPro's types from a TSV document. Problems are told with the line. */
final class TsvCasBuilder {

  /** A problem in a line. */
  static final class BrokenRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    BrokenRow(Row row, String message) {
      super(message);
      this.line = row.line();
    }

    int line() {
      return line;
    }
  }

  private record Slots(Annotation host, Feature feature, List<String> roles, List<TsvReference> targets, Row row) {
  }

  private record Relation(Annotation annotation, TsvLayer layer, TsvReference governor, Row row) {
  }

  private record Chain(String type, int number) {
  }

  private final CAS cas;
  private final TsvDocument document;
  private final TsvAnnotations annotations;
  private final List<Slots> slots = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<Chain, TreeMap<Integer, Annotation>> chains = new LinkedHashMap<>();
  private final Map<String, Annotation> tokens = new HashMap<>();

  private TsvCasBuilder(TsvDocument document, CAS cas) {
    this.cas = cas;
    this.document = document;
    this.annotations = new TsvAnnotations(cas);
  }

  /**
   * Fills the CAS; layers whose types it lacks are passed over.
   *
   * @throws BrokenRow for a value or reference that cannot be
   */
  static void build(TsvDocument document, CAS cas) {
    cas.setDocumentText(document.text());
    var builder = new TsvCasBuilder(document, cas);
    builder.segments();
    document.rows().forEach(builder::row);
    builder.slots.forEach(builder::link);
    builder.relations.forEach(builder::relate);
    builder.chain();
    builder.annotations.index();
    new TokenFeatures(cas, builder.tokens.values()).attach();
  }

  private void segments() {
    for (var sentence : document.sentences()) {
      var annotation = (Annotation) cas.createAnnotation(cas.getTypeSystem().getType(InceptionTypes.SENTENCE),
          sentence.begin(), sentence.begin() + sentence.text().stripTrailing().length());
      if (sentence.id() != null) {
        annotations.set(annotation, "id", sentence.id());
      }
      cas.addFsToIndexes(annotation);
      for (var row : sentence.rows()) {
        if (row.isToken()) {
          var token = (Annotation) cas.createAnnotation(cas.getTypeSystem().getType(InceptionTypes.TOKEN),
              row.begin(), row.end());
          cas.addFsToIndexes(token);
          tokens.put(row.unit(), token);
        }
      }
    }
  }

  private void row(Row row) {
    int column = 0;
    for (var layer : document.layers()) {
      var cells = row.cells().subList(column, column + layer.columns());
      column += layer.columns();
      boolean absent = cells.stream().allMatch(cell -> cell.equals(TsvCell.NONE));
      if (absent || cas.getTypeSystem().getType(layer.type()) == null) {
        continue;
      }
      try {
        switch (layer.kind()) {
          case SPAN -> span(layer, cells.stream().map(TsvCell::parse).toList(), row);
          case CHAIN -> link(layer, cells.stream().map(TsvCell::parse).toList(), row);
          case RELATION -> relation(layer, cells, row);
        }
      } catch (IllegalArgumentException e) {
        throw new BrokenRow(row, e.getMessage());
      }
    }
  }

  private static TsvCell get(List<TsvCell> stack, int index) {
    return index < stack.size() ? stack.get(index) : new TsvCell(TsvCell.NULL, 0);
  }

  private void span(TsvLayer layer, List<List<TsvCell>> cells, Row row) {
    int stacked = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int k = 0; k < stacked; k++) {
      int id = 0;
      int column = 0;
      var values = new ArrayList<TsvCell>();
      for (var feature : layer.features()) {
        var cell = get(cells.get(column), k);
        values.add(cell);
        id = Math.max(id, cell.id());
        column += feature.isSlot() ? 2 : 1;
      }
      id = layer.features().isEmpty() ? get(cells.get(0), k).id() : id;
      if (annotations.extend(layer.type(), id, row)) {
        continue;
      }
      var annotation = annotations.create(layer.type(), type(layer, values), id, row);
      column = 0;
      for (int f = 0; f < layer.features().size(); f++) {
        var feature = layer.features().get(f);
        if (feature.isSlot()) {
          slots(annotation, feature, values.get(f), targets(cells.get(column + 1), k, row), row);
        } else {
          annotations.set(annotation, feature.name(), values.get(f).value());
        }
        column += feature.isSlot() ? 2 : 1;
      }
    }
  }

  /** The layer's type; of parts of speech, the kind that the coarse value names. */
  private Type type(TsvLayer layer, List<TsvCell> values) {
    var type = cas.getTypeSystem().getType(layer.type());
    for (int f = 0; f < values.size() && layer.type().equals(InceptionTypes.POS); f++) {
      var value = layer.features().get(f).name().equals("coarseValue") ? values.get(f).value() : null;
      var kind = value == null ? null : TsvSchema.partOfSpeech(cas, value);
      type = kind == null ? type : kind;
    }
    return type;
  }

  /** The number behind a target is the target's, so it is put back. */
  private static String targets(List<TsvCell> stack, int index, Row row) {
    if (index >= stack.size()) {
      throw new BrokenRow(row, "there are fewer targets than roles");
    }
    var cell = stack.get(index);
    return cell.id() == 0 ? cell.text() : cell.text() + "[" + cell.id() + "]";
  }

  private void slots(Annotation host, Feature feature, TsvCell roles, String targets, Row row) {
    if (targets.equals(TsvCell.NULL) || targets.equals(TsvCell.NONE)) {
      return;
    }
    var names = TsvEscapes.split(roles.text(), ';');
    var references = TsvEscapes.split(targets, ';').stream().map(TsvReference::parse).toList();
    if (names.size() != references.size()) {
      throw new BrokenRow(row, names.size() + " roles have " + references.size() + " targets");
    }
    slots.add(new Slots(host, feature, names, references, row));
  }

  private void link(Slots slot) {
    var type = cas.getTypeSystem().getType(slot.feature().linkType());
    if (type == null) {
      throw new BrokenRow(slot.row(), "the type system lacks the type " + slot.feature().linkType());
    }
    var links = new TOP[slot.roles().size()];
    for (int i = 0; i < links.length; i++) {
      TOP link = cas.createFS(type);
      annotations.set(link, "role", new TsvCell(slot.roles().get(i), 0).value());
      link.setFeatureValue(type.getFeatureByBaseName("target"),
          target(slot.feature().targetType(), slot.targets().get(i), slot.targets().get(i).id(), slot.row()));
      // as INCEpTION has them
      cas.addFsToIndexes(link);
      links[i] = link;
    }
    slot.host().setFeatureValue(annotations.feature(slot.host(), slot.feature().name()),
        FSArray.create(Documents.jcas(cas), links));
  }

  /** The annotation that is referred to; a token where no layer has one there. */
  private AnnotationFS target(String type, TsvReference reference, int id, Row row) {
    var found = annotations.find(type, reference.unit(), id);
    var token = tokens.get(reference.unit());
    if (found == null && (token == null || id > 0)) {
      throw new BrokenRow(row, "there is no annotation of type " + type + " at " + reference.unit()
          + (id > 0 ? " with number " + id : ""));
    }
    return found == null ? token : found;
  }

  private void relation(TsvLayer layer, List<String> cells, Row row) {
    var governors = TsvEscapes.split(cells.get(cells.size() - 1), '|');
    for (int k = 0; k < governors.size(); k++) {
      var annotation = annotations.create(layer.type(), 0, row);
      for (int f = 0; f < layer.features().size(); f++) {
        annotations.set(annotation, layer.features().get(f).name(), get(TsvCell.parse(cells.get(f)), k).value());
      }
      relations.add(new Relation(annotation, layer, TsvReference.parse(governors.get(k)), row));
    }
  }

  private void relate(Relation relation) {
    var dependent = end(relation, "Dependent", relation.row().unit(), relation.governor().dependent());
    end(relation, "Governor", relation.governor().unit(), relation.governor().id());
    relation.annotation().setBegin(dependent.getBegin());
    relation.annotation().setEnd(dependent.getEnd());
  }

  private AnnotationFS end(Relation relation, String name, String unit, int id) {
    var feature = annotations.feature(relation.annotation(), name);
    boolean token = feature.getRange().getName().equals(InceptionTypes.TOKEN);
    // DKPro's dependencies say they are between parts of speech, but are between tokens
    var target = target(token ? InceptionTypes.TOKEN : relation.layer().base(), new TsvReference(unit, id, 0),
        token ? 0 : id, relation.row());
    relation.annotation().setFeatureValue(feature, target);
    return target;
  }

  private void link(TsvLayer layer, List<List<TsvCell>> cells, Row row) {
    int type = index(layer, "referenceType", row);
    int relation = index(layer, "referenceRelation", row);
    for (int k = 0; k < cells.get(relation).size(); k++) {
      var text = cells.get(relation).get(k).text();
      int arrow = text.lastIndexOf("->");
      var place = arrow < 0 ? new String[0] : text.substring(arrow + 2).split("-");
      if (place.length != 2 || !place[0].matches("\\d{1,9}") || !place[1].matches("\\d{1,9}")) {
        throw new BrokenRow(row, "\"" + text + "\" is no link such as coref->1-2");
      }
      var chain = chains.computeIfAbsent(new Chain(layer.type(), Integer.parseInt(place[0])), c -> new TreeMap<>());
      int number = Integer.parseInt(place[1]);
      if (chain.containsKey(number)) {
        chain.get(number).setEnd(row.end());
      } else {
        var link = annotations.create(layer.type(), 0, row);
        annotations.set(link, "referenceRelation", new TsvCell(text.substring(0, arrow), 0).value());
        annotations.set(link, "referenceType", get(cells.get(type), k).value());
        chain.put(number, link);
      }
    }
  }

  private static int index(TsvLayer layer, String feature, Row row) {
    for (int i = 0; i < layer.features().size(); i++) {
      if (layer.features().get(i).name().equals(feature)) {
        return i;
      }
    }
    throw new BrokenRow(row, "the chain layer " + layer.type() + " declares no " + feature);
  }

  private void chain() {
    chains.forEach((chain, links) -> {
      var type = cas.getTypeSystem().getType(chain.type().replaceFirst("Link$", "Chain"));
      Annotation before = null;
      for (var link : links.values()) {
        if (before != null) {
          before.setFeatureValue(annotations.feature(before, "next"), link);
        }
        before = link;
      }
      if (type != null) {
        var head = cas.createFS(type);
        head.setFeatureValue(type.getFeatureByBaseName("first"), links.firstEntry().getValue());
        cas.addFsToIndexes(head);
      }
    });
  }
}
