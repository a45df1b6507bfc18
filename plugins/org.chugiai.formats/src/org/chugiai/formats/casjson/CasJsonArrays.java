package org.chugiai.formats.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.chugiai.formats.ValueArrays;
import org.chugiai.formats.casjson.CasJsonDocument.Structure;

/** Makes the arrays of CAS JSON: those of values complete, those of references still empty. */
final class CasJsonArrays {

  static final String ELEMENTS = "%ELEMENTS";
  private static final String ARRAY = "[]";

  private final CAS cas;
  private final Set<Integer> dropped;

  /** Makes arrays in a CAS; elements that are dropped leave no gap. */
  CasJsonArrays(CAS cas, Set<Integer> dropped) {
    this.cas = cas;
    this.dropped = dropped;
  }

  /**
   * The array that a structure is; null if it is none.
   *
   * @throws IllegalArgumentException if its elements are not what it takes
   */
  TOP create(Structure structure) {
    var name = typeName(structure.type());
    if (name == null) {
      return null;
    }
    var elements = structure.fields().path(ELEMENTS);
    if (name.equals(CAS.TYPE_NAME_BYTE_ARRAY) && elements.isTextual()) {
      return bytes(elements, structure.id());
    }
    if (!elements.isArray()) {
      throw new IllegalArgumentException("the array " + structure.id() + " has no list of " + ELEMENTS);
    }
    if (name.equals(CAS.TYPE_NAME_FS_ARRAY)) {
      int size = 0;
      for (var element : elements) {
        size += dropped.contains(element.asInt()) ? 0 : 1;
      }
      return (TOP) cas.createArrayFS(size);
    }
    var values = new ArrayList<String>();
    elements.forEach(element -> values.add(element.isNull() ? null : element.asText()));
    return ValueArrays.create(cas, name, values.toArray(String[]::new));
  }

  /** The array types that a CAS has without being told; arrays of a given type say no more than those. */
  private String typeName(String type) {
    var types = cas.getTypeSystem();
    if (type.endsWith(ARRAY)) {
      var element = types.getType(type.substring(0, type.length() - ARRAY.length()));
      return element == null ? null : element.isPrimitive() ? element.getName() + "Array" : CAS.TYPE_NAME_FS_ARRAY;
    }
    return types.getType(type) != null && types.getType(type).isArray() ? type : null;
  }

  private TOP bytes(JsonNode elements, int id) {
    try {
      var bytes = elements.binaryValue();
      var array = cas.createByteArrayFS(bytes.length);
      array.copyFromArray(bytes, 0, 0, bytes.length);
      return (TOP) array;
    } catch (IOException e) {
      throw new IllegalArgumentException("the array " + id + " is not in Base64", e);
    }
  }
}
