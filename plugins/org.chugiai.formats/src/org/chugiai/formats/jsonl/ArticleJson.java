package org.chugiai.formats.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.ZoneIndex;
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

/** Writes one article as a JSON object: keys in the contract's order, absent values omitted. */
final class ArticleJson {

  private static final Layers CONTRACT = Layers.of(Zone._TypeName, Sentence._TypeName, Token._TypeName,
      Entity._TypeName, TimeExpression._TypeName, Quote._TypeName, Stance._TypeName).keeping(Layers.PROVENANCE)
      .keeping("id", "title", "language", "published", "publishedFrom", "source");

  /** Writes an annotation's fields behind its offsets. */
  private interface Body<T> {
    void write(T annotation) throws IOException;
  }

  private final CAS cas;
  private final JCas jcas;
  private final LossReport losses;
  private final JsonGenerator json;
  private final boolean all;
  private final String article;
  private final CodePoints codePoints;
  private final Map<Annotation, String> ids = new HashMap<>();

  /**
   * For an article.
   *
   * @param all whether the fields that are not part of the contract are written, too
   */
  ArticleJson(CAS cas, LossReport losses, JsonGenerator json, boolean all) {
    this.all = all;
    this.cas = cas;
    this.jcas = Documents.jcas(cas);
    this.losses = losses;
    this.json = json;
    this.article = Documents.id(cas);
    this.codePoints = CodePoints.of(text());
  }

  private String text() {
    return cas.getDocumentText() == null ? "" : cas.getDocumentText();
  }

  void write() throws IOException {
    (all ? CONTRACT.keeping(ArticleParser.FURTHER) : CONTRACT).report(cas, losses);
    var entities = layer(Entity.class, "e");
    var times = layer(TimeExpression.class, "t");
    var quotes = layer(Quote.class, "q");
    var stances = layer(Stance.class, "s");
    json.writeStartObject();
    metadata();
    var zones = new ZoneIndex(jcas);
    list("zones", layer(Zone.class, null), zone -> string("kind", zone.getKind()));
    json.writeArrayFieldStart("sentences");
    objects(layer(Sentence.class, null), sentence -> string("zone", zones.kind(sentence)));
    json.writeEndArray();
    list("tokens", layer(Token.class, null), token -> { });
    list("entities", entities, this::entity);
    list("times", times, this::time);
    list("quotes", quotes, this::quote);
    list("stances", stances, this::stance);
    json.writeEndObject();
  }

  /** The annotations of a layer that can be written, which get ids in the order of the text. */
  private <T extends Annotation> List<T> layer(Class<T> type, String prefix) {
    var annotations = new ArrayList<T>();
    for (var annotation : jcas.select(type)) {
      if (isSpan(annotation)) {
        annotations.add(annotation);
        if (prefix != null) {
          ids.put(annotation, prefix + annotations.size());
        }
      } else {
        losses.dropped("annotation that is no span of the text or splits a character", article, annotation);
      }
    }
    return annotations;
  }

  private boolean isSpan(Annotation annotation) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    return begin >= 0 && begin <= end && end <= text().length() && !codePoints.splits(begin)
        && !codePoints.splits(end);
  }

  private void metadata() throws IOException {
    var metadata = Documents.article(cas).orElseThrow();
    string("id", article);
    string("title", metadata.getTitle());
    string("text", UnicodeText.wellFormed(text(), article, losses));
    var language = cas.getDocumentLanguage();
    string("language", CAS.DEFAULT_LANGUAGE_NAME.equals(language) ? null : language);
    string("published", metadata.getPublished());
    string("publishedFrom", metadata.getPublishedFrom());
    string("source", metadata.getSource());
    if (all) {
      for (var name : ArticleParser.METADATA) {
        string(name, metadata.getStringValue(metadata.getType().getFeatureByBaseName(name)));
      }
    }
  }

  private <T extends Annotation> void list(String name, List<T> annotations, Body<T> body) throws IOException {
    if (!annotations.isEmpty()) {
      json.writeArrayFieldStart(name);
      objects(annotations, body);
      json.writeEndArray();
    }
  }

  private <T extends Annotation> void objects(List<T> annotations, Body<T> body) throws IOException {
    for (var annotation : annotations) {
      json.writeStartObject();
      string("id", ids.get(annotation));
      span(annotation);
      body.write(annotation);
      json.writeEndObject();
    }
  }

  private void span(Annotation annotation) throws IOException {
    json.writeNumberField("start", codePoints.fromUtf16(annotation.getBegin()));
    json.writeNumberField("end", codePoints.fromUtf16(annotation.getEnd()));
  }

  private void string(String key, String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, UnicodeText.wellFormed(value, article, losses));
    }
  }

  private void entity(Entity entity) throws IOException {
    string("kind", entity.getKind());
    string("referent", entity.getReferent());
    string("name", entity.getName());
    suggestion(entity);
  }

  private void time(TimeExpression time) throws IOException {
    string("type", time.getKind());
    string("value", time.getValue());
    string("mod", time.getMod());
    string("quant", time.getQuant());
    string("freq", time.getFreq());
    string("beginPoint", reference(time.getBeginPoint(), time));
    string("endPoint", reference(time.getEndPoint(), time));
    string("anchor", reference(time.getAnchor(), time));
    suggestion(time);
  }

  private String reference(Annotation referred, Annotation from) {
    if (referred == null || referred instanceof Article) {
      return referred == null ? null : "t0";
    }
    var id = ids.get(referred);
    if (id == null) {
      losses.lost("reference to an annotation that is not exported", article, from);
    }
    return id;
  }

  private void quote(Quote quote) throws IOException {
    var speaker = quote.getSpeaker();
    if (speaker != null && isItsEntity(speaker)) {
      json.writeStringField("speaker", ids.get(speaker.getEntity()));
    } else {
      role("speaker", speaker);
    }
    if (quote.getCue() != null && !isSpan(quote.getCue())) {
      losses.lost("cue that is no span of the text or splits a character", article, quote.getCue());
    } else if (quote.getCue() != null) {
      json.writeObjectFieldStart("cue");
      span(quote.getCue());
      json.writeEndObject();
    }
    json.writeBooleanField("direct", quote.getDirect());
    suggestion(quote);
  }

  /** Whether a role says no more than the entity that fills it. */
  private boolean isItsEntity(Argument role) {
    var entity = role.getEntity();
    if (entity == null || !ids.containsKey(entity) || role.getImplied() || role.getBegin() != entity.getBegin()
        || role.getEnd() != entity.getEnd()) {
      return false;
    }
    return role.getReferents() == null ? entity.getReferent() == null
        : Arrays.equals(role.getReferents().toArray(), new String[] {entity.getReferent()});
  }

  private void stance(Stance stance) throws IOException {
    role("holder", stance.getHolder());
    role("target", stance.getTarget());
    role("topic", stance.getTopic());
    string("polarity", stance.getPolarity());
    string("attitude", attitude(stance));
    string("mode", stance.getMode());
    if (stance.getSources() != null) {
      json.writeArrayFieldStart("sources");
      for (var source : stance.getSources()) {
        if (source != null) {
          role(null, source);
        }
      }
      json.writeEndArray();
    }
    suggestion(stance);
  }

  private String attitude(Stance stance) {
    var attitude = stance.getAttitude();
    var lower = attitude == null ? null : attitude.toLowerCase(Locale.ROOT);
    if (attitude != null && !lower.equals(attitude)) {
      losses.lost("capitals of an attitude", article, attitude);
    }
    return lower;
  }

  private void role(String name, Argument role) throws IOException {
    if (role == null) {
      return;
    }
    if (name != null) {
      json.writeFieldName(name);
    }
    json.writeStartObject();
    if (!role.getImplied()) {
      if (isSpan(role)) {
        span(role);
      } else {
        losses.lost("role that is no span of the text or splits a character", article, role);
      }
    }
    if (role.getEntity() != null) {
      string("entity", reference(role.getEntity(), role));
    }
    if (role.getReferents() != null) {
      json.writeArrayFieldStart("referents");
      for (var referent : role.getReferents()) {
        if (referent != null) {
          json.writeString(UnicodeText.wellFormed(referent, article, losses));
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void suggestion(Suggestion annotation) throws IOException {
    string("status", annotation.getStatus());
    if (!Double.isFinite(annotation.getConfidence())) {
      losses.lost("confidence that is no number", article, annotation);
    } else if (annotation.getConfidence() != 0) {
      json.writeNumberField("confidence", annotation.getConfidence());
    }
    string("origin", annotation.getOrigin());
    if (all) {
      string("reason", annotation.getReason());
      string("note", annotation.getNote());
    }
  }
}
