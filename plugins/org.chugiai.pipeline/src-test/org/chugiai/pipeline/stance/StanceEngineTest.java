package org.chugiai.pipeline.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CASException;
import org.chugiai.pipeline.EngineCatalog;
import org.chugiai.pipeline.EngineInfo;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.types.Argument;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What suggestions carry beside their spans, where none are made, and what a corpus can add. */
class StanceEngineTest {

  @Test
  void suggestionsSayWhereTheyComeFrom() throws PipelineException, CASException {
    var stance = only("{L|Chile} cáo buộc {L|Peru} vi phạm biên giới.");
    var engine = EngineCatalog.builtIn().select(List.of("stance")).get(0);
    assertEquals("suggested", stance.getStatus());
    assertEquals(engine.origin(), stance.getOrigin());
    assertTrue(stance.getConfidence() > 0.5 && stance.getConfidence() <= 1, "confidence " + stance.getConfidence());
    assertFalse(stance.getReason().isBlank());
    assertEquals("chile", stance.getHolder().getEntity().getReferent());
    assertEquals("vi phạm biên giới", stance.getTopic().getCoveredText());
    assertEquals(0, stance.getSources().size());
  }

  @Test
  void quotesSayWhereTheyComeFrom() throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      var jcas = MarkedText.analyse(pipeline, "“Chúng tôi sẽ xây cầu mới”, ông {P|Lê Văn Khoa} nói.");
      var quote = jcas.getAnnotationIndex(Quote.class).select().single();
      var engine = EngineCatalog.builtIn().engines().stream().filter(e -> e.id().equals("quotes")).map(EngineInfo::origin);
      assertEquals(engine.findFirst().orElseThrow(), quote.getOrigin());
      assertEquals("lê-văn-khoa", quote.getSpeaker().getReferents(0));
      assertFalse(jcas.getAnnotationIndex(Argument.class).iterator().hasNext(), "arguments are not indexed");
    }
  }

  @Test
  void headOfATitledNameIsThePerson() throws PipelineException, CASException {
    var stance = only("{T|Ngoại trưởng} {L|Na Uy} {P|Kari Berg} phản đối dự án.");
    assertEquals("Kari Berg", stance.getHolder().getEntity().getCoveredText());
    assertEquals(1, stance.getHolder().getReferents().size());
  }

  @Test
  void coordinatedHolderHasBothReferents() throws PipelineException, CASException {
    var stance = only("{L|Chile} và {L|Peru} phản đối dự án.");
    assertEquals(List.of("chile", "peru"), List.of(stance.getHolder().getReferents().toArray()));
  }

  @Test
  void thingThatOnlyContainsANameHasThatReferent() throws PipelineException, CASException {
    var stance = only("{L|Chile} lên án vụ tấn công của {L|Peru}.");
    assertEquals("peru", stance.getTarget().getReferents(0));
    assertNull(stance.getTopic());
  }

  @Test
  void lonePronounHasTheReferentOfThePersonBefore() throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      var jcas = MarkedText.analyse(pipeline,
          "Ông {P|Juan Mora} gặp bà {P|Rosa Díaz}. Ông phản đối dự án. Bà ủng hộ dự án.");
      assertEquals(List.of("juan-mora", "rosa-díaz"), jcas.getAnnotationIndex(Stance.class).select()
          .map(stance -> stance.getHolder().getReferents(0)).toList());
    }
  }

  @Test
  void sourcesAreNestedFromTheOutside() throws PipelineException, CASException {
    var stance = only("{O|CNN} dẫn lời một quan chức cho biết {L|Chile} phản đối dự án.");
    assertEquals(List.of("CNN", "một quan chức"),
        stance.getSources().stream().map(source -> ((Argument) source).getCoveredText()).toList());
  }

  @Test
  void holderIsNoSource() throws PipelineException, CASException {
    var stance = only("{T|Tổng thống} {P|Díaz} nói rằng bà {P|Berg} ủng hộ dự án.");
    assertEquals("bà Berg", stance.getHolder().getCoveredText());
    assertEquals("Tổng thống Díaz", ((Argument) stance.getSources(0)).getCoveredText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"caption", "related", "byline", "boilerplate"})
  void zonesBesideTheArticleHoldNone(String kind) throws PipelineException, CASException {
    assertEquals(0, stancesIn(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headline", "lead", "subhead", "body"})
  void zonesOfTheArticleHoldThem(String kind) throws PipelineException, CASException {
    assertEquals(1, stancesIn(kind));
  }

  private static long stancesIn(String kind) throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      var jcas = pipeline.newCas().getJCas();
      jcas.setDocumentText("Chính phủ phản đối dự án.");
      var zone = new Zone(jcas, 0, jcas.getDocumentText().length());
      zone.setKind(kind);
      zone.addToIndexes();
      assertEquals(List.of(), pipeline.process(jcas.getCas()));
      return jcas.getAnnotationIndex(Stance.class).size();
    }
  }

  @Test
  void rejectedAndAcceptedStancesAreNotSuggestedAgain() throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      var jcas = MarkedText.analyse(pipeline, "{L|Chile} phản đối dự án.");
      jcas.getAnnotationIndex(Stance.class).select().single().setStatus("rejected");
      assertEquals(List.of(), pipeline.process(jcas.getCas()));
      assertEquals("rejected", jcas.getAnnotationIndex(Stance.class).select().single().getStatus());
    }
  }

  @Test
  void corpusAddsChangesAndRemovesCues(@TempDir Path folder) throws IOException, PipelineException, CASException {
    Files.writeString(folder.resolve("stance-cues.tsv"), """
        # our own
        mắng mỏ\tcriticize\toppose\tverb\tagent
        ủng hộ\tnone\t-\tverb
        """);
    var settings = PipelineSettings.DEFAULT.withLexiconFolders(List.of(folder));
    try (var pipeline = MarkedText.pipeline(settings)) {
      var added = MarkedText.analyse(pipeline, "Bà {P|Berg} mắng mỏ các tài xế.");
      assertEquals("criticize", added.getAnnotationIndex(Stance.class).select().single().getAttitude());
      var removed = MarkedText.analyse(pipeline, "Bà {P|Berg} ủng hộ các tài xế.");
      assertEquals(0, removed.getAnnotationIndex(Stance.class).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ủng hộ\tlike\tsupport\tverb", "ủng hộ\tsupport\tyes\tverb", "ủng hộ\tsupport\tsupport",
      "ủng hộ\tsupport\tsupport\tverb\tsometimes", "ủng hộ\tsupport\tsupport\tverb\tnot-befor=a"})
  void wrongRowIsNamed(String row, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("stance-cues.tsv"), row);
    var settings = PipelineSettings.DEFAULT.withLexiconFolders(List.of(folder));
    var failure = assertThrows(PipelineException.class, () -> MarkedText.pipeline(settings).close());
    assertTrue(failure.getMessage().contains("stance-cues.tsv") && failure.getMessage().contains("ủng hộ"),
        failure.getMessage());
  }

  @Test
  void emptyAndHostileTextsAreHarmless() throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      for (var text : List.of("", " ", "\n\n", "“", "”", "\"", "“”", "((((", ": : :", "phản đối", "của", "bị bị bị",
          "muốn muốn muốn", "“Tôi", "\ud83c", "là là là", "rằng", ", , ,", "theo", "theo theo ,")) {
        var jcas = MarkedText.analyse(pipeline, text);
        jcas.getAnnotationIndex(Stance.class)
            .forEach(stance -> assertTrue(stance.getBegin() < stance.getEnd(), "an empty cue in \"" + text + "\""));
        assertTrue(jcas.getAnnotationIndex(Sentence.class).size() <= text.length());
      }
    }
  }

  private static Stance only(String marked) throws PipelineException, CASException {
    try (var pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT)) {
      return MarkedText.analyse(pipeline, marked).getAnnotationIndex(Stance.class).select().single();
    }
  }
}
