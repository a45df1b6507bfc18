package org.chugiai.formats.spans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.spans.SpanGraph.Field;
import org.chugiai.formats.spans.SpanGraph.Link;
import org.chugiai.formats.spans.SpanGraph.Node;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;

/** Adds the annotations of a graph to an article. */
public final class CasFromGraph {

  private final JCas jcas;
  private final SpanGraph graph;
  private final String article;
  private final LossReport losses;
  private final Map<String, Annotation> made = new LinkedHashMap<>();

  private CasFromGraph(SpanGraph graph, CAS cas, LossReport losses) {
    this.jcas = Documents.jcas(cas);
    this.graph = graph;
    this.article = Documents.id(cas);
    this.losses = losses;
  }

  /**
   * Adds them.
   *
   * @param cas has text and metadata
   * @throws IllegalArgumentException for offsets outside the text and links to nowhere
   */
  public static void add(SpanGraph graph, CAS cas, LossReport losses) {
    var adder = new CasFromGraph(graph, cas, losses);
    graph.nodes().forEach(adder::make);
    graph.links().forEach(adder::link);
    adder.made.values().forEach(annotation -> {
      if (annotation instanceof Suggestion) {
        annotation.addToIndexes();
      }
    });
  }

  private void make(Node node) {
    int length = jcas.getDocumentText().length();
    if (node.begin() < 0 || node.begin() > node.end() || node.end() > length) {
      throw new IllegalArgumentException("the annotation " + node.id() + ": " + node.begin() + " to " + node.end()
          + " is no span of the text, which has " + length + " characters (UTF-16)");
    }
    Annotation annotation = switch (node.label()) {
      case SpanGraph.QUOTE -> quote(node);
      case SpanGraph.STANCE -> stance(node);
      case SpanGraph.ARGUMENT -> argument(node);
      default -> SpanGraph.TIMES.contains(node.label()) ? time(node) : entity(node);
    };
    annotation.setBegin(node.begin());
    annotation.setEnd(node.end());
    if (annotation instanceof Suggestion suggestion) {
      suggestion.setStatus(node.provenance().status());
      suggestion.setOrigin(node.provenance().origin());
      suggestion.setConfidence(node.provenance().confidence());
    }
    made.put(node.id(), annotation);
  }

  private Entity entity(Node node) {
    var entity = new Entity(jcas);
    entity.setKind(node.label());
    entity.setReferent(node.fields().get(Field.REFERENT));
    entity.setName(node.fields().get(Field.NAME));
    return entity;
  }

  private TimeExpression time(Node node) {
    var time = new TimeExpression(jcas);
    time.setKind(node.label());
    time.setValue(node.fields().get(Field.VALUE));
    time.setMod(node.fields().get(Field.MOD));
    time.setQuant(node.fields().get(Field.QUANT));
    time.setFreq(node.fields().get(Field.FREQ));
    var published = node.fields().get(Field.TO_PUBLICATION);
    for (var role : published == null ? new String[0] : published.split(" ")) {
      point(time, role, Documents.article(jcas.getCas()).orElseThrow());
    }
    return time;
  }

  private static boolean point(TimeExpression time, String role, Annotation point) {
    switch (role) {
      case "anchor" -> time.setAnchor(point);
      case "beginPoint" -> time.setBeginPoint(point);
      case "endPoint" -> time.setEndPoint(point);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Quote quote(Node node) {
    var quote = new Quote(jcas);
    quote.setDirect(node.fields().containsKey(Field.DIRECT));
    return quote;
  }

  private Stance stance(Node node) {
    var stance = new Stance(jcas);
    stance.setPolarity(node.fields().get(Field.POLARITY));
    stance.setAttitude(node.fields().get(Field.ATTITUDE));
    stance.setMode(node.fields().get(Field.MODE));
    return stance;
  }

  private Argument argument(Node node) {
    var argument = new Argument(jcas);
    argument.setImplied(node.fields().containsKey(Field.IMPLIED));
    var referents = node.fields().get(Field.REFERENTS);
    if (referents != null) {
      argument.setReferents(StringArray.create(jcas, referents.isEmpty() ? new String[0] : referents.split("\n", -1)));
    }
    return argument;
  }

  private void link(Link link) {
    var from = made.get(link.from());
    var to = made.get(link.to());
    if (from == null || to == null) {
      throw new IllegalArgumentException(
          "the link \"" + link.role() + "\" from " + link.from() + " to " + link.to() + " leads nowhere");
    }
    boolean known;
    if (from instanceof TimeExpression time && to instanceof TimeExpression) {
      known = point(time, link.role(), to);
    } else if (from instanceof Argument argument && to instanceof Entity entity) {
      argument.setEntity(entity);
      known = link.role().equals("entity");
    } else if (from instanceof Quote quote) {
      known = quoteRole(quote, link.role(), to);
    } else {
      known = from instanceof Stance stance && stanceRole(stance, link.role(), to);
    }
    if (!known) {
      losses.lost("link \"" + link.role() + "\"", article, link.from() + " to " + link.to());
    }
  }

  /** What fills a role may be marked as such, or be an entity by itself. */
  private Argument filler(Annotation annotation) {
    if (annotation instanceof Argument argument) {
      return argument;
    }
    var argument = new Argument(jcas, annotation.getBegin(), annotation.getEnd());
    if (annotation instanceof Entity entity) {
      argument.setEntity(entity);
    }
    return argument;
  }

  private boolean quoteRole(Quote quote, String role, Annotation filler) {
    switch (role) {
      case "speaker" -> quote.setSpeaker(filler(filler));
      case "cue" -> quote.setCue(new Annotation(jcas, filler.getBegin(), filler.getEnd()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean stanceRole(Stance stance, String role, Annotation filler) {
    switch (role) {
      case "holder" -> stance.setHolder(filler(filler));
      case "target" -> stance.setTarget(filler(filler));
      case "topic" -> stance.setTopic(filler(filler));
      case "source" -> {
        var sources = new ArrayList<Argument>();
        if (stance.getSources() != null) {
          stance.getSources().forEach(sources::add);
        }
        sources.add(filler(filler));
        stance.setSources(FSArray.create(jcas, sources.toArray(Argument[]::new)));
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
