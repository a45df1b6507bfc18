package org.chugiai.formats.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;

/**
 * The parts of a CAS JSON file, whichever way they are laid out: feature structures in a list or by id, sofas among
 * them or in their views.
 *
 * @param structures all but the sofas
 * @param sofas by id; their ids may be those of structures, as some writers number them apart
 * @param views by name
 * @param offsets the unit of begin and end
 */
record CasJsonDocument(List<Structure> structures, Map<Integer, ObjectNode> sofas, Map<String, View> views,
    OffsetUnit offsets) {

  private static final String STRUCTURES = "%FEATURE_STRUCTURES";
  private static final String VIEWS = "%VIEWS";
  private static final String SOFA = "%SOFA";

  /** A feature structure. */
  record Structure(int id, String type, ObjectNode fields) {
  }

  /**
   * A view.
   *
   * @param sofa id of its sofa; 0 where it has none
   * @param members ids of what is in its indexes
   */
  record View(int sofa, List<Integer> members) {
  }

  /**
   * Takes a file apart.
   *
   * @throws IllegalArgumentException where it is no CAS
   */
  static CasJsonDocument of(JsonNode root) {
    if (!root.isObject() || !root.has(VIEWS) && !root.has(STRUCTURES)) {
      throw new IllegalArgumentException("there is neither " + STRUCTURES + " nor " + VIEWS);
    }
    var unit = OffsetUnit.of(root.path("%HEADER").path("offset-encoding").asText("UTF-16"));
    var document = new CasJsonDocument(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), unit);
    var list = root.path(STRUCTURES);
    list.fieldNames().forEachRemaining(name -> document.add(list.get(name), Integer.parseInt(name)));
    for (var element : list.isArray() ? list : List.<JsonNode>of()) {
      document.add(element, id(element));
    }
    if (root.has(VIEWS) && !root.get(VIEWS).isObject()) {
      throw new IllegalArgumentException(VIEWS + " is no object");
    }
    root.path(VIEWS).fieldNames().forEachRemaining(name -> document.view(name, root.get(VIEWS).get(name)));
    return document;
  }

  private static int id(JsonNode structure) {
    if (!structure.path("%ID").isInt()) {
      throw new IllegalArgumentException("a feature structure lacks %ID");
    }
    return structure.get("%ID").intValue();
  }

  private void add(JsonNode structure, int id) {
    if (!structure.isObject() || !structure.path("%TYPE").isTextual()) {
      throw new IllegalArgumentException("the feature structure " + id + " lacks %TYPE");
    }
    var type = structure.get("%TYPE").textValue();
    if (type.equals(CAS.TYPE_NAME_SOFA)) {
      sofas.put(id, (ObjectNode) structure);
    } else {
      structures.add(new Structure(id, type, (ObjectNode) structure));
    }
  }

  private void view(String name, JsonNode view) {
    var members = new ArrayList<Integer>();
    for (var member : view.path("%MEMBERS")) {
      if (!member.isInt()) {
        throw new IllegalArgumentException("the view " + name + " has a member that is no number");
      }
      members.add(member.intValue());
    }
    var sofa = view.path(SOFA);
    int id = sofa.isObject() ? inlineId(sofa, members) : sofa.asInt();
    if (sofa.isObject()) {
      add(sofa, id);
    }
    views.put(name, new View(id, List.copyOf(members)));
  }

  /** Some writers give a sofa in its view no id, but let annotations refer to it. */
  private int inlineId(JsonNode sofa, List<Integer> members) {
    return sofa.has("%ID") ? id(sofa)
        : structures.stream().filter(structure -> members.contains(structure.id()))
            .map(structure -> structure.fields().path("@sofa").asInt()).filter(id -> id != 0).findFirst()
            .orElse(-1 - views.size());
  }
}
