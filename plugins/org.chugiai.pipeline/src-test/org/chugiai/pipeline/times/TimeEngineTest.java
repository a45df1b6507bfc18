package org.chugiai.pipeline.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as UIMA runs it from its descriptor. */
class TimeEngineTest {

  private static AnalysisEngine engine(Object... parameters) throws Exception {
    var description = UIMAFramework.getXMLParser()
        .parseAnalysisEngineDescription(new XMLInputSource(TimeEngine.class.getResource("TimeEngine.xml")));
    for (int i = 0; i < parameters.length; i += 2) {
      description.getAnalysisEngineMetaData().getConfigurationParameterSettings()
          .setParameterValue((String) parameters[i], parameters[i + 1]);
    }
    return UIMAFramework.produceAnalysisEngine(description);
  }

  private static JCas article(AnalysisEngine engine, String text, String published) throws Exception {
    var jcas = engine.newJCas();
    jcas.setDocumentText(text);
    var article = new Article(jcas, 0, text.length());
    article.setPublished(published);
    article.addToIndexes();
    return jcas;
  }

  private static List<TimeExpression> run(AnalysisEngine engine, JCas jcas) throws Exception {
    engine.process(jcas);
    var found = new ArrayList<TimeExpression>();
    jcas.getAnnotationIndex(TimeExpression.class).forEach(found::add);
    return found;
  }

  @Test
  void suggestionsCarryWhereTheyComeFrom() throws Exception {
    var engine = engine();
    var found = run(engine, article(engine, "Hai bên sẽ gặp nhau hôm 10/1.", "2021-12-31"));
    assertEquals(1, found.size());
    var time = found.get(0);
    assertEquals("hôm 10/1", time.getCoveredText());
    assertEquals("DATE", time.getKind());
    assertEquals("2022-01-10", time.getValue());
    assertEquals("suggested", time.getStatus());
    assertEquals("times 1.0.0", time.getOrigin());
    assertTrue(time.getConfidence() > 0.5 && time.getConfidence() < 1);
    assertTrue(time.getReason().contains("sẽ"), time.getReason());
  }

  @Test
  void anchorsPointToTheArticleOrToAnotherExpression() throws Exception {
    var engine = engine();
    var found = run(engine, article(engine, "Hôm qua ông đến Huế, hai ngày sau đó ông về. Ba tuần qua ông nghỉ.",
        "2021-12-31"));
    assertEquals(List.of("2021-12-30", "2022-01-01", "P3W"), found.stream().map(TimeExpression::getValue).toList());
    assertTrue(found.get(0).getAnchor() instanceof Article);
    assertSame(found.get(0), found.get(1).getAnchor());
    assertTrue(found.get(2).getEndPoint() instanceof Article);
    assertNull(found.get(2).getBeginPoint());
  }

  @Test
  void captionsAreAsideFromTheStory() throws Exception {
    var engine = engine();
    var text = "Vụ cháy xảy ra hôm 12/5.\nẢnh chụp ngày 3/2/2019.\nLúc 20h35, lửa tắt.";
    var jcas = article(engine, text, "2021-05-14");
    var zone = new Zone(jcas, text.indexOf("Ảnh"), text.indexOf("Lúc"));
    zone.setKind("caption");
    zone.addToIndexes();
    assertEquals(List.of("2021-05-12", "2019-02-03", "2021-05-12T20:35"),
        run(engine, jcas).stream().map(TimeExpression::getValue).toList());
  }

  @Test
  void creationTimeMayBeGivenAsParameter() throws Exception {
    var engine = engine(TimeEngine.PARAM_CREATION_TIME, "2020-02-28T22:50");
    assertEquals("2020-02-29",
        run(engine, article(engine, "Ngày mai trời mưa.", "2021-12-31")).get(0).getValue());
  }

  @Test
  void withoutCreationTimeOnlyWhatTheTextSaysIsInTheValues() throws Exception {
    var engine = engine();
    var text = "Ngày mai trời mưa. Chợ họp hôm 12/3 rồi thứ Ba tới và cuối tuần này. Tháng 3, quý này và năm ngoái cảng vắng. "
        + "Hai năm trước, tàu chìm lúc 8h. Ngày 5/6/2019, tàu nổi. Hôm sau, lúc 20h35, tàu về. Họ chờ 3 ngày qua.";
    assertEquals(List.of("XXXX-XX-XX", "XXXX-03-12", "XXXX-WXX-2", "XXXX-WXX-WE", "XXXX-03", "XXXX-QX", "XXXX", "XXXX",
        "XXXX-XX-XXT08:00", "2019-06-05", "2019-06-06", "2019-06-06T20:35", "P3D"),
        run(engine, article(engine, text, null)).stream().map(TimeExpression::getValue).toList());
  }

  @Test
  void badCreationTimesAreNamed() throws Exception {
    assertThrows(ResourceInitializationException.class, () -> engine(TimeEngine.PARAM_CREATION_TIME, "hôm qua"));
    var engine = engine();
    var jcas = article(engine, "Ngày mai trời mưa.", "31/12/2021");
    var error = assertThrows(AnalysisEngineProcessException.class, () -> engine.process(jcas));
    assertTrue(error.getCause().getMessage().contains("31/12/2021"), error.getCause().getMessage());
  }

  @Test
  void corpusFoldersExtendTheLexicon(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("times.tsv"), "# own feasts\nfeast\t08-25\thội đua ghe\n");
    var engine = engine(TimeEngine.PARAM_LEXICON_FOLDERS, new String[] {folder.toString()});
    var found = run(engine, article(engine, "Hội đua ghe năm 2019 rất đông.", "2021-12-31"));
    assertEquals(List.of("2019-08-25"), found.stream().map(TimeExpression::getValue).toList());
  }

  @Test
  void wrongLexiconLinesAreNamed(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("times.tsv"), "unit\tDAY\tngày\nunit\tFORTNIGHT\tnửa tháng\n");
    var error = assertThrows(ResourceInitializationException.class,
        () -> engine(TimeEngine.PARAM_LEXICON_FOLDERS, new String[] {folder.toString()}));
    var causes = new StringBuilder();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      causes.append(cause.getMessage()).append('\n');
    }
    assertTrue(causes.toString().contains("times.tsv:2: \"FORTNIGHT\""), causes.toString());
  }
}
