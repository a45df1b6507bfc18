package org.chugiai.formats.brat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.brat.BratLine.Attribute;
import org.chugiai.formats.brat.BratLine.Event;
import org.chugiai.formats.brat.BratLine.Fragment;
import org.chugiai.formats.brat.BratLine.Normalisation;
import org.chugiai.formats.brat.BratLine.Note;
import org.chugiai.formats.brat.BratLine.TextBound;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;

/** Fills a CAS from the lines of an annotation file: first all lines are added, then it is built. */
final class BratArticle {

  private static final Set<String> QUOTE_ROLES = Set.of("Speaker", "Cue");
  private static final Set<String> STANCE_ROLES = Set.of("Holder", "Target", "Topic", "Source");

  private final CAS cas;
  private final JCas jcas;
  private final String article;
  private final LossReport losses;
  private final ObjectMapper mapper = new ObjectMapper();
  private final UnusedLines unused = new UnusedLines();
  private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  private final Map<String, Normalisation> normalisations = new HashMap<>();
  private final Map<String, JsonNode> notes = new HashMap<>();
  private final Map<String, Note> notesForPeople = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private BratOffsets offsets;

  BratArticle(CAS cas, String article, LossReport losses) {
    this.cas = cas;
    this.jcas = Documents.jcas(cas);
    this.article = article;
    this.losses = losses;
  }

  void add(BratLine line) {
    unused.add(line);
    if (line instanceof TextBound textBound) {
      if (textBounds.putIfAbsent(textBound.id(), textBound) != null) {
        throw new IllegalArgumentException(textBound.id() + " occurs twice");
      }
    } else if (line instanceof Event event) {
      if (events.putIfAbsent(event.id(), event) != null) {
        throw new IllegalArgumentException(event.id() + " occurs twice");
      }
    } else if (line instanceof Attribute attribute) {
      attributes.computeIfAbsent(attribute.target(), target -> new HashMap<>()).putIfAbsent(attribute.name(),
          attribute);
    } else if (line instanceof Normalisation normalisation) {
      normalisations.putIfAbsent(normalisation.target(), normalisation);
    } else if (line instanceof Note note) {
      note(note);
    }
  }

  /** Our own notes are JSON; others are for people. */
  private void note(Note note) {
    try {
      var json = note.text().startsWith("{") ? mapper.readTree(note.text()) : MissingNode.getInstance();
      if (json.isObject() && notes.putIfAbsent(note.target(), json) == null) {
        unused.remove(note);
      } else if (!json.isObject()) {
        notesForPeople.putIfAbsent(note.target(), note);
      }
    } catch (IOException e) {
      // JSON no more than by its beginning
      notesForPeople.putIfAbsent(note.target(), note);
    }
  }

  /** Builds the annotations; the CAS has the text. */
  void build(String source) {
    offsets = BratOffsets.choose(source, List.copyOf(textBounds.values()));
    var triggers = new HashSet<String>();
    events.values().stream().filter(BratArticle::isOurs).forEach(event -> triggers.add(event.trigger()));
    for (var textBound : textBounds.values()) {
      check(textBound);
      if (textBound.label().startsWith(BratFormat.TIME)) {
        time(textBound);
      } else if (!textBound.label().equals(BratFormat.ARGUMENT) && !triggers.contains(textBound.id())) {
        entity(textBound);
      }
    }
    times.forEach((id, time) -> points(time, note(id)));
    events.values().stream().filter(BratArticle::isOurs).forEach(this::event);
    unused.report(article, losses);
  }

  private static boolean isOurs(Event event) {
    return event.label().equals(BratFormat.STANCE) || event.label().equals(BratFormat.QUOTE);
  }

  private void check(TextBound textBound) {
    if (!textBound.fragments().stream().allMatch(offsets::isInside)) {
      throw new IllegalArgumentException(textBound.id() + ": its offsets lie outside the text");
    }
    if (!offsets.matches(textBound)) {
      losses.lost("annotation whose text differs from what it says it covers", article,
          textBound.id() + " " + textBound.text());
    }
  }

  private JsonNode note(String id) {
    return notes.getOrDefault(id, MissingNode.getInstance());
  }

  /** A field of a note; null where it is missing or no string. */
  private static String text(JsonNode note, String key) {
    return note.path(key).textValue();
  }

  /** The parts of an annotation that are apart by more than line breaks. */
  private List<Fragment> parts(TextBound textBound) {
    var parts = new ArrayList<Fragment>();
    for (var fragment : textBound.fragments()) {
      var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && isLineBreak(last.end(), fragment.begin())) {
        parts.set(parts.size() - 1, new Fragment(last.begin(), fragment.end()));
      } else {
        parts.add(fragment);
      }
    }
    return parts;
  }

  private boolean isLineBreak(int begin, int end) {
    if (begin > end) {
      return false;
    }
    var between = cas.getDocumentText().substring(offsets.toUtf16(begin), offsets.toUtf16(end));
    return between.isBlank() && between.contains("\n");
  }

  private <T extends Annotation> T span(T annotation, Fragment fragment) {
    annotation.setBegin(offsets.toUtf16(fragment.begin()));
    annotation.setEnd(offsets.toUtf16(fragment.end()));
    return annotation;
  }

  /** Lays an annotation over a text-bound one, or over the trigger of an event. */
  private <T extends Annotation> T span(T annotation, String id) {
    var textBound = textBounds.get(events.containsKey(id) ? events.get(id).trigger() : id);
    if (textBound == null) {
      throw new IllegalArgumentException("there is no " + id);
    }
    unused.remove(textBound);
    var parts = parts(textBound);
    if (parts.size() > 1) {
      losses.lost("annotation of several parts, read with what is between them", article,
          textBound.id() + " " + textBound.text());
    }
    return span(annotation, new Fragment(parts.get(0).begin(), parts.get(parts.size() - 1).end()));
  }

  private void entity(TextBound textBound) {
    var parts = parts(textBound);
    if (parts.size() > 1) {
      losses.lost("annotation of several parts, read as one annotation for each", article,
          textBound.id() + " " + textBound.text());
    }
    unused.remove(textBound);
    var normalisation = normalisations.get(textBound.id());
    if (normalisation != null) {
      unused.remove(normalisation);
      if (!normalisation.resource().equals(BratFormat.REFERENT)) {
        losses.lost("name of the resource of a normalisation", article,
            normalisation.id() + " " + normalisation.resource());
      }
    }
    var note = note(textBound.id());
    for (var part : parts) {
      var entity = span(new Entity(jcas), part);
      entity.setKind(note.has("kind") ? text(note, "kind") : textBound.label());
      entity.setReferent(normalisation == null ? text(note, "referent") : normalisation.key());
      entity.setName(normalisation == null ? text(note, "name") : normalisation.name());
      noteForPeople(textBound.id(), entity);
      entity.addToIndexes();
      entities.putIfAbsent(textBound.id(), entity);
    }
  }

  private void noteForPeople(String id, Suggestion annotation) {
    var note = notesForPeople.get(id);
    if (note != null) {
      unused.remove(note);
      annotation.setNote(note.text());
    }
  }

  /** An attribute's value; else what the note tells. */
  private String value(String id, String name, JsonNode note) {
    var attribute = attributes.getOrDefault(id, Map.of()).get(name);
    if (attribute == null) {
      return text(note, name);
    }
    unused.remove(attribute);
    return attribute.value() == null ? "true" : attribute.value();
  }

  private void time(TextBound textBound) {
    var time = span(new TimeExpression(jcas), textBound.id());
    var note = note(textBound.id());
    time.setKind(note.has("kind") ? text(note, "kind") : textBound.label().substring(BratFormat.TIME.length()));
    time.setValue(text(note, "value"));
    time.setMod(text(note, "mod"));
    time.setQuant(text(note, "quant"));
    time.setFreq(text(note, "freq"));
    noteForPeople(textBound.id(), time);
    time.addToIndexes();
    times.put(textBound.id(), time);
  }

  private void points(TimeExpression time, JsonNode note) {
    time.setAnchor(point(text(note, "anchor")));
    time.setBeginPoint(point(text(note, "beginPoint")));
    time.setEndPoint(point(text(note, "endPoint")));
  }

  private Annotation point(String id) {
    return "t0".equals(id) ? Documents.article(cas).orElseThrow() : id == null ? null : times.get(id);
  }

  private void event(Event event) {
    unused.remove(event);
    var roles = BratLine.byRole(event.roles());
    if (event.label().equals(BratFormat.QUOTE)) {
      quote(event, roles);
    } else {
      stance(event, roles);
    }
    roles.forEach((name, fillers) -> {
      boolean known = event.label().equals(BratFormat.QUOTE) ? QUOTE_ROLES.contains(name) : STANCE_ROLES.contains(name);
      fillers.stream().skip(!known ? 0 : name.equals("Source") ? fillers.size() : 1)
          .forEach(filler -> losses.lost("role " + name + " of " + event.label(), article, event.id() + " " + filler));
    });
  }

  private void quote(Event event, Map<String, List<String>> roles) {
    var quote = span(new Quote(jcas), event.trigger());
    quote.setDirect(value(event.id(), "Direct", MissingNode.getInstance()) != null);
    quote.setSpeaker(role("Speaker", event, roles, quote));
    if (roles.containsKey("Cue")) {
      quote.setCue(span(new Annotation(jcas), roles.get("Cue").get(0)));
    }
    noteForPeople(event.id(), quote);
    quote.addToIndexes();
  }

  private void stance(Event event, Map<String, List<String>> roles) {
    var stance = span(new Stance(jcas), event.trigger());
    var note = note(event.id());
    stance.setPolarity(value(event.id(), "Polarity", note));
    stance.setAttitude(value(event.id(), "Attitude", note));
    stance.setMode(value(event.id(), "Mode", note));
    noteForPeople(event.id(), stance);
    stance.setHolder(role("Holder", event, roles, stance));
    stance.setTarget(role("Target", event, roles, stance));
    stance.setTopic(role("Topic", event, roles, stance));
    var sources = sources(roles.getOrDefault("Source", List.of()), note.path("Source"), stance);
    if (!sources.isEmpty()) {
      stance.setSources(FSArray.create(jcas, sources.toArray(Argument[]::new)));
    }
    stance.addToIndexes();
  }

  /** Named sources, and between them those of the note; see {@link BratLines}. */
  private List<Argument> sources(List<String> named, JsonNode inOrder, Stance stance) {
    var sources = new ArrayList<Argument>();
    int next = 0;
    for (var source : inOrder) {
      if (!source.isNull()) {
        sources.add(implied(source, stance));
      } else if (next < named.size()) {
        sources.add(filler(named.get(next++)));
      }
    }
    named.subList(next, named.size()).forEach(filler -> sources.add(filler(filler)));
    return sources;
  }

  private Argument role(String name, Event event, Map<String, List<String>> roles, Annotation cue) {
    if (roles.containsKey(name)) {
      return filler(roles.get(name).get(0));
    }
    var implied = note(event.id()).path(name);
    return implied.isMissingNode() ? null : implied(implied, cue);
  }

  private Argument filler(String id) {
    var argument = span(new Argument(jcas), id);
    var note = note(id);
    argument.setEntity(entities.get(note.path("entity").asText(id)));
    if (note.has("referents")) {
      argument.setReferents(strings(note.path("referents")));
    }
    return argument;
  }

  private Argument implied(JsonNode note, Annotation cue) {
    var argument = new Argument(jcas, cue.getBegin(), cue.getBegin());
    argument.setImplied(true);
    argument.setEntity(entities.get(text(note, "entity")));
    if (note.has("referents")) {
      argument.setReferents(strings(note.path("referents")));
    }
    return argument;
  }

  private StringArray strings(JsonNode list) {
    var strings = new ArrayList<String>();
    list.forEach(element -> strings.add(element.textValue()));
    return StringArray.create(jcas, strings.toArray(String[]::new));
  }
}
