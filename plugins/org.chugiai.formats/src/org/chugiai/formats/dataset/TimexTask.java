package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.parquet.Column;
import org.chugiai.formats.parquet.Column.Type;
import org.chugiai.types.TimeExpression;

/** Time expressions: a row for each article. */
final class TimexTask implements Task {

  @Override
  public String name() {
    return "timex";
  }

  @Override
  public String description() {
    return "Time expressions after TIMEX3, a row for each article. Offsets are characters (code points), end exclusive; "
        + "values are resolved against `published`.";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.required("id", Type.STRING), Column.optional("published", Type.STRING),
        Column.required("text", Type.STRING),
        Column.records("times",
            List.of(Column.required("start", Type.INT32), Column.required("end", Type.INT32),
                Column.optional("type", Type.STRING), Column.optional("value", Type.STRING),
                Column.optional("mod", Type.STRING), Column.optional("quant", Type.STRING),
                Column.optional("freq", Type.STRING))));
  }

  @Override
  public List<ObjectNode> rows(CAS cas, LossReport losses) {
    var article = Documents.article(cas).orElseThrow();
    var text = UnicodeText.wellFormed(cas.getDocumentText() == null ? "" : cas.getDocumentText(), article.getId(),
        losses);
    var codePoints = CodePoints.of(text);
    var row = JsonNodeFactory.instance.objectNode().put("id", article.getId()).put("published", article.getPublished())
        .put("text", text);
    var times = row.putArray("times");
    for (var time : Documents.jcas(cas).select(TimeExpression.class)) {
      if (time.getAnchor() instanceof TimeExpression || time.getBeginPoint() != null || time.getEndPoint() != null) {
        losses.lost("anchor of a time", article.getId(), time);
      }
      times.addObject().put("start", codePoints.fromUtf16(time.getBegin()))
          .put("end", codePoints.fromUtf16(time.getEnd())).put("type", time.getKind()).put("value", time.getValue())
          .put("mod", time.getMod()).put("quant", time.getQuant()).put("freq", time.getFreq());
    }
    return List.of(row);
  }
}
