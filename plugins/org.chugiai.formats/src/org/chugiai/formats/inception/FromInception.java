package org.chugiai.formats.inception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** Copies a CAS of {@link InceptionTypes} into an article. */
public final class FromInception {

  private static final Set<String> HELD = Set.of(InceptionTypes.METADATA, InceptionTypes.FIELD, InceptionTypes.DIV,
      InceptionTypes.SENTENCE, InceptionTypes.TOKEN, InceptionTypes.ENTITY, InceptionTypes.TIME,
      InceptionTypes.ARGUMENT, InceptionTypes.STANCE, InceptionTypes.QUOTE);

  private final CAS source;
  private final JCas target;
  private final Article article;
  private final OwnFromInception own;
  private final Map<AnnotationFS, Annotation> made = new HashMap<>();

  private FromInception(CAS source, CAS target, OwnLayers own, String id, LossReport losses) {
    this.source = source;
    this.own = new OwnFromInception(own, source, target, made, losses);
    this.target = Documents.jcas(target);
    var text = source.getDocumentText() == null ? "" : source.getDocumentText();
    this.article = Documents.create(target, id, text);
  }

  /**
   * Copies.
   *
   * @param target empty
   * @param own the layers of the target beside the built-in ones, of which the source is
   * @param id of the article, where the source has none
   * @param losses is told of annotations of other layers
   */
  public static void copy(CAS source, CAS target, OwnLayers own, String id, LossReport losses) {
    var copier = new FromInception(source, target, own, id, losses);
    copier.metadata();
    copier.segments();
    copier.entities();
    copier.times();
    copier.each(InceptionTypes.QUOTE, copier::quote);
    copier.each(InceptionTypes.STANCE, copier::stance);
    copier.own.create();
    var names = copier.article.getId();
    copier.own.fill(names);
    source.select(TOP.class).forEach(fs -> {
      var type = fs.getType().getName();
      // links are told of by the annotations that have them
      boolean known = HELD.contains(type) || own.names().contains(type) || type.startsWith("uima.");
      if (!known && fs instanceof AnnotationFS annotation) {
        losses.lost("annotation of type " + type, names, annotation);
      }
    });
  }

  private interface Each {
    void accept(AnnotationFS annotation);
  }

  private void each(String type, Each consumer) {
    if (source.getTypeSystem().getType(type) != null) {
      source.<Annotation>select(source.getTypeSystem().getType(type)).forEach(consumer::accept);
    }
  }

  private void metadata() {
    each(InceptionTypes.METADATA, metadata -> {
      var id = InceptionTypes.get(metadata, "documentId");
      article.setId(id == null ? article.getId() : id);
      article.setTitle(InceptionTypes.get(metadata, "documentTitle"));
    });
    var setters = Map.<String, BiConsumer<Article, String>>of("published", Article::setPublished, "publishedFrom",
        Article::setPublishedFrom, "source", Article::setSource, "url", Article::setUrl);
    each(InceptionTypes.FIELD, field -> {
      var setter = setters.get(String.valueOf(InceptionTypes.get(field, "key")));
      if (setter != null) {
        setter.accept(article, InceptionTypes.get(field, "value"));
      }
    });
    if (source.getDocumentLanguage() != null && !CAS.DEFAULT_LANGUAGE_NAME.equals(source.getDocumentLanguage())) {
      target.setDocumentLanguage(source.getDocumentLanguage());
    }
  }

  private void segments() {
    each(InceptionTypes.DIV, div -> {
      if (div.getType().getName().equals(InceptionTypes.DIV)) {
        var zone = (Zone) own.make(div, Zone._TypeName);
        zone.setKind(InceptionTypes.get(div, "divType"));
        zone.addToIndexes();
      }
    });
    each(InceptionTypes.SENTENCE, sentence -> own.make(sentence, Sentence._TypeName).addToIndexes());
    each(InceptionTypes.TOKEN, token -> own.make(token, Token._TypeName).addToIndexes());
  }

  private void entities() {
    each(InceptionTypes.ENTITY, named -> {
      var entity = (Entity) own.make(named, Entity._TypeName);
      entity.setKind(InceptionTypes.get(named, "value"));
      entity.setReferent(InceptionTypes.get(named, "identifier"));
      entity.addToIndexes();
    });
  }

  private void times() {
    each(InceptionTypes.TIME, found -> {
      var time = (TimeExpression) own.make(found, TimeExpression._TypeName);
      time.setKind(InceptionTypes.get(found, "kind"));
      time.setValue(InceptionTypes.get(found, "value"));
      time.setMod(InceptionTypes.get(found, "mod"));
      time.setQuant(InceptionTypes.get(found, "quant"));
      time.setFreq(InceptionTypes.get(found, "freq"));
      time.addToIndexes();
    });
    each(InceptionTypes.TIME, found -> {
      var time = (TimeExpression) made.get(found);
      Links.each(found, "points", (role, point) -> point(time, role, made.get(point)));
      var published = InceptionTypes.get(found, "toPublication");
      for (var role : published == null ? new String[0] : published.split(" ")) {
        point(time, role, article);
      }
    });
  }

  private static void point(TimeExpression time, String role, Annotation point) {
    switch (String.valueOf(role)) {
      case "beginPoint" -> time.setBeginPoint(point);
      case "endPoint" -> time.setEndPoint(point);
      default -> time.setAnchor(point);
    }
  }

  private void quote(AnnotationFS found) {
    var quote = (Quote) own.make(found, Quote._TypeName);
    quote.setDirect(found.getBooleanValue(found.getType().getFeatureByBaseName("direct")));
    Links.each(found, "roles", (role, filler) -> {
      if ("cue".equals(role)) {
        quote.setCue(new Annotation(target, filler.getBegin(), filler.getEnd()));
      } else {
        quote.setSpeaker(argument(filler));
      }
    });
    quote.addToIndexes();
  }

  private void stance(AnnotationFS found) {
    var stance = (Stance) own.make(found, Stance._TypeName);
    stance.setPolarity(InceptionTypes.get(found, "polarity"));
    stance.setAttitude(InceptionTypes.get(found, "attitude"));
    stance.setMode(InceptionTypes.get(found, "mode"));
    List<Argument> sources = new ArrayList<>();
    Links.each(found, "roles", (role, filler) -> {
      switch (String.valueOf(role)) {
        case "holder" -> stance.setHolder(argument(filler));
        case "target" -> stance.setTarget(argument(filler));
        case "topic" -> stance.setTopic(argument(filler));
        default -> sources.add(argument(filler));
      }
    });
    if (!sources.isEmpty()) {
      stance.setSources(FSArray.create(target, sources.toArray(Argument[]::new)));
    }
    stance.addToIndexes();
  }

  private Argument argument(AnnotationFS filler) {
    var argument = new Argument(target, filler.getBegin(), filler.getEnd());
    argument.setImplied(filler.getBooleanValue(filler.getType().getFeatureByBaseName("implied")));
    var referents = InceptionTypes.get(filler, "referents");
    if (referents != null) {
      argument.setReferents(StringArray.create(target, referents.isEmpty() ? new String[0] : referents.split(" ")));
    }
    Links.each(filler, "head", (role, entity) -> argument.setEntity((Entity) made.get(entity)));
    return argument;
  }
}
