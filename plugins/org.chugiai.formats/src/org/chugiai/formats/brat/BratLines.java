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
import org.chugiai.formats.UnicodeText;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;

/** Writes an article's annotation file. */
final class BratLines {

  private static final Layers HELD =
      Layers.of(Entity._TypeName, TimeExpression._TypeName, Quote._TypeName, Stance._TypeName)
          .finding(Sentence._TypeName, Token._TypeName).keeping("id");

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
    HELD.report(cas, losses);
  }

  /** The labels of entities, once written. */
  Set<String> entityLabels() {
    return labels;
  }

  String write() {
    jcas.select(Entity.class).forEach(this::entity);
    var times = jcas.select(TimeExpression.class).asList();
    times.forEach(time -> textBound(time, BratFormat.timeLabel(time.getKind())));
    times.forEach(this::time);
    jcas.select(Quote.class).forEach(this::quote);
    jcas.select(Stance.class).forEach(this::stance);
    return UnicodeText.wellFormed(textBounds.append(others).toString(), article, losses);
  }

  /** Writes a text-bound annotation; null if it has no extent, which brat does not allow. */
  private String textBound(Annotation annotation, String label) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (begin < 0 || begin >= end || end > text.length() || codePoints.splits(begin) || codePoints.splits(end)) {
      losses.dropped("annotation without extent, or that splits a character", article, annotation);
      return null;
    }
    var fragments = fragments(begin, end);
    if (fragments.isEmpty()) {
      losses.dropped("annotation of blanks", article, annotation);
      return null;
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
    var label = BratFormat.label(entity.getKind());
    var id = textBound(entity, label);
    if (id == null) {
      return;
    }
    labels.add(label);
    var note = mapper.createObjectNode();
    if (!label.equals(entity.getKind())) {
      note.put("kind", entity.getKind());
    }
    boolean simple = isWord(entity.getReferent()) && (entity.getName() == null || isWord(entity.getName()));
    if (!simple) {
      put(note, "referent", entity.getReferent());
      put(note, "name", entity.getName());
    }
    note(id, note);
    if (simple) {
      others.append('N').append(++lastNormalisation).append("\tReference ").append(id).append(' ')
          .append(BratFormat.REFERENT).append(':').append(entity.getReferent()).append('\t')
          .append(entity.getName() == null ? "" : entity.getName()).append('\n');
    }
  }

  /** Whether a value can stand in a line as it is; others stand in notes, as JSON. */
  private static boolean isWord(String value) {
    return value != null && !value.isEmpty() && value.strip().equals(value) && !value.contains("  ")
        && value.chars().noneMatch(c -> c == '\t' || c == '\r' || c == '\n');
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
      if (!BratFormat.timeLabel(time.getKind()).equals(BratFormat.TIME + time.getKind())) {
        note.put("kind", time.getKind());
      }
      put(note, "value", time.getValue());
      put(note, "mod", time.getMod());
      put(note, "quant", time.getQuant());
      put(note, "freq", time.getFreq());
      put(note, "anchor", point(time.getAnchor(), time));
      put(note, "beginPoint", point(time.getBeginPoint(), time));
      put(note, "endPoint", point(time.getEndPoint(), time));
      note(id, note);
    }
  }

  private String point(Annotation point, Annotation from) {
    return point instanceof Article ? "t0" : reference(point, from);
  }

  /** The id of an annotation; null where there is none or it is not written. */
  private String reference(Annotation annotation, Annotation from) {
    var id = ids.get(annotation);
    if (annotation != null && id == null) {
      losses.lost("reference to an annotation that is not written", article, from);
    }
    return id;
  }

  private void quote(Quote quote) {
    var trigger = textBound(quote, BratFormat.QUOTE);
    if (trigger == null) {
      return;
    }
    var roles = new ArrayList<String>();
    var note = mapper.createObjectNode();
    role("Speaker", quote.getSpeaker(), roles, note);
    if (quote.getCue() != null) {
      var cue = textBound(quote.getCue(), BratFormat.ARGUMENT);
      roles.add(cue == null ? null : "Cue:" + cue);
    }
    var event = event(BratFormat.QUOTE, trigger, roles);
    if (quote.getDirect()) {
      others.append('A').append(++lastAttribute).append("\tDirect ").append(event).append('\n');
    }
    note(event, note);
  }

  private void stance(Stance stance) {
    var trigger = textBound(stance, BratFormat.STANCE);
    if (trigger == null) {
      return;
    }
    var roles = new ArrayList<String>();
    var note = mapper.createObjectNode();
    role("Holder", stance.getHolder(), roles, note);
    role("Target", stance.getTarget(), roles, note);
    role("Topic", stance.getTopic(), roles, note);
    sources(stance, roles, note);
    var event = event(BratFormat.STANCE, trigger, roles);
    attribute("Polarity", event, stance.getPolarity(), note);
    attribute("Attitude", event, stance.getAttitude(), note);
    attribute("Mode", event, stance.getMode(), note);
    note(event, note);
  }

  /** Named sources are roles; implied ones stand in the note, with null in the place of the others between them. */
  private void sources(Stance stance, List<String> roles, ObjectNode note) {
    var inOrder = mapper.createArrayNode();
    int named = 0;
    boolean implied = false;
    for (var source : stance.getSources() == null ? List.<Argument>of() : nonNull(stance)) {
      var one = mapper.createObjectNode();
      int before = roles.size();
      role("Source" + (named > 0 ? named + 1 : ""), source, roles, one);
      implied |= source.getImplied();
      if (source.getImplied()) {
        inOrder.add(one.iterator().next());
      } else if (roles.size() > before) {
        named++;
        inOrder.addNull();
      }
    }
    if (implied) {
      note.set("Source", inOrder);
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

  private void attribute(String name, String target, String value, ObjectNode note) {
    if (isWord(value)) {
      others.append('A').append(++lastAttribute).append('\t').append(name).append(' ').append(target).append(' ')
          .append(value).append('\n');
    } else {
      put(note, name, value);
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
    var entity = role.getEntity();
    boolean plain = !role.getImplied() && entity != null && ids.containsKey(entity) && note.isEmpty()
        && entity.getBegin() == role.getBegin() && entity.getEnd() == role.getEnd();
    if (plain) {
      roles.add(name + ":" + ids.get(entity));
      return;
    }
    put(note, "entity", reference(entity, role));
    if (role.getImplied()) {
      implied.set(name, note);
      return;
    }
    var id = textBound(role, BratFormat.ARGUMENT);
    if (id != null) {
      note(id, note);
      roles.add(name + ":" + id);
    }
  }
}
