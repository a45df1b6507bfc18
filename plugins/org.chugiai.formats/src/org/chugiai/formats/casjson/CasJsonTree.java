package org.chugiai.formats.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.chugiai.formats.LossReport;

/**
 * Brings CAS JSON into the form that uimaj-io-json reads: the library wants ids and types before features, and sofas
 * with ids of their own, where other writers order and number as they like; and it stops at types that the CAS lacks.
 */
final class CasJsonTree {

  private static final String TYPES = "%TYPES";
  private static final String STRUCTURES = "%FEATURE_STRUCTURES";
  private static final String VIEWS = "%VIEWS";
  private static final String MEMBERS = "%MEMBERS";
  private static final String ID = "%ID";
  private static final String TYPE = "%TYPE";
  private static final String SOFA = "%SOFA";
  private static final String SOFA_FEATURE = "@sofa";
  private static final String SOFA_ARRAY = "@sofaArray";
  private static final String ARRAY = "[]";
  private static final String PREFIXES = "@#^";

  private final TypeSystem types;
  private final String article;
  private final LossReport losses;
  private final boolean lenient;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<Integer, Integer> sofaIds = new HashMap<>();
  private final Set<Integer> dropped = new HashSet<>();

  CasJsonTree(TypeSystem types, String article, LossReport losses, boolean lenient) {
    this.types = types;
    this.article = article;
    this.losses = losses;
    this.lenient = lenient;
  }

  /**
   * Makes a normalised copy.
   *
   * @throws IllegalArgumentException for a type or feature that the type system lacks, unless lenient, and for JSON
   *         that is no CAS
   */
  JsonNode normalise(JsonNode root) {
    if (!root.isObject() || !root.has(VIEWS) && !root.has(STRUCTURES)) {
      throw new IllegalArgumentException("there is neither " + STRUCTURES + " nor " + VIEWS);
    }
    var structures = structures(root.path(STRUCTURES));
    numberSofas(structures);
    var copy = nodes.objectNode();
    root.fields().forEachRemaining(field -> {
      if (!Set.of(TYPES, STRUCTURES, VIEWS).contains(field.getKey())) {
        copy.set(field.getKey(), field.getValue());
      }
    });
    copy.putObject(TYPES);
    var list = copy.putArray(STRUCTURES);
    // the library makes a document annotation too many where one precedes the text it belongs to
    structures.stream().filter(this::isKnown).map(this::ordered)
        .sorted(Comparator.comparing(fs -> !fs.path(TYPE).textValue().equals(CAS.TYPE_NAME_SOFA) || fs.has(SOFA_ARRAY)))
        .forEach(list::add);
    references(list);
    copy.set(VIEWS, views(root.path(VIEWS)));
    return copy;
  }

  /** Feature structures stand in a list, or in an object by id. */
  private List<ObjectNode> structures(JsonNode node) {
    var structures = new ArrayList<ObjectNode>();
    if (node.isObject()) {
      node.fields().forEachRemaining(field -> structures
          .add(((ObjectNode) field.getValue().deepCopy()).put(ID, Integer.parseInt(field.getKey()))));
    }
    for (var element : node.isArray() ? node : nodes.arrayNode()) {
      if (!element.isObject() || !element.path(ID).isInt() || !element.path(TYPE).isTextual()) {
        throw new IllegalArgumentException("a feature structure lacks " + ID + " or " + TYPE);
      }
      structures.add((ObjectNode) element);
    }
    return structures;
  }

  private void numberSofas(List<ObjectNode> structures) {
    int next = structures.stream().mapToInt(fs -> fs.get(ID).intValue()).max().orElse(0) + 1;
    for (var fs : structures) {
      if (isSofa(fs)) {
        sofaIds.put(fs.get(ID).intValue(), next++);
      }
    }
  }

  private static boolean isSofa(ObjectNode fs) {
    return fs.get(TYPE).textValue().equals(CAS.TYPE_NAME_SOFA);
  }

  private boolean isKnown(ObjectNode fs) {
    var name = fs.get(TYPE).textValue();
    boolean known = types.getType(name.endsWith(ARRAY) ? name.substring(0, name.length() - 2) : name) != null;
    if (!known) {
      unknown("type " + name);
      dropped.add(fs.get(ID).intValue());
    }
    return known;
  }

  private void unknown(String what) {
    if (!lenient) {
      throw new IllegalArgumentException("the type system lacks the " + what);
    }
    losses.lost(what + ", which the type system lacks", article, (String) null);
  }

  private ObjectNode ordered(ObjectNode fs) {
    int id = fs.get(ID).intValue();
    var copy = nodes.objectNode();
    copy.put(ID, isSofa(fs) ? sofaIds.get(id) : id);
    copy.put(TYPE, typeName(fs.get(TYPE).textValue()));
    var type = types.getType(fs.get(TYPE).textValue());
    fs.fields().forEachRemaining(field -> {
      if (!field.getKey().equals(ID) && !field.getKey().equals(TYPE) && hasFeature(fs, type, field.getKey())) {
        copy.set(field.getKey(), field.getValue());
      }
    });
    if (copy.path(SOFA_FEATURE).isInt()) {
      copy.put(SOFA_FEATURE, sofaIds.getOrDefault(copy.get(SOFA_FEATURE).intValue(), 0));
    }
    return copy;
  }

  /** The library makes no arrays of given types; in a CAS, those that are not say the same. */
  private String typeName(String name) {
    if (!name.endsWith(ARRAY)) {
      return name;
    }
    var component = types.getType(name.substring(0, name.length() - 2));
    return component.isPrimitive() ? component.getName() + "Array" : CAS.TYPE_NAME_FS_ARRAY;
  }

  private boolean hasFeature(ObjectNode fs, Type type, String key) {
    if (type == null || isSofa(fs) || key.startsWith("%")) {
      return true;
    }
    var name = PREFIXES.indexOf(key.charAt(0)) >= 0 ? key.substring(1) : key;
    boolean known = type.getFeatureByBaseName(name) != null;
    if (!known) {
      unknown("feature " + type.getName() + ":" + name);
    }
    return known;
  }

  /** Takes out references to what was dropped. */
  private void references(ArrayNode structures) {
    if (dropped.isEmpty()) {
      return;
    }
    for (var element : structures) {
      var fs = (ObjectNode) element;
      var dangling = new ArrayList<String>();
      fs.fields().forEachRemaining(field -> {
        if (field.getKey().startsWith("@") && dropped.contains(field.getValue().asInt())) {
          dangling.add(field.getKey());
        }
      });
      fs.remove(dangling);
      if (fs.path("%ELEMENTS").isArray() && fs.get(TYPE).textValue().equals(CAS.TYPE_NAME_FS_ARRAY)) {
        fs.set("%ELEMENTS", without(fs.get("%ELEMENTS")));
      }
    }
  }

  private ArrayNode without(JsonNode ids) {
    var copy = nodes.arrayNode();
    ids.forEach(id -> {
      if (!dropped.contains(id.asInt())) {
        copy.add(id);
      }
    });
    return copy;
  }

  private ObjectNode views(JsonNode views) {
    var copy = nodes.objectNode();
    views.fields().forEachRemaining(field -> {
      var view = copy.putObject(field.getKey());
      view.put(SOFA, sofaIds.getOrDefault(field.getValue().path(SOFA).asInt(), field.getValue().path(SOFA).asInt()));
      view.set(MEMBERS, without(field.getValue().path(MEMBERS)));
    });
    return copy;
  }
}
