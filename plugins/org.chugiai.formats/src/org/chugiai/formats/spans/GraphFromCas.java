package org.chugiai.formats.spans;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.spans.SpanGraph.Field;
import org.chugiai.formats.spans.SpanGraph.Link;
import org.chugiai.formats.spans.SpanGraph.Node;
import org.chugiai.formats.spans.SpanGraph.Provenance;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;

/** Makes a graph of an article's annotations. */
public final class GraphFromCas {

  private static final Layers HELD =
      Layers.of(Entity._TypeName, TimeExpression._TypeName, Quote._TypeName, Stance._TypeName)
          .finding(Sentence._TypeName, Token._TypeName);

  private final JCas jcas;
  private final String article;
  private final LossReport losses;
  private final SpanGraph graph = new SpanGraph();
  private final Map<Annotation, String> ids = new HashMap<>();
  private int arguments;

  private GraphFromCas(CAS cas, LossReport losses) {
    this.jcas = Documents.jcas(cas);
    this.article = Documents.id(cas);
    this.losses = losses;
  }

  /**
   * Makes a graph; ids are e1, t1, q1, s1, and a1 for what fills roles.
   *
   * @param features those of articles and suggestions that the format writes
   */
  public static SpanGraph of(CAS cas, Set<String> features, LossReport losses) {
    HELD.keeping(features).report(cas, losses);
    var maker = new GraphFromCas(cas, losses);
    maker.make();
    return maker.graph;
  }

  private void make() {
    int number = 0;
    for (var entity : jcas.select(Entity.class)) {
      node("e" + ++number, entity, entity.getKind(), Provenance.NONE,
          fields(Field.REFERENT, entity.getReferent(), Field.NAME, entity.getName()));
    }
    number = 0;
    for (var time : jcas.select(TimeExpression.class)) {
      time("t" + ++number, time);
    }
    jcas.select(TimeExpression.class).forEach(this::points);
    number = 0;
    for (var quote : jcas.select(Quote.class)) {
      quote("q" + ++number, quote);
    }
    number = 0;
    for (var stance : jcas.select(Stance.class)) {
      stance("s" + ++number, stance);
    }
  }

  private static Map<Field, String> fields(Object... pairs) {
    var fields = new EnumMap<Field, String>(Field.class);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        fields.put((Field) pairs[i], (String) pairs[i + 1]);
      }
    }
    return fields;
  }

  private void node(String id, Annotation annotation, String label, Provenance none, Map<Field, String> fields) {
    var provenance = annotation instanceof Suggestion suggestion
        ? new Provenance(suggestion.getStatus(), suggestion.getOrigin(), suggestion.getConfidence()) : none;
    if (label == null) {
      losses.dropped(annotation.getType().getShortName() + " without kind", article, annotation);
      return;
    }
    if (annotation instanceof Entity ? SpanGraph.isReserved(label)
        : annotation instanceof TimeExpression && !SpanGraph.TIMES.contains(label)) {
      losses.dropped(annotation.getType().getShortName() + " of a kind that stands for another layer", article,
          annotation);
      return;
    }
    ids.put(annotation, id);
    graph.add(new Node(id, annotation.getBegin(), annotation.getEnd(), label, fields, provenance, annotation));
  }

  private void time(String id, TimeExpression time) {
    var published = new ArrayList<String>();
    points(time, (role, point) -> {
      if (point instanceof Article) {
        published.add(role);
      }
    });
    node(id, time, time.getKind(), Provenance.NONE,
        fields(Field.VALUE, time.getValue(), Field.MOD, time.getMod(), Field.QUANT, time.getQuant(), Field.FREQ,
            time.getFreq(), Field.TO_PUBLICATION, published.isEmpty() ? null : String.join(" ", published)));
  }

  private interface Points {
    void accept(String role, Annotation point);
  }

  private static void points(TimeExpression time, Points points) {
    points.accept("anchor", time.getAnchor());
    points.accept("beginPoint", time.getBeginPoint());
    points.accept("endPoint", time.getEndPoint());
  }

  private void points(TimeExpression time) {
    points(time, (role, point) -> {
      if (ids.containsKey(time) && ids.containsKey(point)) {
        graph.add(new Link(ids.get(time), role, ids.get(point)));
      } else if (point != null && !(point instanceof Article)) {
        losses.lost("reference to an annotation that is not exported", article, time);
      }
    });
  }

  private void quote(String id, Quote quote) {
    node(id, quote, SpanGraph.QUOTE, Provenance.NONE, fields(Field.DIRECT, quote.getDirect() ? "true" : null));
    role(id, "speaker", quote.getSpeaker(), quote);
    if (quote.getCue() != null) {
      var cue = nextArgument();
      node(cue, quote.getCue(), SpanGraph.ARGUMENT, provenance(quote), fields());
      graph.add(new Link(id, "cue", cue));
    }
  }

  private static Provenance provenance(Suggestion suggestion) {
    return new Provenance(suggestion.getStatus(), suggestion.getOrigin(), suggestion.getConfidence());
  }

  private String nextArgument() {
    return "a" + ++arguments;
  }

  private void stance(String id, Stance stance) {
    node(id, stance, SpanGraph.STANCE, Provenance.NONE, fields(Field.POLARITY, stance.getPolarity(), Field.ATTITUDE,
        stance.getAttitude(), Field.MODE, stance.getMode()));
    role(id, "holder", stance.getHolder(), stance);
    role(id, "target", stance.getTarget(), stance);
    role(id, "topic", stance.getTopic(), stance);
    if (stance.getSources() != null) {
      stance.getSources().forEach(source -> role(id, "source", source, stance));
    }
  }

  private void role(String from, String role, Argument argument, Suggestion owner) {
    if (argument == null) {
      return;
    }
    var id = nextArgument();
    var fields = fields(Field.IMPLIED, argument.getImplied() ? "true" : null);
    if (argument.getReferents() != null) {
      var referents = new ArrayList<String>();
      argument.getReferents().forEach(referent -> referents.add(referent == null ? "" : referent));
      fields.put(Field.REFERENTS, referents(referents, argument));
    }
    node(id, argument, SpanGraph.ARGUMENT, provenance(owner), fields);
    graph.add(new Link(from, role, id));
    if (ids.containsKey(argument.getEntity())) {
      graph.add(new Link(id, "entity", ids.get(argument.getEntity())));
    } else if (argument.getEntity() != null) {
      losses.lost("reference to an annotation that is not exported", article, argument);
    }
  }

  /** One a line. */
  private String referents(List<String> referents, Argument argument) {
    var held = referents.stream().filter(one -> !one.isEmpty() && !one.contains("\n")).toList();
    if (held.size() < referents.size()) {
      losses.lost("referent that is empty or holds a line break", article, argument);
    }
    return String.join("\n", held);
  }
}
