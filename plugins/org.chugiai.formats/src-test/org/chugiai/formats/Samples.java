package org.chugiai.formats;

import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** Articles for tests. */
public final class Samples {

  /** Behind an emoji and a letter beyond the BMP; decomposed letters; two sentences. */
  public static final String TEXT = "😀𝟙 Hôm 3/9 , bà Lê Thu ( Hà Nội ) phản đối kế hoạch .\nTa\u0302n cũng lo .";

  private Samples() {
  }

  /** An article with every layer: nested, stacked and crossing annotations, implied roles, sources. */
  public static CAS full() {
    var cas = TestCas.empty();
    var article = Documents.create(cas, "bão-1", TEXT);
    article.setTitle("Bão 😀");
    article.setPublished("2024-09-05");
    article.setPublishedFrom("given");
    article.setSource("Báo Thử");
    cas.setDocumentLanguage("vi");
    var jcas = Documents.jcas(cas);
    segments(jcas);
    var thu = entity(jcas, "Lê Thu", "PERSON", "le-thu");
    entity(jcas, "bà Lê Thu", "TITLE", null);
    entity(jcas, "Hà Nội", "LOCATION", "ha-noi");
    entity(jcas, "Thu ( Hà", "MISC", null);
    entity(jcas, "Hà Nội", "ORGANIZATION", null);
    var time = span(new TimeExpression(jcas), "Hôm 3/9");
    time.setKind("DATE");
    time.setValue("2024-09-03");
    time.setAnchor(article);
    var duration = span(new TimeExpression(jcas), "3/9");
    duration.setKind("DURATION");
    duration.setValue("P2D");
    duration.setMod("APPROX");
    duration.setBeginPoint(time);
    duration.setEndPoint(article);
    var quote = span(new Quote(jcas), "kế hoạch");
    quote.setDirect(true);
    quote.setSpeaker(role(jcas, "bà Lê Thu", thu, "le-thu"));
    quote.setCue(new Annotation(jcas, TEXT.indexOf("phản"), TEXT.indexOf("phản") + 4));
    stance(jcas, thu);
    cas.select(Annotation.class).forEach(annotation -> {
      if (annotation instanceof Suggestion suggestion) {
        suggestion.setStatus("manual");
      }
    });
    return cas;
  }

  private static void segments(JCas jcas) {
    int begin = 0;
    for (var line : TEXT.split("\n")) {
      new Sentence(jcas, begin, begin + line.length()).addToIndexes();
      var zone = new Zone(jcas, begin, begin + line.length());
      zone.setKind(begin == 0 ? "lead" : "body");
      zone.addToIndexes();
      for (var word : line.split(" ")) {
        new Token(jcas, begin, begin + word.length()).addToIndexes();
        begin += word.length() + 1;
      }
    }
  }

  private static <T extends Annotation> T span(T annotation, String words) {
    annotation.setBegin(TEXT.indexOf(words));
    annotation.setEnd(TEXT.indexOf(words) + words.length());
    annotation.addToIndexes();
    return annotation;
  }

  private static Entity entity(JCas jcas, String words, String kind, String referent) {
    var entity = span(new Entity(jcas), words);
    entity.setKind(kind);
    entity.setReferent(referent);
    return entity;
  }

  private static Argument role(JCas jcas, String words, Entity entity, String... referents) {
    int begin = TEXT.indexOf(words);
    var role = new Argument(jcas, begin, begin + words.length());
    role.setEntity(entity);
    if (referents.length > 0) {
      role.setReferents(StringArray.create(jcas, referents));
    }
    return role;
  }

  private static void stance(JCas jcas, Entity thu) {
    var stance = span(new Stance(jcas), "phản đối");
    stance.setHolder(role(jcas, "bà Lê Thu", thu, "le-thu", "x"));
    var implied = new Argument(jcas, stance.getBegin(), stance.getBegin());
    implied.setImplied(true);
    implied.setReferents(StringArray.create(jcas, new String[] {"ke-hoach"}));
    stance.setTarget(implied);
    stance.setTopic(role(jcas, "kế hoạch", null));
    stance.setPolarity("oppose");
    stance.setAttitude("oppose");
    stance.setMode("reported");
    stance.setSources(FSArray.create(jcas, new Argument[] {role(jcas, "Hà Nội", null, "ha-noi")}));
  }
}
