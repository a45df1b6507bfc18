package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.pipeline.Reannotator.Segmentation;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReannotatorTest {

  private static final String TEXT = "Nga phản đối. Hội đồng Huế họp ở Huế. Mỹ phản đối.";
  private static final List<String> ENGINES = List.of("structure", "sentences", "tokens", "WordEngine", "StanceMaker");

  private Pipeline pipeline;
  private CAS cas;

  @AfterEach
  void close() {
    pipeline.close();
  }

  private void start(String... words) throws PipelineException {
    start(ENGINES, words);
  }

  private void start(List<String> engines, String... words) throws PipelineException {
    if (pipeline != null) {
      pipeline.close();
    }
    var catalog = PipelineTest.withWordEngine().with(PipelineTest.resource("StanceMaker.xml"));
    var settings = PipelineSettings.DEFAULT.withParameters(Map.of("WordEngine", Map.of("words", words)));
    pipeline = Pipeline.create(catalog.select(engines), settings);
    if (cas == null) {
      cas = PipelineTest.article(pipeline, TEXT);
    }
  }

  private Reannotation annotate() {
    var result = new Reannotator(pipeline).annotate(cas);
    for (var stance : cas.getAnnotationIndex(Stance.class)) {
      if (stance.getHolder() != null && stance.getHolder().getEntity() != null) {
        assertTrue(isIndexed(stance.getHolder().getEntity()), "a stance's holder is an annotation that is there");
      }
    }
    return result;
  }

  private boolean isIndexed(Annotation annotation) {
    return cas.getAnnotationIndex(Annotation.class).select().anyMatch(a -> a == annotation);
  }

  private Entity entity(int begin, int end) {
    return cas.getAnnotationIndex(Entity.class).select().filter(e -> e.getBegin() == begin && e.getEnd() == end)
        .findFirst().orElseThrow();
  }

  private Entity manual(int begin, int end, String kind, String status) {
    Entity entity = cas.createFS(cas.getTypeSystem().getType(Entity._TypeName));
    entity.setBegin(begin);
    entity.setEnd(end);
    entity.setKind(kind);
    entity.setStatus(status);
    entity.setOrigin("lan");
    entity.addToIndexes();
    return entity;
  }

  private String entities() {
    return cas.getAnnotationIndex(Entity.class).select()
        .map(e -> e.getCoveredText() + ":" + e.getKind() + ":" + e.getStatus()).collect(Collectors.joining(" "));
  }

  @Test
  void newArticleGetsAllSuggestions() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    assertEquals(new Reannotation(4, 0, 0, 0, List.of()), annotate());
    assertEquals("Nga:LOCATION:suggested Mỹ:LOCATION:suggested", entities());
    assertEquals(3, PipelineTest.count(cas, Sentence.class));
    assertEquals(1, PipelineTest.count(cas, Article.class));
  }

  @Test
  void secondRunOfTheSameEnginesChangesNothing() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    annotate();
    var before = cas.getAnnotationIndex(Annotation.class).select().toList();
    assertEquals(new Reannotation(0, 4, 0, 0, List.of()), annotate());
    var after = cas.getAnnotationIndex(Annotation.class).select().toList();
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertSame(before.get(i), after.get(i));
    }
  }

  @Test
  void openSuggestionsAreReplaced() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    annotate();
    start("Mỹ=NORP", "Huế=LOCATION");
    var result = annotate();
    assertEquals("Huế:LOCATION:suggested Huế:LOCATION:suggested Mỹ:NORP:suggested", entities());
    assertEquals(1, result.removed());
    assertEquals(2, result.added());
  }

  @Test
  void humanWorkStaysAsItIs() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION", "Huế=LOCATION");
    annotate();
    entity(0, 3).setStatus("accepted");
    entity(0, 3).setNote("chắc chắn");
    var corrected = entity(38, 40);
    corrected.setStatus("corrected");
    corrected.setKind("NORP");
    entity(23, 26).setStatus("rejected");
    manual(14, 26, "ORGANIZATION", "manual");
    annotate();
    assertEquals("Nga:LOCATION:accepted Hội đồng Huế:ORGANIZATION:manual Huế:LOCATION:rejected "
        + "Huế:LOCATION:suggested Mỹ:NORP:corrected", entities());
    assertEquals("chắc chắn", entity(0, 3).getNote());
    assertSame(corrected, entity(38, 40));
  }

  @Test
  void nothingIsSuggestedWhereAPersonDecided() throws PipelineException {
    start("Hội đồng Huế=ORGANIZATION", "Hội đồng=ORGANIZATION", "Huế=LOCATION", "Huế họp=EVENT");
    manual(14, 26, "ORGANIZATION", "manual");
    var result = annotate();
    // The same span, a shorter one of the kind and one that crosses it are withheld; a nested place is not.
    assertEquals(3, result.withheld());
    assertEquals("Hội đồng Huế:ORGANIZATION:manual Huế:LOCATION:suggested Huế:LOCATION:suggested", entities());
  }

  @Test
  void rejectedKindIsNotSuggestedAgainButAnotherKindMayBe() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    annotate();
    entity(0, 3).setStatus("rejected");
    entity(38, 40).setStatus("rejected");
    start("Nga=LOCATION", "Mỹ=ORGANIZATION");
    annotate();
    assertEquals("Nga:LOCATION:rejected Mỹ:LOCATION:rejected Mỹ:ORGANIZATION:suggested", entities());
  }

  @Test
  void newStanceRefersToTheEntityThatAPersonConfirmed() throws PipelineException {
    start(List.of("WordEngine"), "Nga=LOCATION");
    annotate();
    var accepted = entity(0, 3);
    accepted.setStatus("accepted");
    start("Nga=LOCATION");
    annotate();
    var stance = cas.getAnnotationIndex(Stance.class).iterator().next();
    assertSame(accepted, stance.getHolder().getEntity());
  }

  @Test
  void enginesSeeWhatAPersonAddedAndNotWhatOneRejected() throws PipelineException {
    start("Nga=LOCATION", "Huế=LOCATION");
    var added = manual(38, 40, "LOCATION", "manual");
    manual(33, 36, "LOCATION", "rejected");
    manual(0, 3, "LOCATION", "rejected");
    annotate();
    var stances = cas.getAnnotationIndex(Stance.class).select().toList();
    assertNull(stances.get(0).getHolder());
    assertSame(added, stances.get(1).getHolder().getEntity());
  }

  @Test
  void acceptedStanceKeepsItsHolderThoughTheEngineNoLongerSuggestsIt() throws PipelineException {
    start("Nga=LOCATION");
    annotate();
    var stance = cas.getAnnotationIndex(Stance.class).iterator().next();
    stance.setStatus("accepted");
    start("Mỹ=LOCATION");
    annotate();
    assertEquals("Nga", stance.getHolder().getEntity().getCoveredText());
    assertTrue(isIndexed(stance.getHolder().getEntity()));
  }

  @Test
  void onlyTheLayersOfTheEnginesThatRunAreReplaced() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    annotate();
    start(List.of("StanceMaker"), "none=MISC");
    var result = annotate();
    assertEquals(2, result.updated());
    assertEquals("Nga:LOCATION:suggested Mỹ:LOCATION:suggested", entities());
    assertSame(entity(0, 3), cas.getAnnotationIndex(Stance.class).iterator().next().getHolder().getEntity());
  }

  @Test
  void failedEngineLeavesItsFormerSuggestions() throws PipelineException {
    start("Nga=LOCATION");
    cas = PipelineTest.article(pipeline, "Nga phản đối. Máy hỏng.");
    manual(0, 3, "LOCATION", "suggested").setOrigin("WordEngine 1.0");
    var result = annotate();
    assertEquals(1, result.failures().size());
    assertEquals("Nga:LOCATION:suggested", entities());
  }

  @Test
  void suggestionsOfOtherToolsStayAndAreNotDoubled() throws PipelineException {
    start("Nga=LOCATION", "Mỹ=LOCATION");
    var other = manual(0, 3, "LOCATION", "suggested");
    other.setOrigin("other-tool 3");
    annotate();
    assertEquals("Nga:LOCATION:suggested Mỹ:LOCATION:suggested", entities());
    assertSame(other, entity(0, 3));
  }

  @Test
  void stackedStancesAreAnsweredOneByOne() throws PipelineException {
    start(List.of("StanceMaker"), "none=MISC");
    annotate();
    var stance = cas.getAnnotationIndex(Stance.class).iterator().next();
    stance.setStatus("accepted");
    var second = annotate();
    assertEquals(1, second.withheld());
    assertEquals(2, PipelineTest.count(cas, Stance.class));
  }

  @Test
  void newArticleGetsWhatAPlainRunGivesWithAllReferences() {
    pipeline = Pipeline.builtIn();
    var text = """
        Na Uy cáo buộc Iceland, Reykjavik bác bỏ
        Bộ Ngoại giao Iceland hôm 7/4/2024 phủ nhận cáo buộc của Na Uy. “Chúng tôi phản đối lệnh trừng phạt”, bà
        Katrín Jónsdóttir nói. Reuters dẫn lời Bộ trưởng Nghề cá Na Uy Henrik Solvang cảnh báo Iceland sẽ bị trừng
        phạt trong hai tuần tới. Liên minh châu Âu hối thúc hai nước đàm phán từ ngày 9/4 đến ngày 12/4.
        """;
    var plain = PipelineTest.article(pipeline, text);
    pipeline.process(plain);
    cas = PipelineTest.article(pipeline, text);
    annotate();
    assertTrue(plain.getAnnotationIndex(Stance.class).size() >= 3);
    assertEquals(described(plain), described(cas));
    annotate();
    assertEquals(described(plain), described(cas));
  }

  private static String described(CAS article) {
    return article.getAnnotationIndex(Annotation.class).select().map(annotation -> described(annotation, 3))
        .collect(Collectors.joining("\n"));
  }

  /** All that a feature structure holds, and what it refers to down to some depth. */
  private static String described(FeatureStructure fs, int depth) {
    if (fs instanceof FSArray<?> array) {
      return array.stream().map(element -> described(element, depth - 1)).toList().toString();
    }
    if (fs instanceof CommonArrayFS<?> array) {
      return List.of(array.toStringArray()).toString();
    }
    if (fs == null || depth == 0) {
      return fs == null ? "-" : fs.getType().getShortName();
    }
    return fs.getType().getShortName() + fs.getType().getFeatures().stream()
        .filter(feature -> !"sofa".equals(feature.getShortName()))
        .map(feature -> feature.getRange().isPrimitive() ? fs.getFeatureValueAsString(feature)
            : described(fs.getFeatureValue(feature), depth - 1)).toList();
  }

  @Test
  void segmentationIsKeptOrMadeAnewAsTold() throws PipelineException {
    start("Nga=LOCATION");
    Sentence whole = cas.createFS(cas.getTypeSystem().getType(Sentence._TypeName));
    whole.setEnd(TEXT.length());
    whole.addToIndexes();
    annotate();
    assertEquals(List.of(whole), cas.getAnnotationIndex(Sentence.class).select().toList());
    new Reannotator(pipeline, Segmentation.REPLACE).annotate(cas);
    assertEquals(3, PipelineTest.count(cas, Sentence.class));
  }

  @Test
  void inferredCreationTimeIsInferredAnewAndAGivenOneStays() throws PipelineException {
    start("Nga=LOCATION");
    cas = PipelineTest.article(pipeline, "UBND huyện Đông Anh đã họp ngày 4/5/2023.");
    annotate();
    var article = cas.getAnnotationIndex(Article.class).iterator().next();
    assertEquals("2023-05-04", article.getPublished());
    article.setPublished("2020-01-01");
    annotate();
    assertEquals("2023-05-04", article.getPublished());
    article.setPublished("2020-01-01");
    article.setPublishedFrom("given");
    annotate();
    assertEquals("2020-01-01", article.getPublished());
  }
}
