package org.chugiai.formats.inception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.tokens.Tokenization;
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

/** Copies an article into a CAS of {@link InceptionTypes}. */
public final class ToInception {

  private static final Layers HELD = Layers.of(Zone._TypeName, Sentence._TypeName, Token._TypeName,
      Entity._TypeName, TimeExpression._TypeName, Quote._TypeName, Stance._TypeName).without("name").keeping("id");
  /** What XMI holds of an article, and TSV does not. */
  public static final Set<String> METADATA =
      Set.of("title", "language", "published", "publishedFrom", "source", "url");

  private final CAS target;
  private final JCas source;
  private final String article;
  private final LossReport losses;
  private final OwnLayers own;
  private final OwnToInception ownLayers;
  private final Map<Annotation, AnnotationFS> copies = new HashMap<>();

  private ToInception(CAS source, CAS target, OwnLayers own, LossReport losses) {
    this.source = Documents.jcas(source);
    this.target = target;
    this.article = Documents.id(source);
    this.losses = losses;
    this.own = own;
    this.ownLayers = new OwnToInception(own, source, target, copies, article, losses);
  }

  /**
   * Copies.
   *
   * @param target empty, of the own layers
   * @param own the layers beside the built-in ones that are copied
   * @param metadata names of the features of articles that the format holds
   * @param losses is told of what INCEpTION's layers do not hold
   * @return the copies of the article's annotations
   */
  public static Map<Annotation, AnnotationFS> copy(CAS source, CAS target, OwnLayers own, Set<String> metadata,
      LossReport losses) {
    HELD.and(own.names()).keeping(metadata).report(source, losses);
    var copier = new ToInception(source, target, own, losses);
    copier.copy();
    return copier.copies;
  }

  private void copy() {
    metadata();
    for (var zone : source.select(Zone.class)) {
      var div = InceptionTypes.add(target, InceptionTypes.DIV, zone.getBegin(), zone.getEnd());
      InceptionTypes.set(div, "divType", zone.getKind());
      copies.put(zone, div);
    }
    segments();
    for (var entity : source.select(Entity.class)) {
      var copy = add(entity, InceptionTypes.ENTITY);
      InceptionTypes.set(copy, "value", entity.getKind());
      InceptionTypes.set(copy, "identifier", entity.getReferent());
    }
    source.select(TimeExpression.class).forEach(this::time);
    source.select(TimeExpression.class).forEach(this::points);
    source.select(Quote.class).forEach(this::quote);
    source.select(Stance.class).forEach(this::stance);
    ownLayers.create();
    ownLayers.fill();
  }

  /** As they are, or as INCEpTION wants them where the article has none. */
  private void segments() {
    if (source.select(Token.class).findAny().isPresent()) {
      source.select(Sentence.class).forEach(this::sentence);
      source.select(Token.class).forEach(this::token);
      return;
    }
    for (var sentence : Tokenization.of(source.getCas(), losses).sentences()) {
      var tokens = sentence.tokens();
      InceptionTypes.add(target, InceptionTypes.SENTENCE, tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
      tokens.forEach(token -> InceptionTypes.add(target, InceptionTypes.TOKEN, token.begin(), token.end()));
    }
  }

  private void sentence(Annotation sentence) {
    copies.put(sentence,
        InceptionTypes.add(target, InceptionTypes.SENTENCE, sentence.getBegin(), sentence.getEnd()));
  }

  private void token(Annotation token) {
    copies.put(token, InceptionTypes.add(target, InceptionTypes.TOKEN, token.getBegin(), token.getEnd()));
  }

  private void metadata() {
    // DKPro's metadata take the place of the plain document annotation, so they come before the text
    var type = target.getTypeSystem().getType(InceptionTypes.METADATA);
    var text = source.getDocumentText() == null ? "" : source.getDocumentText();
    target.setDocumentText(text);
    var metadata = target.createAnnotation(type, 0, text.length());
    target.removeFsFromIndexes(target.getDocumentAnnotation());
    target.addFsToIndexes(metadata);
    target.setDocumentLanguage(source.getDocumentLanguage());
    InceptionTypes.set(metadata, "documentId", article);
    var own = Documents.article(source.getCas()).orElseThrow();
    InceptionTypes.set(metadata, "documentTitle", own.getTitle());
    field("published", own.getPublished());
    field("publishedFrom", own.getPublishedFrom());
    field("source", own.getSource());
    field("url", own.getUrl());
  }

  private void field(String key, String value) {
    if (value != null) {
      var field = InceptionTypes.add(target, InceptionTypes.FIELD, 0, 0);
      InceptionTypes.set(field, "key", key);
      InceptionTypes.set(field, "value", value);
    }
  }

  private AnnotationFS add(Suggestion annotation, String builtIn) {
    var copy = InceptionTypes.add(target, own.nameOr(annotation.getType(), builtIn), annotation.getBegin(),
        annotation.getEnd());
    copies.put(annotation, copy);
    return copy;
  }

  private void time(TimeExpression time) {
    var copy = add(time, InceptionTypes.TIME);
    InceptionTypes.set(copy, "kind", time.getKind());
    InceptionTypes.set(copy, "value", time.getValue());
    InceptionTypes.set(copy, "mod", time.getMod());
    InceptionTypes.set(copy, "quant", time.getQuant());
    InceptionTypes.set(copy, "freq", time.getFreq());
  }

  private void points(TimeExpression time) {
    var links = new Links(target, "webanno.custom.TimeExpressionPointsLink");
    var published = new StringJoiner(" ").setEmptyValue("");
    var points = new HashMap<String, Annotation>();
    points.put("anchor", time.getAnchor());
    points.put("beginPoint", time.getBeginPoint());
    points.put("endPoint", time.getEndPoint());
    for (var role : new String[] {"anchor", "beginPoint", "endPoint"}) {
      var point = points.get(role);
      if (point instanceof Article) {
        published.add(role);
      } else if (copies.containsKey(point)) {
        links.add(role, copies.get(point));
      } else if (point != null) {
        losses.lost("reference to an annotation that is not exported", article, time);
      }
    }
    var copy = copies.get(time);
    links.store(copy, "points");
    InceptionTypes.set(copy, "toPublication", published.length() == 0 ? null : published.toString());
  }

  private void quote(Quote quote) {
    var copy = add(quote, InceptionTypes.QUOTE);
    copy.setBooleanValue(copy.getType().getFeatureByBaseName("direct"), quote.getDirect());
    var links = new Links(target, "webanno.custom.QuoteRolesLink");
    role(links, "speaker", quote.getSpeaker());
    if (quote.getCue() != null) {
      links.add("cue",
          InceptionTypes.add(target, InceptionTypes.ARGUMENT, quote.getCue().getBegin(), quote.getCue().getEnd()));
    }
    links.store(copy, "roles");
  }

  private void stance(Stance stance) {
    var copy = add(stance, InceptionTypes.STANCE);
    InceptionTypes.set(copy, "polarity", stance.getPolarity());
    InceptionTypes.set(copy, "attitude", stance.getAttitude());
    InceptionTypes.set(copy, "mode", stance.getMode());
    var links = new Links(target, "webanno.custom.StanceRolesLink");
    role(links, "holder", stance.getHolder());
    role(links, "target", stance.getTarget());
    role(links, "topic", stance.getTopic());
    if (stance.getSources() != null) {
      stance.getSources().forEach(source -> role(links, "source", source));
    }
    links.store(copy, "roles");
  }

  private List<String> referents(Argument role) {
    var referents = new ArrayList<String>();
    for (var referent : role.getReferents()) {
      if (referent == null || referent.isEmpty() || referent.contains(" ")) {
        losses.lost("referent that is empty or holds a blank", article, role);
      } else {
        referents.add(referent);
      }
    }
    return referents;
  }

  private void role(Links links, String name, Argument role) {
    if (role == null) {
      return;
    }
    var copy = InceptionTypes.add(target, InceptionTypes.ARGUMENT, role.getBegin(), role.getEnd());
    copy.setBooleanValue(copy.getType().getFeatureByBaseName("implied"), role.getImplied());
    if (role.getReferents() != null) {
      InceptionTypes.set(copy, "referents", String.join(" ", referents(role)));
    }
    if (copies.containsKey(role.getEntity())) {
      var head = new Links(target, "webanno.custom.ArgumentHeadLink");
      head.add("entity", copies.get(role.getEntity()));
      head.store(copy, "head");
    } else if (role.getEntity() != null) {
      losses.lost("reference to an annotation that is not exported", article, role);
    }
    links.add(name, copy);
  }
}
