package org.chugiai.formats.properties;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/**
 * An article as plain values, so that a counterexample can be shrunk and printed. Everything may be empty; features may
 * be null.
 */
record Draft(Metadata metadata, Text text, List<Mark> entities, List<Mark> times, List<Speech> quotes,
    List<Attitude> stances) {

  /** What is known of the article as a whole; {@code inferred} tells whether its date has a range and a reason. */
  record Metadata(String id, String title, String source, String url, boolean dated, boolean inferred) {
  }

  /** A token, what follows it, and whether it ends a sentence. */
  record Piece(String word, String gap, boolean last) {
  }

  /**
   * Pieces behind some lead; not segmented, it has neither tokens nor sentences. Loose sentences hold what follows
   * their last token.
   */
  record Text(String lead, List<Piece> pieces, boolean segmented, boolean loose, List<Place> zones) {

    String string() {
      return pieces.stream().map(piece -> piece.word() + piece.gap()).collect(Collectors.joining("", lead, ""));
    }

    int[] tokenBegins() {
      var begins = new int[pieces.size()];
      int begin = lead.length();
      for (int i = 0; i < begins.length; i++) {
        begins[i] = begin;
        begin += pieces.get(i).word().length() + pieces.get(i).gap().length();
      }
      return begins;
    }
  }

  /** What a place counts. */
  enum Unit {
    TOKEN, CHARACTER, UTF_16
  }

  /** Two numbers that are folded into the text's offsets or the tokens' indexes. */
  record Place(int one, int other, Unit unit) {

    <T extends Annotation> T set(T annotation, Text text) {
      int begin;
      int end;
      if (unit == Unit.TOKEN && !text.pieces().isEmpty()) {
        int first = Math.min(one % text.pieces().size(), other % text.pieces().size());
        int last = Math.max(one % text.pieces().size(), other % text.pieces().size());
        begin = text.tokenBegins()[first];
        end = text.tokenBegins()[last] + text.pieces().get(last).word().length();
      } else {
        begin = Math.min(offset(one, text.string()), offset(other, text.string()));
        end = Math.max(offset(one, text.string()), offset(other, text.string()));
      }
      annotation.setBegin(begin);
      annotation.setEnd(end);
      return annotation;
    }

    private int offset(int number, String string) {
      return unit == Unit.UTF_16 ? number % (string.length() + 1)
          : string.offsetByCodePoints(0, number % (string.codePointCount(0, string.length()) + 1));
    }
  }

  /** Who made an annotation, and what is noted of it. */
  record Origin(String status, String origin, double confidence, String reason, String note) {

    void set(Suggestion annotation) {
      annotation.setStatus(status);
      annotation.setOrigin(origin);
      annotation.setConfidence(confidence);
      annotation.setReason(reason);
      annotation.setNote(note);
    }
  }

  /** An entity or a time: features by name, and numbers that choose what it refers to. */
  record Mark(Place place, String kind, Map<String, String> features, List<Integer> points, Origin origin) {
  }

  /** What fills a role; the number chooses an entity, a negative one none. */
  record Filler(Place place, int entity, List<String> referents, boolean implied) {
  }

  /** A quote; speaker and cue may be null. */
  record Speech(Place place, Filler speaker, Place cue, boolean direct, Origin origin) {
  }

  /** A stance; fillers by role, and sources, which may be null. */
  record Attitude(Place place, Map<String, Filler> roles, List<Filler> sources, Map<String, String> features,
      Origin origin) {
  }

  /** The same with what one tag for each token can say: marks inside one sentence that do not overlap. */
  Draft flat() {
    return new Draft(metadata, text, flat(entities), flat(times), quotes, stances);
  }

  private List<Mark> flat(List<Mark> marks) {
    var flat = new ArrayList<Mark>();
    var taken = new BitSet();
    int size = text.pieces().size();
    for (var mark : marks) {
      int first = size == 0 ? 0 : Math.min(mark.place().one() % size, mark.place().other() % size);
      int last = size == 0 ? -1 : Math.max(mark.place().one() % size, mark.place().other() % size);
      boolean across = first < last && text.pieces().subList(first, last).stream().anyMatch(Piece::last);
      if (first <= last && !across && taken.get(first, last + 1).isEmpty()) {
        taken.set(first, last + 1);
        flat.add(mark);
      }
    }
    return flat;
  }

  /** The same with composed letters. */
  Draft composed() {
    var pieces = text.pieces().stream()
        .map(piece -> new Piece(Normalizer.normalize(piece.word(), Normalizer.Form.NFC), piece.gap(), piece.last()))
        .toList();
    return new Draft(metadata, new Text(text.lead(), pieces, text.segmented(), text.loose(), text.zones()), entities,
        times, quotes, stances);
  }

  /** The same with times only, and a date to refer to. */
  Draft timesOnly() {
    var dated = new Metadata(metadata.id(), metadata.title(), metadata.source(), metadata.url(), true, false);
    return new Draft(dated, text, List.of(), times, List.of(), List.of()).withoutZones();
  }

  /** The same as one block. */
  Draft withoutZones() {
    return new Draft(metadata, new Text(text.lead(), text.pieces(), text.segmented(), text.loose(), List.of()), entities,
        times, quotes, stances);
  }

  /** Fills an empty CAS. */
  void fill(CAS cas) {
    var article = Documents.create(cas, metadata.id(), text.string());
    article.setTitle(metadata.title());
    article.setSource(metadata.source());
    article.setUrl(metadata.url());
    if (metadata.dated()) {
      article.setPublished("2024-02-29T07:30");
      article.setPublishedFrom(metadata.inferred() ? "inferred" : "given");
      article.setPublishedReason(metadata.inferred() ? "hôm qua" : null);
      article.setPublishedEarliest(metadata.inferred() ? "2024-02-28" : null);
      article.setPublishedLatest(metadata.inferred() ? "2024-03-01" : null);
    }
    new Filling(this, Documents.jcas(cas)).fill();
  }

  /** The way from values to annotations. */
  private static final class Filling {
    private final Draft draft;
    private final JCas jcas;
    private final List<Entity> entities = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    Filling(Draft draft, JCas jcas) {
      this.draft = draft;
      this.jcas = jcas;
    }

    void fill() {
      segments();
      draft.text().zones().forEach(place -> {
        var zone = place.set(new Zone(jcas), draft.text());
        zone.setKind("body");
        zone.addToIndexes();
      });
      for (var mark : draft.entities()) {
        var entity = mark.place().set(new Entity(jcas), draft.text());
        features(entity, mark.kind(), mark.features(), mark.origin());
        entities.add(entity);
      }
      for (var mark : draft.times()) {
        var time = mark.place().set(new TimeExpression(jcas), draft.text());
        features(time, mark.kind(), mark.features(), mark.origin());
        times.add(time);
      }
      for (int i = 0; i < times.size(); i++) {
        points(times.get(i), draft.times().get(i).points());
      }
      draft.quotes().forEach(this::quote);
      draft.stances().forEach(this::stance);
    }

    private void segments() {
      if (!draft.text().segmented()) {
        return;
      }
      Sentence sentence = null;
      int[] begins = draft.text().tokenBegins();
      for (int i = 0; i < begins.length; i++) {
        var piece = draft.text().pieces().get(i);
        int end = begins[i] + piece.word().length();
        new Token(jcas, begins[i], end).addToIndexes();
        sentence = sentence == null ? new Sentence(jcas, begins[i], end) : sentence;
        sentence.setEnd(draft.text().loose() ? end + piece.gap().length() : end);
        if (piece.last() || i + 1 == begins.length) {
          sentence.addToIndexes();
          sentence = null;
        }
      }
    }

    private void features(Suggestion annotation, String kind, Map<String, String> features, Origin origin) {
      set(annotation, "kind", kind);
      features.forEach((name, value) -> set(annotation, name, value));
      origin.set(annotation);
      annotation.addToIndexes();
    }

    private static void set(Annotation annotation, String feature, String value) {
      annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
    }

    private void points(TimeExpression time, List<Integer> points) {
      time.setAnchor(point(points.get(0)));
      time.setBeginPoint(point(points.get(1)));
      time.setEndPoint(point(points.get(2)));
    }

    /** Nothing, the article or a time. */
    private Annotation point(int number) {
      int choice = number % (times.size() + 2);
      return choice == 0 ? null
          : choice == 1 ? Documents.article(jcas.getCas()).orElseThrow() : times.get(choice - 2);
    }

    private Argument argument(Filler filler, Annotation host) {
      if (filler == null) {
        return null;
      }
      var argument = new Argument(jcas, host.getBegin(), host.getBegin());
      argument.setImplied(filler.implied());
      if (!filler.implied()) {
        filler.place().set(argument, draft.text());
      }
      if (filler.entity() >= 0 && !entities.isEmpty()) {
        argument.setEntity(entities.get(filler.entity() % entities.size()));
      }
      if (filler.referents() != null) {
        argument.setReferents(StringArray.create(jcas, filler.referents().toArray(String[]::new)));
      }
      return argument;
    }

    private void quote(Speech speech) {
      var quote = speech.place().set(new Quote(jcas), draft.text());
      quote.setDirect(speech.direct());
      quote.setSpeaker(argument(speech.speaker(), quote));
      quote.setCue(speech.cue() == null ? null : speech.cue().set(new Annotation(jcas), draft.text()));
      speech.origin().set(quote);
      quote.addToIndexes();
    }

    private void stance(Attitude attitude) {
      var stance = attitude.place().set(new Stance(jcas), draft.text());
      attitude.features().forEach((name, value) -> set(stance, name, value));
      stance.setHolder(argument(attitude.roles().get("holder"), stance));
      stance.setTarget(argument(attitude.roles().get("target"), stance));
      stance.setTopic(argument(attitude.roles().get("topic"), stance));
      if (attitude.sources() != null) {
        stance.setSources(FSArray.create(jcas,
            attitude.sources().stream().map(source -> argument(source, stance)).toArray(Argument[]::new)));
      }
      attitude.origin().set(stance);
      stance.addToIndexes();
    }
  }
}
