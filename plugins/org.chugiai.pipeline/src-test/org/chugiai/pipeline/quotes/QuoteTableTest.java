package org.chugiai.pipeline.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.pipeline.Tables;
import org.chugiai.pipeline.stance.MarkedText;
import org.chugiai.types.Quote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row of quote-cases.tsv: a text with its entities, then all quotes in it. */
class QuoteTableTest {

  private static Pipeline pipeline;

  @BeforeAll
  static void start() throws PipelineException {
    pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT);
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  static Stream<String> rows() {
    return Tables.rows(QuoteTableTest.class, "quote-cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsExactlyTheQuotes(String row) throws CASException {
    var fields = row.split("\t");
    var expected = String.join("\n", Arrays.asList(fields).subList(2, fields.length));
    assertEquals(expected, describe(MarkedText.analyse(pipeline, fields[1])), fields[0]);
  }

  private static String describe(JCas jcas) {
    var quotes = jcas.getAnnotationIndex(Quote.class).select().map(QuoteTableTest::describe).toList();
    return quotes.isEmpty() ? "-" : String.join("\n", quotes);
  }

  private static String describe(Quote quote) {
    return (quote.getDirect() ? "direct" : "indirect") + " | " + quote.getCoveredText().replace('\n', '⏎') + " | "
        + quote.getSpeaker().getCoveredText() + " | " + (quote.getCue() == null ? "-" : quote.getCue().getCoveredText());
  }
}
