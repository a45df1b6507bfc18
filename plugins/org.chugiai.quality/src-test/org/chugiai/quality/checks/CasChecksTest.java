package org.chugiai.quality.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasChecksTest {

  private static final String TEXT = "😀 Lê An thăm Huế\nhôm 3/9.";

  private CAS cas;
  private JCas jcas;
  private Article article;

  @BeforeEach
  void create() throws Exception {
    cas = CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null);
    jcas = cas.getJCas();
    cas.setDocumentText(TEXT);
    article = add(new Article(jcas, 0, TEXT.length()));
    article.setId("a");
  }

  private static <T extends Annotation> T add(T annotation) {
    annotation.addToIndexes();
    return annotation;
  }

  private Entity entity(int begin, int end) {
    var entity = add(new Entity(jcas, begin, end));
    entity.setKind("PERSON");
    entity.setStatus("manual");
    return entity;
  }

  private TimeExpression time(String type, String value) {
    var time = add(new TimeExpression(jcas, 18, 25));
    time.setKind(type);
    time.setValue(value);
    return time;
  }

  private List<String> findings() {
    return CasChecks.all(TagSets.builtIn()).run(cas).stream()
        .map(finding -> finding.check() + " " + finding.severity() + " " + finding).toList();
  }

  private void assertFindings(String... expected) {
    assertEquals(List.of(expected), findings());
  }

  @Test
  void findNothingWrongWithGoodWork() {
    article.setPublished("2024-09-05T08:15");
    add(new Zone(jcas, 0, 17)).setKind("lead");
    add(new Sentence(jcas, 0, 17));
    add(new Sentence(jcas, 18, 26));
    add(new Token(jcas, 0, 2));
    add(new Token(jcas, 3, 5));
    var an = entity(3, 8);
    entity(3, 8).setKind("TITLE");
    entity(3, 8).setStatus("rejected");
    time("DATE", "2024-09-03").setAnchor(article);
    var quote = add(new Quote(jcas, 9, 17));
    quote.setCue(new Annotation(jcas, 9, 13));
    quote.setSpeaker(new Argument(jcas, 3, 8));
    quote.getSpeaker().setEntity(an);
    var stance = add(new Stance(jcas, 9, 13));
    stance.setHolder(new Argument(jcas, 9, 9));
    stance.setSources(FSArray.create(jcas, new Argument[] {new Argument(jcas, 3, 8)}));
    stance.setAttitude("accuse");
    assertFindings();
  }

  @Test
  void findSpansThatAreNone() {
    entity(20, 27);
    var stance = add(new Stance(jcas, 9, 13));
    stance.setHolder(new Argument(jcas, -1, 5));
    assertFindings("span ERROR Argument: is no span of the text, which has 26 characters (UTF-16).",
        "span ERROR 20-27: Entity: is no span of the text, which has 26 characters (UTF-16).");
  }

  @Test
  void findSplitCharactersAndEmptySpans() {
    entity(1, 8);
    entity(3, 3);
    assertFindings("surrogate ERROR 1-8: Entity: cuts a character (a surrogate pair) in two.",
        "empty ERROR 3-3: Entity: covers no text.");
  }

  @Test
  void findDanglingReferences() {
    var gone = entity(3, 8);
    var stance = add(new Stance(jcas, 9, 13));
    stance.setHolder(new Argument(jcas, 3, 8));
    stance.getHolder().setEntity(gone);
    var time = time("DATE", "2024-09-03");
    time.setAnchor(new TimeExpression(jcas, 18, 20));
    time.getAnchor().setEnd(21);
    ((TimeExpression) time.getAnchor()).setKind("DATE");
    ((TimeExpression) time.getAnchor()).setValue("2024");
    gone.removeFromIndexes();
    assertFindings("reference ERROR 3-8: Argument: entity refers to Entity 3-8, which is not in the index.",
        "reference ERROR 18-25: TimeExpression: anchor refers to TimeExpression 18-21, which is not in the index.");
  }

  @Test
  void findValuesOutsideTheirTagSets() {
    var entity = entity(3, 8);
    entity.setKind("PER");
    entity.setStatus("done");
    entity.setConfidence(1.5);
    add(new Entity(jcas, 14, 17));
    time("DATE", "3/9").setBeginPoint(entity);
    assertFindings("value ERROR 3-8: Entity: confidence 1.5 is not in 0 to 1.",
        "value ERROR 3-8: Entity: kind \"PER\" is none of EVENT, LOCATION, MISC, NORP, ORGANIZATION, PERSON, TITLE.",
        "value ERROR 3-8: Entity: status \"done\" is none of accepted, corrected, manual, rejected, suggested.",
        "value ERROR 14-17: Entity: has no kind.",
        "value ERROR 18-25: TimeExpression: beginPoint is a Entity, neither a time expression nor the article.",
        "value ERROR 18-25: TimeExpression: value \"3/9\" is no TIMEX3 value of a DATE.");
  }

  @Test
  void takeTagSetsOfACorpus() {
    entity(3, 8).setKind("SHIP");
    var tagSets = TagSets.builtIn().with(Map.of("org.chugiai.types.Entity:kind", Set.of("SHIP")));
    assertEquals(List.of(), CasChecks.all(tagSets).run(cas));
  }

  @Test
  void findDuplicatesButNotStancesOfOneCueThatDiffer() {
    entity(3, 8).setOrigin("names 1.0");
    entity(3, 8);
    for (int end : new int[] {5, 8, 8}) {
      add(new Stance(jcas, 9, 13)).setHolder(new Argument(jcas, 3, end));
    }
    assertFindings("duplicate WARNING 3-8: Entity: is there twice.",
        "duplicate WARNING 9-13: Stance: is there twice.");
  }

  @Test
  void findSegmentsThatOverlap() {
    add(new Zone(jcas, 0, 10));
    add(new Zone(jcas, 9, 17));
    add(new Sentence(jcas, 0, 26));
    assertFindings("segment WARNING 0-26: Sentence: crosses a line break.",
        "segment ERROR 9-17: Zone: overlaps the one before it.");
  }

  @Test
  void findMetadataThatIsWrong() {
    article.setId(null);
    article.setPublished("5.9.2024");
    add(new Article(jcas, 0, 3)).setId("b");
    assertFindings("metadata ERROR Article: there are 2 of them instead of one.",
        "metadata WARNING 0-3: Article: does not span the whole text.",
        "metadata ERROR 0-26: Article: has no id.",
        "metadata ERROR 0-26: Article: published \"5.9.2024\" is no ISO 8601 date or local date and time.");
  }

  @Test
  void findLooseEdges() {
    entity(3, 9);
    entity(2, 8).setStatus("rejected");
    assertFindings("edge WARNING 3-9: Entity: begins or ends with white space or punctuation.");
  }

  @Test
  void findStancesAndQuotesWithoutTheirPartiesOnceTheyAreConfirmed() {
    add(new Stance(jcas, 9, 13)).setStatus("suggested");
    var stance = add(new Stance(jcas, 9, 12));
    stance.setStatus("accepted");
    stance.setHolder(new Argument(jcas, 3, 8));
    add(new Quote(jcas, 9, 17)).setStatus("manual");
    assertFindings("role WARNING 9-12: Stance: has no target.", "role WARNING 9-17: Quote: has no speaker.");
  }
}
