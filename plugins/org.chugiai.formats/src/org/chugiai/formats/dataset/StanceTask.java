package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.parquet.Column;
import org.chugiai.formats.parquet.Column.Type;
import org.chugiai.types.Argument;
import org.chugiai.types.Stance;

/** Attitudes: a row for each article. */
final class StanceTask implements Task {

  @Override
  public String name() {
    return "stance";
  }

  @Override
  public String description() {
    return "Who takes which attitude towards whom, a row for each article. `start` and `end` are those of the cue; "
        + "offsets are characters (code points), end exclusive. What is implied has referents and no offsets.";
  }

  @Override
  public List<Column> columns() {
    var stance = new ArrayList<Column>();
    stance.add(Column.required("start", Type.INT32));
    stance.add(Column.required("end", Type.INT32));
    for (var name : List.of("polarity", "attitude", "mode")) {
      stance.add(Column.optional(name, Type.STRING));
    }
    for (var role : List.of("holder", "target", "topic")) {
      stance.add(Column.optional(role + "_start", Type.INT32));
      stance.add(Column.optional(role + "_end", Type.INT32));
      stance.add(Column.optional(role + "_referents", Type.STRING));
    }
    stance.add(Column.optional("sources", Type.STRING));
    return List.of(Column.required("id", Type.STRING), Column.required("text", Type.STRING),
        Column.records("stances", stance));
  }

  @Override
  public List<ObjectNode> rows(CAS cas, LossReport losses) {
    var id = Documents.id(cas);
    var text = UnicodeText.wellFormed(cas.getDocumentText() == null ? "" : cas.getDocumentText(), id, losses);
    var codePoints = CodePoints.of(text);
    var row = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
    var stances = row.putArray("stances");
    for (var stance : Documents.jcas(cas).select(Stance.class)) {
      var node = stances.addObject().put("start", codePoints.fromUtf16(stance.getBegin()))
          .put("end", codePoints.fromUtf16(stance.getEnd())).put("polarity", stance.getPolarity())
          .put("attitude", stance.getAttitude()).put("mode", stance.getMode());
      role(node, "holder", stance.getHolder(), codePoints);
      role(node, "target", stance.getTarget(), codePoints);
      role(node, "topic", stance.getTopic(), codePoints);
      node.put("sources", sources(stance));
    }
    return List.of(row);
  }

  private static void role(ObjectNode node, String name, Argument role, CodePoints codePoints) {
    boolean named = role != null && !role.getImplied();
    node.put(name + "_start", named ? (Integer) codePoints.fromUtf16(role.getBegin()) : null);
    node.put(name + "_end", named ? (Integer) codePoints.fromUtf16(role.getEnd()) : null);
    node.put(name + "_referents", role == null ? null : referents(role.getReferents()));
  }

  private static String referents(StringArray referents) {
    var names = new ArrayList<String>();
    if (referents != null) {
      referents.forEach(names::add);
    }
    return names.isEmpty() ? null : String.join(" ", names);
  }

  /** Outermost first. */
  private static String sources(Stance stance) {
    var sources = new ArrayList<String>();
    if (stance.getSources() != null) {
      for (var source : stance.getSources()) {
        var referents = referents(source.getReferents());
        sources.add(referents != null ? referents : source.getImplied() ? "" : source.getCoveredText());
      }
    }
    return sources.isEmpty() ? null : String.join(" > ", sources);
  }
}
