package org.chugiai.pipeline.entities;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.types.Entity;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine as UIMA runs it. */
class EntityEngineTest {

  @TempDir
  Path folder;

  @Test
  void suggestionsSayWhereTheyComeFrom() throws Exception {
    var entity = run(engine(null, null), "Ông Macron tới Hà Nội.").get(0);
    assertAll(
        () -> assertEquals("Macron", entity.getCoveredText()),
        () -> assertEquals("PERSON", entity.getKind()),
        () -> assertEquals("emmanuel-macron", entity.getReferent()),
        () -> assertEquals("Emmanuel Macron", entity.getName()),
        () -> assertEquals("suggested", entity.getStatus()),
        () -> assertEquals("entities 1.0.0", entity.getOrigin()),
        () -> assertTrue(entity.getConfidence() > 0.8 && entity.getConfidence() < 1),
        () -> assertTrue(entity.getReason().length() > 3));
  }

  @Test
  void theRegistryWinsOverTheLexicons() throws Exception {
    var registry = Files.writeString(folder.resolve("referents.tsv"), """
        hoa-ky\tLOCATION\tHoa Kỳ\tMỹ\tXứ Cờ Hoa
        cong-ty-ta\tORGANIZATION\tSao Khuê\tSK
        """);
    var entities = run(engine(registry, null), "Mỹ, xứ cờ hoa. Xứ Cờ Hoa và USA đón Sao Khuê.");
    assertEquals(List.of("hoa-ky", "hoa-ky", "hoa-ky", "cong-ty-ta"),
        entities.stream().map(Entity::getReferent).toList());
  }

  @Test
  void aCorpusMayAddLexicons() throws Exception {
    Files.writeString(folder.resolve("more.names.tsv"), "# towns\nlang-xa\tLOCATION\tVàm Sương Xa\n");
    Files.writeString(folder.resolve("more.words.tsv"), "office\tquản trang\n");
    var entities = run(engine(null, folder), "Vàm Sương Xa đón quản trang Lê Văn Bưởi.");
    assertEquals(List.of("LOCATION", "TITLE", "PERSON"), entities.stream().map(Entity::getKind).toList());
  }

  @Test
  void wrongLexiconsAreNamed() throws Exception {
    var registry = Files.writeString(folder.resolve("bad.tsv"), "a\tLOCATION\tA\nb\tPLANET\tB\n");
    var failure = assertThrows(ResourceInitializationException.class, () -> engine(registry, null));
    var message = root(failure).getMessage();
    assertTrue(message.contains("bad.tsv, line 2") && message.contains("PLANET"), message);
    var latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'a', (byte) 0xE9, '\n'});
    var unreadable = assertThrows(ResourceInitializationException.class, () -> engine(latin, null));
    assertTrue(root(unreadable).getMessage().contains("latin.tsv: is not UTF-8"), root(unreadable).getMessage());
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  @Test
  void offsetsFitTheTextAsItIs() throws Exception {
    var plain = "😀 Ông Nguyễn Văn Hòa (𝟙) tới Thừa Thiên Huế, Ðà Nẵng và Khánh Hoà.";
    var expected = List.of("Nguyễn Văn Hòa", "Thừa Thiên Huế", "Ðà Nẵng", "Khánh Hoà");
    assertEquals(expected, texts(run(engine(null, null), plain)));
    var decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
    assertEquals(expected.stream().map(t -> Normalizer.normalize(t, Normalizer.Form.NFD)).toList(),
        texts(run(engine(null, null), decomposed)));
  }

  @Test
  void hostileTextNeitherFailsNorSplitsCharacters() throws Exception {
    var engine = engine(null, null);
    var random = new Random(7);
    var pieces = List.of("Nguyễn", "Mỹ", "-", ".", "(", ")", "\uD83D\uDE00", "\uD83D", "\u0301", "\n", "\r\n", "\t",
        " ", "UBND", "tỉnh", "Bộ", "Đảng", "Tổng thống", "của", ",", "người", "X", "7", "\u200D", "\u202E", "lần thứ",
        "Ảnh:", "'", "“", "H'", "van", "Công ty", "thỏa thuận", "\u0000", "Trường", "TP.", "tiếng", "Chánh Văn phòng");
    for (int n = 0; n < 400; n++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
      }
      for (var entity : run(engine, text.toString())) {
        assertTrue(entity.getBegin() < entity.getEnd() && entity.getEnd() <= text.length(), text.toString());
        assertTrue(entity.getReferent() == null || !entity.getReferent().isEmpty(), text.toString());
      }
    }
  }

  @Test
  void timeGrowsWithTheTextOnly() throws Exception {
    var engine = engine(null, null);
    var text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("Ông Phạm Văn Số").append(i).append(" và John Smith").append(i)
          .append(" gặp Bộ Ngoại giao Nga (BNG) tại quận ").append(i).append(". ");
    }
    var shorter = text.toString();
    run(engine, shorter);
    long once = time(engine, shorter);
    long eightfold = time(engine, shorter.repeat(8));
    assertTrue(eightfold < 40 * Math.max(once, 10_000_000L), once + " ns, then " + eightfold + " ns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-", "Pu-", "Tổ chức ", "Tổng thống ", "Bộ Ngoại giao và ", "Nga-Mỹ-", "khủng hoảng Nga - ",
      "N.", "(", "Hội nghị ", "van ", "Ông ", "Công ty ", "Nguyễn Văn ", "\uD83D\uDE00", "\"", "tại ", "Đại hội Đảng ",
      "Kim Jong-un ", "Luật Đất đai và ", "người ", "Trường ", "1-", "của Nga, ", "Chủ tịch Nga của ", "-"})
  void noRepetitionTakesMoreThanLinearTime(String piece) throws Exception {
    var engine = engine(null, null);
    run(engine, piece.repeat(2_000));
    long once = time(engine, piece.repeat(10_000));
    long tenfold = time(engine, piece.repeat(100_000));
    assertTrue(tenfold < 50 * Math.max(once, 20_000_000L), once + " ns, then " + tenfold + " ns");
  }

  private static long time(AnalysisEngine engine, String text) throws Exception {
    long start = System.nanoTime();
    run(engine, text);
    return System.nanoTime() - start;
  }

  private static List<String> texts(List<Entity> entities) {
    return entities.stream().map(Entity::getCoveredText).toList();
  }

  private static List<Entity> run(AnalysisEngine engine, String text) throws Exception {
    JCas jcas = CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null).getJCas();
    jcas.setDocumentText(text);
    engine.process(jcas);
    return new ArrayList<>(jcas.getAnnotationIndex(Entity.class).select().asList());
  }

  private static AnalysisEngine engine(Path registry, Path lexicons) throws Exception {
    var description = UIMAFramework.getXMLParser()
        .parseAnalysisEngineDescription(new XMLInputSource(EntityEngine.class.getResource("EntityEngine.xml")));
    var settings = description.getAnalysisEngineMetaData().getConfigurationParameterSettings();
    if (registry != null) {
      settings.setParameterValue(EntityEngine.REFERENT_FILE, registry.toString());
    }
    if (lexicons != null) {
      settings.setParameterValue(EntityEngine.LEXICON_FOLDERS, new String[] {lexicons.toString()});
    }
    var resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(EntityEngineTest.class.getClassLoader(), true);
    return UIMAFramework.produceAnalysisEngine(description, resources, null);
  }
}
