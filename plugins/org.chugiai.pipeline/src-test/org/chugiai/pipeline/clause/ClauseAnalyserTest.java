package org.chugiai.pipeline.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.EngineCatalog;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read of an article serves the next engine, and only as long as it is still true. */
class ClauseAnalyserTest {

  private static final String TEXT = "Tối qua, Lan Phương nói rằng cầu Bến sẽ mở.";

  private final ClauseAnalyser analyser = new ClauseAnalyser(ClauseLexicon.load(null));
  private Pipeline segmenting;
  private JCas article;

  @BeforeEach
  void readOnce() throws PipelineException, CASException {
    segmenting = Pipeline.create(EngineCatalog.builtIn().select(List.of("sentences", "tokens")),
        PipelineSettings.DEFAULT);
    article = segmenting.newCas().getJCas();
    fill(TEXT);
  }

  @AfterEach
  void release() {
    segmenting.close();
  }

  @Test
  void theNextEngineIsGivenTheSameAnalysis() {
    var first = sentence();
    new Quote(article, 29, 42).addToIndexes();
    assertSame(first, sentence(), "quotes play no part in it");
  }

  @Test
  void changesAreSeen() {
    assertEquals("NAME", classAt("Phương"), "by its capital");
    var entity = new Entity(article, TEXT.indexOf("Bến"), TEXT.indexOf("Bến") + 3);
    entity.setKind("LOCATION");
    entity.addToIndexes();
    assertSame(entity, unitAt("Bến").entity());
    entity.setStatus("rejected");
    assertEquals(null, unitAt("Bến").entity());
    entity.setStatus("accepted");
    entity.setKind("TITLE");
    assertEquals("PARTY", classAt("Bến"));
    entity.removeFromIndexes();
    assertEquals(null, unitAt("Bến").entity());
    var time = new TimeExpression(article, 0, 7);
    time.addToIndexes();
    assertEquals("TIME", classAt("Tối"));
    time.removeFromIndexes();
    time.setBegin(4);
    time.addToIndexes();
    assertEquals("NOUN", classAt("Tối"));
    var zone = new Zone(article, 0, TEXT.length());
    zone.setKind("lead");
    zone.addToIndexes();
    assertEquals("lead", paragraphs(article).get(0).zone());
    zone.setKind("caption");
    assertEquals("caption", paragraphs(article).get(0).zone());
  }

  @Test
  void anArticleWithTheSameTextIsAnother() {
    var first = sentence();
    article.reset();
    fill(TEXT);
    assertNotSame(first, sentence());
    assertEquals(first.size(), sentence().size());
  }

  @Test
  void threadsThatShareItGetTheirOwnArticles() throws InterruptedException, ExecutionException {
    var executor = Executors.newFixedThreadPool(3);
    try {
      var work = IntStream.range(0, 3).<Callable<Void>>mapToObj(n -> () -> readRepeatedly(n)).toList();
      for (var done : executor.invokeAll(work)) {
        done.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private Void readRepeatedly(int thread) throws PipelineException, CASException {
    try (var pipeline = Pipeline.create(EngineCatalog.builtIn().select(List.of("sentences", "tokens")),
        PipelineSettings.DEFAULT)) {
      var jcas = pipeline.newCas().getJCas();
      for (int i = 0; i < 50; i++) {
        jcas.reset();
        var text = "Bà Lan nói. ".repeat(1 + (thread + i) % 5);
        jcas.setDocumentText(text);
        pipeline.process(jcas.getCas());
        var sentences = paragraphs(jcas).get(0).sentences();
        assertEquals(1 + (thread + i) % 5, sentences.size());
        var last = sentences.get(sentences.size() - 1);
        assertEquals(text.stripTrailing().length(), last.end(last.size() - 1));
      }
      return null;
    }
  }

  private void fill(String text) {
    article.setDocumentText(text);
    assertEquals(List.of(), segmenting.process(article.getCas()));
  }

  private AnalysedSentence sentence() {
    return paragraphs(article).get(0).sentences().get(0);
  }

  private Unit unitAt(String word) {
    return sentence().unit(sentence().unitAt(TEXT.indexOf(word)));
  }

  private String classAt(String word) {
    return unitAt(word).wordClass().name();
  }

  private List<Paragraph> paragraphs(JCas jcas) {
    var paragraphs = new ArrayList<Paragraph>();
    analyser.forEachParagraph(jcas, paragraphs::add);
    return paragraphs;
  }
}
