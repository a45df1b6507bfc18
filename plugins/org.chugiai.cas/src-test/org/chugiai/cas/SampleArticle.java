package org.chugiai.cas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.typesystem.ChuGiaiTypes;

/** An article of our own with every layer, in XMI as the pipeline would leave it. */
final class SampleArticle {

  static final String TEXT = """
      Bộ trưởng Lê An: "Cảng Mũi Sò sẽ mở vào tháng 9" 🚢
      Ông An cho biết hôm 12/3 rằng Công ty Sóng Xanh phản đối kế hoạch này.
      """;
  static final String ENTITY = "org.chugiai.types.Entity";
  static final String TIME = "org.chugiai.types.TimeExpression";
  static final String STANCE = "org.chugiai.types.Stance";
  static final String QUOTE = "org.chugiai.types.Quote";
  static final String TOKEN = "org.chugiai.types.Token";

  private final JCas cas;

  private SampleArticle(JCas cas) {
    this.cas = cas;
  }

  static byte[] xmi() {
    try {
      var article = new SampleArticle(Xmi.newCas(ChuGiaiTypes.load()).getJCas());
      article.fill();
      return Xmi.uimaWrite(article.cas.getCas());
    } catch (CASException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the article into a folder and opens it. */
  static CasDocument open(Path folder) {
    try {
      var file = folder.resolve("article.xmi");
      Files.write(file, xmi());
      return CasDocument.open(file, Xmi.types(ChuGiaiTypes.load()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    cas.setDocumentText(TEXT);
    cas.setDocumentLanguage("vi");
    var article = at(new Article(cas), TEXT);
    article.setId("sample");
    article.setPublished("2024-03-13");
    article.addToIndexes();
    for (var sentence : TEXT.split("\n")) {
      at(new Sentence(cas), sentence).addToIndexes();
    }
    var start = 0;
    for (var word : TEXT.split("(?<=\\s)")) {
      var token = new Token(cas, start, start + word.stripTrailing().length());
      token.addToIndexes();
      start += word.length();
    }
    var person = entity("Lê An", "PERSON", "le-an", 0.95);
    entity("Ông An", "PERSON", "le-an", 0.6);
    var harbour = entity("Cảng Mũi Sò", "LOCATION", "cang-mui-so", 0.8);
    entity("Mũi Sò", "LOCATION", "mui-so", 0.4);
    var firm = entity("Công ty Sóng Xanh", "ORGANIZATION", "song-xanh", 0.9);
    time(article);
    quote(person);
    stance(firm, harbour, person);
  }

  private void time(Article article) {
    var month = at(new TimeExpression(cas), "tháng 9");
    month.setKind("DATE");
    month.setValue("2024-09");
    month.setAnchor(article);
    suggest(month, "times 1.0.0", 0.7);
    var day = at(new TimeExpression(cas), "hôm 12/3");
    day.setKind("DATE");
    day.setValue("2024-03-12");
    day.setAnchor(month);
    suggest(day, "times 1.0.0", 0.99);
  }

  private void quote(Entity person) {
    var quote = at(new Quote(cas), "Cảng Mũi Sò sẽ mở vào tháng 9");
    quote.setDirect(true);
    quote.setSpeaker(argument("Bộ trưởng Lê An", person, "le-an"));
    quote.setCue(at(new Annotation(cas), "cho biết"));
    suggest(quote, "quotes 1.0.0", 0.8);
  }

  private void stance(Entity holder, Entity target, Entity source) {
    var stance = at(new Stance(cas), "phản đối");
    stance.setHolder(argument("Công ty Sóng Xanh", holder, "song-xanh"));
    stance.setTarget(argument("kế hoạch này", target, "cang-mui-so"));
    stance.setAttitude("oppose");
    stance.setPolarity("oppose");
    var sources = new FSArray<Argument>(cas, 1);
    sources.set(0, argument("Ông An", source, "le-an"));
    stance.setSources(sources);
    suggest(stance, "stance 1.0.0", 0.5);
  }

  private Entity entity(String words, String kind, String referent, double confidence) {
    var entity = at(new Entity(cas), words);
    entity.setKind(kind);
    entity.setReferent(referent);
    suggest(entity, "entities 1.0.0", confidence);
    return entity;
  }

  private Argument argument(String words, Entity entity, String referent) {
    var argument = at(new Argument(cas), words);
    argument.setEntity(entity);
    var referents = new StringArray(cas, 1);
    referents.set(0, referent);
    argument.setReferents(referents);
    return argument;
  }

  private static void suggest(Suggestion suggestion, String origin, double confidence) {
    suggestion.setStatus("suggested");
    suggestion.setOrigin(origin);
    suggestion.setConfidence(confidence);
    suggestion.setReason("for the test");
    suggestion.addToIndexes();
  }

  private static <T extends Annotation> T at(T annotation, String words) {
    var begin = TEXT.indexOf(words);
    annotation.setBegin(begin);
    annotation.setEnd(begin + words.length());
    return annotation;
  }
}
