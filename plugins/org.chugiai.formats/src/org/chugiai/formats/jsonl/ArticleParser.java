package org.chugiai.formats.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Published;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.json.Fields;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/**
 * Fills a CAS from an article's JSON object. Problems with values are {@link IllegalArgumentException}s that name the
 * key.
 */
final class ArticleParser {

  /** An article's features that are not part of the contract. */
  static final List<String> METADATA =
      List.of("url", "publishedEarliest", "publishedLatest", "publishedReason", "importedAt", "sha256");
  /** All features that are not part of the contract. */
  static final Set<String> FURTHER = Set.of("url", "publishedEarliest", "publishedLatest", "publishedReason",
      "importedAt", "sha256", "reason", "note");

  private final CAS cas;
  private final LossReport losses;
  private JCas jcas;
  private String id;
  private CodePoints codePoints;
  private final Map<String, Entity> entities = new HashMap<>();
  /** Time expressions by id; "t0" is the article, whose publication is the document creation time. */
  private final Map<String, Annotation> times = new HashMap<>();

  ArticleParser(CAS cas, LossReport losses) {
    this.cas = cas;
    this.losses = losses;
  }

  void parse(String articleId, Fields fields) {
    id = articleId;
    var given = fields.requiredString("text");
    var text = UnicodeText.wellFormed(given, id, losses);
    var article = Documents.create(cas, id, text);
    jcas = Documents.jcas(cas);
    codePoints = CodePoints.of(text);
    times.put("t0", article);
    metadata(article, fields);
    segments(fields);
    fields.objects("entities").forEach(this::entity);
    times(fields.objects("times"));
    fields.objects("quotes").forEach(this::quote);
    fields.objects("stances").forEach(this::stance);
    reportUnknown(fields);
  }

  private void metadata(Article article, Fields fields) {
    article.setTitle(fields.string("title"));
    article.setSource(fields.string("source"));
    var published = fields.string("published");
    article.setPublished(published == null ? null : Published.normalise(published));
    article.setPublishedFrom(fields.string("publishedFrom"));
    for (var name : METADATA) {
      article.setStringValue(article.getType().getFeatureByBaseName(name), fields.string(name));
    }
    var language = fields.string("language");
    if (language != null) {
      cas.setDocumentLanguage(language);
    }
  }

  private void segments(Fields fields) {
    for (var zone : fields.objects("zones")) {
      var annotation = span(new Zone(jcas), zone);
      annotation.setKind(zone.string("kind"));
      done(annotation, zone);
    }
    var sentences = fields.objects("sentences");
    var kinds = new ArrayList<String>();
    var annotations = new ArrayList<Sentence>();
    for (var sentence : sentences) {
      annotations.add(span(new Sentence(jcas), sentence));
      kinds.add(sentence.string("zone"));
      done(annotations.get(annotations.size() - 1), sentence);
    }
    if (!fields.has("zones")) {
      zonesOf(annotations, kinds);
    }
    for (var token : fields.objects("tokens")) {
      done(span(new Token(jcas), token), token);
    }
  }

  /** Where a file tells zones with the sentences only: a zone for each run of sentences of one kind. */
  private void zonesOf(List<Sentence> sentences, List<String> kinds) {
    Zone last = null;
    for (int i = 0; i < sentences.size(); i++) {
      var kind = kinds.get(i);
      if (last != null && last.getKind().equals(kind)) {
        last.setEnd(Math.max(last.getEnd(), sentences.get(i).getEnd()));
        continue;
      }
      add(last);
      last = null;
      if (kind != null) {
        last = new Zone(jcas, sentences.get(i).getBegin(), sentences.get(i).getEnd());
        last.setKind(kind);
      }
    }
    add(last);
  }

  private static void add(Zone zone) {
    if (zone != null) {
      zone.addToIndexes();
    }
  }

  private void entity(Fields fields) {
    var entity = suggestion(new Entity(jcas), fields);
    entity.setKind(fields.string("kind"));
    entity.setReferent(fields.string("referent"));
    entity.setName(fields.string("name"));
    var key = fields.string("id");
    if (key != null && entities.putIfAbsent(key, entity) != null) {
      throw new IllegalArgumentException(fields.path() + ".id: " + key + " occurs twice");
    }
    done(entity, fields);
  }

  private void times(List<Fields> list) {
    var annotations = new ArrayList<TimeExpression>();
    for (var fields : list) {
      var time = suggestion(new TimeExpression(jcas), fields);
      time.setKind(fields.string("type"));
      time.setValue(fields.string("value"));
      time.setMod(fields.string("mod"));
      time.setQuant(fields.string("quant"));
      time.setFreq(fields.string("freq"));
      var key = fields.string("id");
      if (key != null && times.putIfAbsent(key, time) != null) {
        throw new IllegalArgumentException(fields.path() + ".id: " + key + " occurs twice");
      }
      annotations.add(time);
    }
    for (int i = 0; i < annotations.size(); i++) {
      var fields = list.get(i);
      annotations.get(i).setBeginPoint(time(fields, "beginPoint"));
      annotations.get(i).setEndPoint(time(fields, "endPoint"));
      annotations.get(i).setAnchor(time(fields, "anchor"));
      done(annotations.get(i), fields);
    }
  }

  private Annotation time(Fields fields, String key) {
    var reference = fields.string(key);
    if (reference == null) {
      return null;
    }
    var time = times.get(reference);
    if (time == null) {
      throw new IllegalArgumentException(fields.path() + "." + key + ": there is no time expression " + reference);
    }
    return time;
  }

  private void quote(Fields fields) {
    fields.string("id");
    var quote = suggestion(new Quote(jcas), fields);
    quote.setDirect(fields.bool("direct", false));
    var cue = fields.object("cue");
    if (cue != null) {
      quote.setCue(span(new Annotation(jcas), cue));
      reportUnknown(cue);
    }
    if (fields.hasString("speaker")) {
      quote.setSpeaker(argument(entity(fields, "speaker")));
    } else {
      quote.setSpeaker(argument(fields, "speaker", quote));
    }
    done(quote, fields);
  }

  private void stance(Fields fields) {
    fields.string("id");
    var stance = suggestion(new Stance(jcas), fields);
    stance.setHolder(argument(fields, "holder", stance));
    stance.setTarget(argument(fields, "target", stance));
    stance.setTopic(argument(fields, "topic", stance));
    stance.setPolarity(fields.string("polarity"));
    var attitude = fields.string("attitude");
    stance.setAttitude(attitude == null ? null : attitude.toLowerCase(Locale.ROOT));
    stance.setMode(fields.string("mode"));
    if (fields.has("sources")) {
      var sources = fields.objects("sources").stream().map(source -> argument(source, stance)).toList();
      stance.setSources(FSArray.create(jcas, sources.toArray(Argument[]::new)));
    }
    done(stance, fields);
  }

  /** An entity that is a role by itself. */
  private Argument argument(Entity entity) {
    var argument = new Argument(jcas, entity.getBegin(), entity.getEnd());
    argument.setEntity(entity);
    if (entity.getReferent() != null) {
      argument.setReferents(strings(List.of(entity.getReferent())));
    }
    return argument;
  }

  private Argument argument(Fields fields, String key, Annotation cue) {
    var role = fields.object(key);
    return role == null ? null : argument(role, cue);
  }

  private Argument argument(Fields role, Annotation cue) {
    var argument = new Argument(jcas, cue.getBegin(), cue.getBegin());
    if (role.has("start") || role.has("end")) {
      span(argument, role);
    } else {
      argument.setImplied(true);
    }
    if (role.has("entity")) {
      argument.setEntity(entity(role, "entity"));
    }
    var referents = role.strings("referents");
    if (referents != null) {
      argument.setReferents(strings(referents));
    }
    reportUnknown(role);
    return argument;
  }

  private Entity entity(Fields fields, String key) {
    var entity = entities.get(fields.string(key));
    if (entity == null) {
      throw new IllegalArgumentException(fields.path() + "." + key + ": there is no entity " + fields.string(key));
    }
    return entity;
  }

  private StringArray strings(List<String> values) {
    return StringArray.create(jcas, values.toArray(String[]::new));
  }

  private <T extends Suggestion> T suggestion(T annotation, Fields fields) {
    span(annotation, fields);
    annotation.setStatus(fields.string("status"));
    annotation.setConfidence(fields.number("confidence", 0));
    annotation.setOrigin(fields.string("origin"));
    annotation.setReason(fields.string("reason"));
    annotation.setNote(fields.string("note"));
    return annotation;
  }

  private <T extends Annotation> T span(T annotation, Fields fields) {
    int start = fields.requiredInt("start");
    int end = fields.requiredInt("end");
    if (start < 0 || start > end || end > codePoints.length()) {
      throw new IllegalArgumentException(fields.path() + ": " + start + " to " + end
          + " is no span of the text, which has " + codePoints.length() + " characters");
    }
    annotation.setBegin(codePoints.toUtf16(start));
    annotation.setEnd(codePoints.toUtf16(end));
    return annotation;
  }

  private void done(Annotation annotation, Fields fields) {
    // "zone" is told with each annotation by some files; it follows from the zones
    fields.string("zone");
    annotation.addToIndexes();
    reportUnknown(fields);
  }

  private void reportUnknown(Fields fields) {
    var layer = fields.path().replaceAll("\\[\\d+]", "");
    fields.unknown(key -> losses.lost("key " + (layer.isEmpty() ? key : layer + "." + key) + " of the JSON", id,
        fields.path().isEmpty() ? null : fields.path()));
  }
}
