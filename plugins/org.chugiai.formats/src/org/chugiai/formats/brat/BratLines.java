package org.chugiai.formats.brat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;

/** Writes an article's annotation file. */
final class BratLines {

  /** brat finds sentences and tokens itself. */
  private static final Set<String> HELD = Set.of(Sentence._TypeName, Token._TypeName, Entity._TypeName,
      TimeExpression._TypeName, Quote._TypeName, Stance._TypeName);

  private final JCas jcas;
  private final String text;
  private final String article;
  private final LossReport losses;
  private final CodePoints codePoints;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<Annotation, String> ids = new HashMap<>();
  private final Set<String> labels = new TreeSet<>();
  private final StringBuilder textBounds = new StringBuilder();
  private final StringBuilder others = new StringBuilder();
  private int lastTextBound;
  private int lastEvent;
  private int lastAttribute;
  private int lastNormalisation;
  private int lastNote;

  BratLines(CAS cas, LossReport losses) {
    this.jcas = Documents.jcas(cas);
    this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    this.article = Documents.id(cas);
    this.losses = losses;
    this.codePoints = CodePoints.of(text);
    Layers.reportOthers(cas, HELD, losses);
  }

  /** The labels of entities, once written. */
  Set<String> entityLabels() {
    return labels;
  }

  String write() {
    jcas.select(Entity.class).forEach(this::entity);
    var times = jcas.select(TimeExpression.class).asList();
    times.forEach(time -> textBound(time, BratFormat.TIME + label(time.getKind())));
    times.forEach(this::time);
    jcas.select(Quote.class).forEach(this::quote);
    jcas.select(Stance.class).forEach(this::stance);
    losses.leftOut("metadata of an article", article, null);
    return textBounds.append(others).toString();
  }

  private static String label(String kind) {
    return kind == null ? "null" : kind.replaceAll("[^A-Za-z0-9_-]", "_");
  }

  /** Writes a text-bound annotation; null if it has no extent, which brat does not allow. */
  private String textBound(Annotation annotation, String label) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (begin < 0 || begin >= end || end > text.length() || codePoints.splits(begin) || codePoints.splits(end)) {
      losses.lost("annotation without extent, or that splits a character", article, annotation);
      return null;
    }
    var fragments = fragments(begin, end);
    if (fragments.isEmpty()) {
      losses.lost("annotation of blanks", article, annotation);
      return null;
    }
    if (annotation instanceof Suggestion suggestion && suggestion.getStatus() != null) {
      losses.leftOut("status, origin and confidence of an annotation", article, null);
    }
    var id = "T" + ++lastTextBound;
    ids.put(annotation, id);
    var offsets = fragments.stream()
        .map(part -> codePoints.fromUtf16(part[0]) + " " + codePoints.fromUtf16(part[1])).toList();
    var words = fragments.stream().map(part -> text.substring(part[0], part[1]).replaceAll("[\\t\\r]", " ")).toList();
    textBounds.append(id).append('\t').append(label).append(' ').append(String.join(";", offsets)).append('\t')
        .append(String.join(" ", words)).append('\n');
    return id;
  }

  /** brat wants an annotation that goes over lines in pieces. */
  private List<int[]> fragments(int begin, int end) {
    var fragments = new ArrayList<int[]>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        if (i > from) {
          fragments.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    boolean cut = !fragments.isEmpty()
        && (fragments.get(0)[0] != begin || fragments.get(fragments.size() - 1)[1] != end);
    if (cut) {
      losses.lost("line break at the border of an annotation", article, text.substring(begin, end).strip());
    }
    return fragments;
  }

  private void entity(Entity entity) {
    var label = label(entity.getKind());
    var id = textBound(entity, label);
    if (id == null) {
      return;
    }
    labels.add(label);
    if (!label.equals(entity.getKind())) {
      var note = mapper.createObjectNode();
      put(note, "kind", entity.getKind());
      note(id, note);
    }
    if (entity.getReferent() != null) {
      others.append('N').append(++lastNormalisation).append("\tReference ").append(id).append(' ')
          .append(BratFormat.REFERENT).append(':').append(oneLine(entity.getReferent())).append('\t')
          .append(entity.getName() == null ? "" : oneLine(entity.getName())).append('\n');
    } else if (entity.getName() != null) {
      losses.lost("name of an entity without referent", article, entity);
    }
  }

  private String oneLine(String value) {
    var line = value.replaceAll("[\\t\\r\\n]+", " ");
    if (!line.equals(value)) {
      losses.lost("tab or line break in a value", article, value);
    }
    return line;
  }

  private static void put(ObjectNode note, String key, String value) {
    if (value != null) {
      note.put(key, value);
    }
  }

  private void note(String target, ObjectNode note) {
    if (!note.isEmpty()) {
      others.append('#').append(++lastNote).append("\tAnnotatorNotes ").append(target).append('\t').append(note)
          .append('\n');
    }
  }

  private void time(TimeExpression time) {
    var id = ids.get(time);
    if (id != null) {
      var note = mapper.createObjectNode();
      put(note, "value", time.getValue());
      put(note, "mod", time.getMod());
      put(note, "quant", time.getQuant());
      put(note, "freq", time.getFreq());
      put(note, "anchor", point(time.getAnchor()));
      put(note, "beginPoint", point(time.getBeginPoint()));
      put(note, "endPoint", point(time.getEndPoint()));
      note(id, note);
    }
  }

  private String point(Annotation point) {
    return point instanceof Article ? "t0" : point == null ? null : ids.get(point);
  }

  private void quote(Quote quote) {
    var trigger = textBound(quote, BratFormat.QUOTE);
    if (trigger == null) {
      return;
    }
    var roles = new ArrayList<String>();
    var implied = mapper.createObjectNode();
    role("Speaker", quote.getSpeaker(), roles, implied);
    if (quote.getCue() != null) {
      var cue = textBound(quote.getCue(), BratFormat.ARGUMENT);
      roles.add(cue == null ? null : "Cue:" + cue);
    }
    var event = event(BratFormat.QUOTE, trigger, roles);
    if (quote.getDirect()) {
      attribute("Direct", event, "");
    }
    note(event, implied);
  }

  private void stance(Stance stance) {
    var trigger = textBound(stance, BratFormat.STANCE);
    if (trigger == null) {
      return;
    }
    var roles = new ArrayList<String>();
    var implied = mapper.createObjectNode();
    role("Holder", stance.getHolder(), roles, implied);
    role("Target", stance.getTarget(), roles, implied);
    role("Topic", stance.getTopic(), roles, implied);
    sources(stance, roles, implied);
    var event = event(BratFormat.STANCE, trigger, roles);
    attribute("Polarity", event, stance.getPolarity());
    attribute("Attitude", event, stance.getAttitude());
    attribute("Mode", event, stance.getMode());
    note(event, implied);
  }

  private void sources(Stance stance, List<String> roles, ObjectNode implied) {
    var silent = mapper.createArrayNode();
    int number = 0;
    for (var source : stance.getSources() == null ? List.<Argument>of() : List.copyOf(nonNull(stance))) {
      var one = mapper.createObjectNode();
      number += source.getImplied() ? 0 : 1;
      if (silent.size() > 0 && !source.getImplied()) {
        losses.lost("order of sources, of which some are implied", article, stance);
      }
      role("Source" + (number > 1 ? number : ""), source, roles, one);
      one.forEach(silent::add);
    }
    if (!silent.isEmpty()) {
      implied.set("Source", silent);
    }
  }

  private static List<Argument> nonNull(Stance stance) {
    var sources = new ArrayList<Argument>();
    stance.getSources().forEach(source -> {
      if (source != null) {
        sources.add(source);
      }
    });
    return sources;
  }

  private String event(String label, String trigger, List<String> roles) {
    var id = "E" + ++lastEvent;
    others.append(id).append('\t').append(label).append(':').append(trigger);
    roles.stream().filter(role -> role != null).forEach(role -> others.append(' ').append(role));
    others.append('\n');
    return id;
  }

  private void attribute(String name, String target, String value) {
    if (value != null) {
      others.append('A').append(++lastAttribute).append('\t').append(name).append(' ').append(target)
          .append(value.isEmpty() ? "" : " " + oneLine(value)).append('\n');
    }
  }

  /** A role refers to an entity where it is no more than that; one that is implied stands in the event's note. */
  private void role(String name, Argument role, List<String> roles, ObjectNode implied) {
    if (role == null) {
      return;
    }
    var note = mapper.createObjectNode();
    if (role.getReferents() != null) {
      var referents = note.putArray("referents");
      role.getReferents().forEach(referents::add);
    }
    if (role.getImplied()) {
      implied.set(name, note.has("referents") ? note.get("referents") : mapper.getNodeFactory().nullNode());
      return;
    }
    var entity = role.getEntity();
    boolean plain = entity != null && ids.containsKey(entity) && note.isEmpty()
        && entity.getBegin() == role.getBegin() && entity.getEnd() == role.getEnd();
    var id = plain ? ids.get(entity) : textBound(role, BratFormat.ARGUMENT);
    if (id != null) {
      if (!plain) {
        put(note, "entity", entity == null ? null : ids.get(entity));
        note(id, note);
      }
      roles.add(name + ":" + id);
    }
  }
}
