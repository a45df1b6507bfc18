package org.chugiai.pipeline.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chugiai.pipeline.MarkedTable;
import org.chugiai.types.Quote;
import org.junit.jupiter.api.Test;

/** The rows of quote-cases.tsv. */
class QuoteTableTest extends MarkedTable {

  QuoteTableTest() {
    super("quote-cases.tsv", jcas -> jcas.getAnnotationIndex(Quote.class).select().map(QuoteTableTest::describe));
  }

  @Test
  void tableAlsoHoldsWhatIsNoQuote() {
    long none = rows().filter(row -> row.endsWith("\t-")).count();
    assertTrue(none > 30, none + " rows without a quote");
  }

  private static String describe(Quote quote) {
    var cue = quote.getCue() == null ? "-" : quote.getCue().getCoveredText();
    return (quote.getDirect() ? "direct" : "indirect") + " | " + quote.getCoveredText().replace('\n', '⏎') + " | "
        + quote.getSpeaker().getCoveredText() + " | " + cue;
  }
}
