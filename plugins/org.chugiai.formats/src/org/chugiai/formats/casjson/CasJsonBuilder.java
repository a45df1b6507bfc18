package org.chugiai.formats.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.TOP;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.casjson.CasJsonDocument.Structure;

/**
 * Fills a CAS from CAS JSON 0.4, each annotation in the view of its sofa. The library's own reader is not used: it
 * puts all annotations into the first view, and wants an order of fields that other writers do not keep.
 */
final class CasJsonBuilder {

  private static final String REFERENCES = "@";
  private static final String NUMBERS = "#";
  private static final String ANCHORS = "^";
  private static final String SOFA_FEATURE = "@sofa";
  private static final Comparator<Map.Entry<Integer, ObjectNode>> SOFA_NUMBER =
      Comparator.comparing(sofa -> sofa.getValue().path("sofaNum").asInt());

  private final CAS cas;
  private final CasJsonDocument document;
  private final String article;
  private final LossReport losses;
  private final boolean lenient;
  private final Map<Integer, CAS> views = new HashMap<>();
  private final Map<Integer, TOP> made = new HashMap<>();
  private final Map<String, IntUnaryOperator> offsets = new HashMap<>();
  /** Ids of what has a type that the type system lacks. */
  private final Set<Integer> dropped = new HashSet<>();

  private CasJsonBuilder(CAS cas, CasJsonDocument document, String article, LossReport losses, boolean lenient) {
    this.cas = cas;
    this.document = document;
    this.article = article;
    this.losses = losses;
    this.lenient = lenient;
  }

  /**
   * Fills the CAS.
   *
   * @throws IllegalArgumentException for a type or feature that the type system lacks, unless lenient, and for values
   *         and references that cannot be
   */
  static void build(JsonNode root, CAS cas, String article, LossReport losses, boolean lenient) {
    var builder = new CasJsonBuilder(cas, CasJsonDocument.of(root), article, losses, lenient);
    builder.document.structures().forEach(builder::check);
    builder.document.structures().forEach(builder::createArray);
    builder.document.sofas().entrySet().stream().sorted(SOFA_NUMBER)
        .forEach(sofa -> builder.sofa(sofa.getKey(), sofa.getValue()));
    builder.document.structures().forEach(builder::create);
    builder.document.structures().forEach(builder::fill);
    builder.index();
  }

  private void check(Structure structure) {
    var type = structure.type();
    var element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    if (cas.getTypeSystem().getType(element) == null) {
      unknown("type " + type);
      dropped.add(structure.id());
    }
  }

  private void createArray(Structure structure) {
    var array = dropped.contains(structure.id()) ? null : new CasJsonArrays(cas, dropped).create(structure);
    if (array != null) {
      put(structure, array);
    }
  }

  private void put(Structure structure, TOP fs) {
    if (made.put(structure.id(), fs) != null) {
      throw new IllegalArgumentException("two feature structures have the %ID " + structure.id());
    }
  }

  private void sofa(int id, ObjectNode fields) {
    var name = fields.path("sofaID").asText(CAS.NAME_DEFAULT_SOFA);
    var view = view(name);
    var mime = fields.path("mimeType").asText(null);
    if (fields.hasNonNull("sofaString")) {
      view.setSofaDataString(fields.get("sofaString").asText(), mime);
    } else if (fields.hasNonNull("sofaURI")) {
      view.setSofaDataURI(fields.get("sofaURI").asText(), mime);
    } else if (fields.hasNonNull("@sofaArray")) {
      view.setSofaDataArray(reference(fields.get("@sofaArray"), "sofaArray"), mime);
    }
    views.put(id, view);
    offsets.put(name, document.offsets().in(view.getDocumentText()));
  }

  private CAS view(String name) {
    if (name.equals(CAS.NAME_DEFAULT_SOFA)) {
      return cas.getView(name);
    }
    for (var views = cas.getViewIterator(); views.hasNext();) {
      var view = views.next();
      if (view.getViewName().equals(name)) {
        return view;
      }
    }
    return cas.createView(name);
  }

  private void create(Structure structure) {
    if (!isArray(structure) && !dropped.contains(structure.id())) {
      var type = cas.getTypeSystem().getType(structure.type());
      put(structure, viewOf(structure, type).createFS(type));
    }
  }

  private boolean isArray(Structure structure) {
    return made.get(structure.id()) instanceof CommonArrayFS<?>;
  }

  private CAS viewOf(Structure structure, Type type) {
    var sofa = structure.fields().path(SOFA_FEATURE).asInt();
    if (sofa == 0 || !cas.getTypeSystem().subsumes(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION_BASE), type)) {
      return cas;
    }
    if (!views.containsKey(sofa)) {
      throw new IllegalArgumentException("the feature structure " + structure.id() + " refers to the sofa " + sofa
          + ", which is not there");
    }
    return views.get(sofa);
  }

  private void unknown(String what) {
    if (!lenient) {
      throw new IllegalArgumentException("the type system lacks the " + what);
    }
    losses.lost(what + ", which the type system lacks", article, (String) null);
  }

  private void fill(Structure structure) {
    var fs = made.get(structure.id());
    if (fs instanceof ArrayFS<?> array) {
      elements(array, structure);
    } else if (fs != null && !isArray(structure)) {
      structure.fields().fieldNames().forEachRemaining(name -> {
        if (!name.startsWith("%") && !name.equals(SOFA_FEATURE)) {
          fill(fs, name, structure.fields().get(name));
        }
      });
    }
  }

  @SuppressWarnings("unchecked")
  private <T extends FeatureStructure> void elements(ArrayFS<T> array, Structure structure) {
    int index = 0;
    for (var element : structure.fields().get(CasJsonArrays.ELEMENTS)) {
      if (!dropped.contains(element.asInt())) {
        array.set(index++, (T) element(element, structure.id()));
      }
    }
  }

  /** Files of uimaj-io-json 0.5 and before have an id that nothing has where an element is null. */
  private TOP element(JsonNode id, int array) {
    if (id.isInt() && !made.containsKey(id.intValue()) && !views.containsKey(id.intValue()) && id.intValue() > 0) {
      losses.lost("element of an array that refers to nothing", article, "%ID " + array);
      return null;
    }
    return reference(id, "the array " + array);
  }

  private void fill(TOP fs, String key, JsonNode value) {
    boolean marked = key.startsWith(REFERENCES) || key.startsWith(NUMBERS) || key.startsWith(ANCHORS);
    var name = marked ? key.substring(1) : key;
    var feature = fs.getType().getFeatureByBaseName(name);
    if (feature == null) {
      unknown("feature " + fs.getType().getName() + ":" + name);
    } else if (feature.getRange().isPrimitive()) {
      if (!value.isNull()) {
        fs.setFeatureValueFromString(feature, text(fs, feature, key, value));
      }
    } else if (!dropped.contains(value.asInt())) {
      fs.setFeatureValue(feature, reference(value, feature.getName()));
    }
  }

  private String text(TOP fs, Feature feature, String key, JsonNode value) {
    boolean text = feature.getRange().isStringOrStringSubtype();
    boolean fits = switch (value.getNodeType()) {
      case STRING -> text || key.startsWith(NUMBERS);
      case BOOLEAN -> feature.getRange().getName().equals(CAS.TYPE_NAME_BOOLEAN);
      case NUMBER -> !text;
      default -> false;
    };
    if (!fits) {
      throw new IllegalArgumentException(value + " is no value of " + feature.getName() + ", which is a "
          + feature.getRange().getShortName());
    }
    boolean anchor = key.startsWith(ANCHORS) || feature.getName().equals(CAS.FEATURE_FULL_NAME_BEGIN)
        || feature.getName().equals(CAS.FEATURE_FULL_NAME_END);
    if (anchor && value.isInt()) {
      var convert = offsets.getOrDefault(fs.getCAS().getViewName(), offset -> offset);
      return String.valueOf(convert.applyAsInt(value.intValue()));
    }
    return text ? value.asText() : value.asText().replaceFirst("Inf$", "Infinity");
  }

  /** What an id stands for; null for none. */
  private TOP reference(JsonNode id, String where) {
    if (id.isNull() || id.isInt() && id.intValue() == 0) {
      return null;
    }
    var fs = made.get(id.asInt());
    if (fs == null && id.isInt() && views.containsKey(id.intValue())) {
      fs = (TOP) views.get(id.intValue()).getSofa();
    }
    if (fs == null) {
      throw new IllegalArgumentException(where + " refers to the feature structure " + id + ", which is not there");
    }
    return fs;
  }

  private void index() {
    document.views().forEach((name, content) -> {
      var view = views.containsKey(content.sofa()) ? views.get(content.sofa()) : view(name);
      var members = new ArrayList<FeatureStructure>();
      content.members().stream().filter(id -> !dropped.contains(id)).forEach(id -> members.add(member(id, name)));
      replaceDocumentAnnotation(view, members);
      members.forEach(view::addFsToIndexes);
    });
  }

  private FeatureStructure member(int id, String view) {
    if (!made.containsKey(id)) {
      throw new IllegalArgumentException("the view " + view + " has the member " + id + ", which is not there");
    }
    return made.get(id);
  }

  /** A view that has a text has a document annotation, even before it gets its own. */
  private void replaceDocumentAnnotation(CAS view, List<FeatureStructure> members) {
    var type = cas.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
    if (members.stream().anyMatch(member -> cas.getTypeSystem().subsumes(type, member.getType()))) {
      List.copyOf(view.select(type).asList()).forEach(view::removeFsFromIndexes);
    }
  }
}
