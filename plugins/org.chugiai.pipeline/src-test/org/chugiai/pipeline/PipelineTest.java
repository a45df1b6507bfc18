package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline from a plain class path, without OSGi. */
class PipelineTest {

  private static final String TEXT = """
      Nga và Mỹ điện đàm về an ninh châu Âu
      Tổng thống Vladimir Putin và Tổng thống Joe Biden đã điện đàm hôm 30/12/2021. Cuộc gọi dài 50 phút.
      “Chúng tôi phản đối các biện pháp trừng phạt mới”, ông Putin nói. Nhà Trắng chưa bình luận.
      Theo TTXVN
      """;

  @Test
  void builtInEnginesAnnotateAnArticle() {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = article(pipeline, TEXT);
      assertEquals(List.of(), pipeline.process(cas));
      var article = only(cas, Article.class);
      assertEquals("2021-12-31", article.getPublished());
      assertEquals("Nga và Mỹ điện đàm về an ninh châu Âu", article.getTitle());
      assertEquals("inferred", article.getPublishedFrom());
      assertEquals(4, count(cas, Zone.class));
      assertEquals(6, count(cas, Sentence.class));
      assertTrue(count(cas, Token.class) > 50);
    }
  }


  @Test
  void givenMetadataAndZonesAreKept() {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = article(pipeline, TEXT);
      var given = (Article) cas.createAnnotation(cas.getTypeSystem().getType(Article._TypeName), 0, TEXT.length());
      given.setPublished("2021-12-30T23:10");
      given.setTitle("Tiêu đề khác");
      given.addToIndexes();
      var zone = (Zone) cas.createAnnotation(cas.getTypeSystem().getType(Zone._TypeName), 0, 37);
      zone.setKind("subhead");
      zone.addToIndexes();
      assertEquals(List.of(), pipeline.process(cas));
      assertEquals("2021-12-30T23:10", only(cas, Article.class).getPublished());
      assertEquals("given", only(cas, Article.class).getPublishedFrom());
      assertEquals("Tiêu đề khác", only(cas, Article.class).getTitle());
      assertEquals("subhead", cas.getAnnotationIndex(Zone.class).iterator().next().getKind());
    }
  }

  @Test
  void suggestionsSayWhoMadeThemAndWhy() {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = article(pipeline, TEXT);
      pipeline.process(cas);
      var origins = pipeline.engines().stream().map(EngineInfo::origin).toList();
      for (var suggestion : cas.getAnnotationIndex(Suggestion.class)) {
        assertEquals("suggested", suggestion.getStatus(), suggestion.toString());
        assertTrue(origins.contains(suggestion.getOrigin()), suggestion.getOrigin());
        assertTrue(suggestion.getConfidence() > 0 && suggestion.getConfidence() <= 1, suggestion.toString());
        assertNotNull(suggestion.getReason(), suggestion.toString());
      }
    }
  }

  @Test
  void emptyAndHostileTextsFailNoEngine() {
    try (var pipeline = Pipeline.builtIn()) {
      for (var text : List.of("", " \n\n", "\uFEFF", "x", "\uD835", "\u0301\u0301", "(((((", "30/12", ". . . .", "\0",
          "🎉".repeat(50), "a\u0308".repeat(500), "“".repeat(300) + "Ông", "1.".repeat(400), "Xem thêm:\n")) {
        assertEquals(List.of(), pipeline.process(article(pipeline, text)), text);
      }
    }
  }

  @Test
  void anotherEngineRunsBehindTheBuiltInOnes() throws PipelineException {
    try (var pipeline = Pipeline.create(withWordEngine().engines(), words("Putin=PERSON"))) {
      var cas = article(pipeline, "Ông Putin nói.");
      assertEquals(List.of(), pipeline.process(cas));
      assertTrue(cas.getAnnotationIndex(Entity.class).select().anyMatch(e -> "WordEngine 2.0".equals(e.getOrigin())));
    }
  }

  @Test
  void failingEngineLeavesNothingBehindAndTheOthersGoOn() throws PipelineException {
    var catalog = EngineCatalog.builtIn().with(resource("WordEngine.xml")).with(resource("StanceMaker.xml"));
    try (var pipeline = Pipeline.create(
        catalog.select(List.of("WordEngine", "StanceMaker")), words("Huế=LOCATION"))) {
      var broken = article(pipeline, "Huế phản đối. Máy hỏng.");
      var failures = pipeline.process(broken);
      assertEquals(List.of("WordEngine"), failures.stream().map(EngineFailure::engine).toList());
      assertTrue(failures.get(0).message().contains("the text is broken"), failures.get(0).message());
      assertEquals(0, count(broken, Entity.class));
      assertEquals(1, count(broken, Suggestion.class));
      var whole = article(pipeline, "Huế phản đối.");
      assertEquals(List.of(), pipeline.process(whole));
      assertEquals(2, count(whole, Suggestion.class));
    }
  }

  @Test
  void typesOfFurtherEnginesAreInTheTypeSystem() throws PipelineException {
    try (var pipeline = Pipeline.create(
        EngineCatalog.builtIn().with(resource("StanceMaker.xml")).engines(), PipelineSettings.DEFAULT)) {
      assertNotNull(pipeline.newCas().getTypeSystem().getType("org.example.Frame"));
    }
  }

  @Test
  void engineThatCannotStartIsNamed() throws PipelineException {
    var engines = withWordEngine().engines();
    var failure = assertThrows(PipelineException.class, () -> Pipeline.create(engines, PipelineSettings.DEFAULT));
    assertTrue(failure.getMessage().contains("\"WordEngine\""), failure.getMessage());
  }

  @Test
  void damagedDescriptorIsNamed(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("mine.xml"), "<analysisEngineDescription>");
    var url = file.toUri().toURL();
    var failure = assertThrows(PipelineException.class, () -> EngineCatalog.builtIn().with(url));
    assertTrue(failure.getMessage().contains("mine.xml"), failure.getMessage());
  }

  @Test
  void unknownEngineIsNamedWithThoseThatExist() {
    var failure = assertThrows(IllegalArgumentException.class, () -> EngineCatalog.builtIn().select(List.of("tense")));
    assertTrue(failure.getMessage().contains("tense") && failure.getMessage().contains("sentences"));
  }

  @Test
  void sameFileNameGetsANumber() throws PipelineException {
    var catalog = withWordEngine().with(resource("WordEngine.xml"));
    var ids = new ArrayList<String>();
    catalog.engines().forEach(engine -> ids.add(engine.id()));
    assertEquals(List.of("WordEngine", "WordEngine-2"), ids.subList(ids.size() - 2, ids.size()));
  }

  @Test
  void lexiconFoldersOfACorpusReachTheEngines(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("abbreviations.tsv"), "# ours\nBtv\tbefore\n");
    var text = "Theo Btv. Hoàng Lan, tin đã được gỡ.";
    var settings = PipelineSettings.DEFAULT.withLexiconFolders(List.of(folder));
    assertEquals(1, sentences(settings, text));
    assertEquals(2, sentences(PipelineSettings.DEFAULT, text));
  }

  @Test
  void wrongLexiconIsReportedWithItsLine(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("abbreviations.tsv"), "Btv\n");
    var settings = PipelineSettings.DEFAULT.withLexiconFolders(List.of(folder));
    var failure = assertThrows(PipelineException.class, () -> sentences(settings, "x"));
    assertTrue(failure.getMessage().contains("abbreviations.tsv: \"Btv\""), failure.getMessage());
  }

  @Test
  void engineOfAnotherJarIsFoundOnItsClassPath(@TempDir Path folder) throws Exception {
    var source = Files.writeString(folder.resolve("Far.java"), """
        public class Far extends org.apache.uima.analysis_component.JCasAnnotator_ImplBase {
          @Override public void process(org.apache.uima.jcas.JCas jcas) {
            new org.chugiai.types.Entity(jcas, 0, 1).addToIndexes();
          }
        }
        """);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var libraries = Stream.of(Entity.class, JCas.class).map(PipelineTest::location)
        .collect(Collectors.joining(File.pathSeparator));
    assertEquals(0, compiler.run(null, null, null, "-proc:none", "-cp", libraries, "-d", folder.toString(),
        source.toString()));
    var descriptor = Tables.text(PipelineTest.class, "StanceMaker.xml")
        .replace("org.chugiai.pipeline.StanceMaker", "Far");
    var url = Files.writeString(folder.resolve("Far.xml"), descriptor).toUri().toURL();
    var engines = EngineCatalog.builtIn().with(url).select(List.of("Far"));
    try (var pipeline = Pipeline.create(engines, PipelineSettings.DEFAULT.withClassPath(List.of(folder)))) {
      var cas = article(pipeline, "Huế");
      assertEquals(List.of(), pipeline.process(cas));
      assertEquals(1, count(cas, Entity.class));
    }
  }

  private static String location(Class<?> type) {
    return new File(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).getPath();
  }

  private static int sentences(PipelineSettings settings, String text) throws PipelineException {
    try (var pipeline = Pipeline.create(EngineCatalog.builtIn().select(List.of("sentences")), settings)) {
      var cas = article(pipeline, text);
      pipeline.process(cas);
      return count(cas, Sentence.class);
    }
  }

  static EngineCatalog withWordEngine() throws PipelineException {
    return EngineCatalog.builtIn().with(resource("WordEngine.xml"));
  }

  static java.net.URL resource(String name) {
    return PipelineTest.class.getResource(name);
  }

  static PipelineSettings words(String... words) {
    return PipelineSettings.DEFAULT.withParameters(Map.of("WordEngine", Map.of("words", words)));
  }

  static CAS article(Pipeline pipeline, String text) {
    var cas = pipeline.newCas();
    cas.setDocumentText(text);
    return cas;
  }

  static <T extends Annotation> int count(CAS cas, Class<T> type) {
    return cas.getAnnotationIndex(type).size();
  }

  private static <T extends Annotation> T only(CAS cas, Class<T> type) {
    assertEquals(1, count(cas, type));
    return cas.getAnnotationIndex(type).iterator().next();
  }
}
