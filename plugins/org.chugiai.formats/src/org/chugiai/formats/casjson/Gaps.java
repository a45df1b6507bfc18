package org.chugiai.formats.casjson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.HashSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.chugiai.formats.Reachable;

/** Arrays of references with nothing at some places, for which uimaj-io-json 0.5 writes an id that nothing has. */
final class Gaps {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Gaps() {
  }

  static boolean in(CAS cas) {
    for (var fs : Reachable.from(cas)) {
      if (fs instanceof FSArray<?> array) {
        for (FeatureStructure element : array) {
          if (element == null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Writes null, as the specification wants it. */
  static byte[] mend(byte[] json) throws IOException {
    var root = MAPPER.readTree(json);
    var ids = new HashSet<Integer>();
    for (var structure : root.path("%FEATURE_STRUCTURES")) {
      ids.add(structure.path("%ID").intValue());
    }
    for (var structure : root.path("%FEATURE_STRUCTURES")) {
      boolean references = isOfReferences(structure.path("%TYPE").asText());
      if (references && structure.path("%ELEMENTS") instanceof ArrayNode elements) {
        for (int i = 0; i < elements.size(); i++) {
          elements.set(i, ids.contains(elements.get(i).intValue()) ? elements.get(i) : NullNode.instance);
        }
      }
    }
    return MAPPER.writeValueAsBytes(root);
  }

  private static boolean isOfReferences(String type) {
    return type.equals(CAS.TYPE_NAME_FS_ARRAY) || type.endsWith("[]");
  }
}
