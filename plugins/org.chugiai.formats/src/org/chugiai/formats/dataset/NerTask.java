package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.parquet.Column;
import org.chugiai.formats.parquet.Column.Type;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.Tagging;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.types.Entity;

/** Named entities: a row for each sentence, with a tag for each token, and all entities, nested ones included. */
final class NerTask implements Task {

  /** The column of tags; until all labels are known, its values are their names. */
  static final String TAGS = "ner_tags";

  @Override
  public String name() {
    return "ner";
  }

  @Override
  public String description() {
    return "Named entities, a row for each sentence. `ner_tags` are IOB2 tags of the outermost entities; `entities` has "
        + "all of them, nested ones too, by token (end exclusive).";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.required("id", Type.STRING), Column.required("article", Type.STRING),
        Column.list("tokens", Type.STRING), Column.list(TAGS, Type.INT64),
        Column.records("entities", List.of(Column.required("start", Type.INT32), Column.required("end", Type.INT32),
            Column.required("kind", Type.STRING), Column.optional("referent", Type.STRING))));
  }

  @Override
  public List<ObjectNode> rows(CAS cas, LossReport losses) {
    var id = Documents.id(cas);
    var tokenization = Tokenization.of(cas, losses);
    var entities = Documents.jcas(cas).select(Entity.class).asList();
    var all = new FlatSpans(tokenization, id, losses).aligned(entities, Entity::getKind);
    // what overlaps is no loss: it stands in the column of entities
    var flat = new FlatSpans(tokenization, id, new LossReport())
        .flat(all.stream().map(span -> (Entity) span.source()).toList(), Entity::getKind, Nesting.OUTERMOST);
    var rows = new ArrayList<ObjectNode>();
    for (int s = 0; s < tokenization.sentences().size(); s++) {
      int sentence = s;
      var tokens = tokenization.sentences().get(s).tokens();
      var row = JsonNodeFactory.instance.objectNode().put("id", id + "-" + (s + 1)).put("article", id);
      var words = row.putArray("tokens");
      tokens.forEach(token -> words.add(UnicodeText.wellFormed(tokenization.text(token), id, losses)));
      var tags = row.putArray(TAGS);
      for (var tag : Tagging.IOB2.encode(tokens.size(),
          flat.stream().filter(span -> span.sentence() == sentence).toList())) {
        tags.add(tag);
      }
      var list = row.putArray("entities");
      all.stream().filter(span -> span.sentence() == sentence)
          .forEach(span -> list.addObject().put("start", span.first()).put("end", span.last() + 1)
              .put("kind", span.label()).put("referent", ((Entity) span.source()).getReferent()));
      rows.add(row);
    }
    return rows;
  }
}
