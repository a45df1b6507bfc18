package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.text.Span;
import org.chugiai.types.Quote;

/** The direct quotes of an article: who speaks at a position of the text. */
final class Speech {

  private record Direct(Span content, Span speaker) {
  }

  private final List<Direct> quotes = new ArrayList<>();

  Speech(JCas jcas) {
    for (var quote : jcas.getAnnotationIndex(Quote.class)) {
      var speaker = quote.getSpeaker();
      if (quote.getDirect() && speaker != null && !speaker.getImplied() && !"rejected".equals(quote.getStatus())) {
        quotes.add(new Direct(new Span(quote.getBegin(), quote.getEnd()),
            new Span(speaker.getBegin(), speaker.getEnd())));
      }
    }
  }

  /** The speaker of the direct quote that covers a position, or null. */
  Span speakerAt(int position) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var quote = quotes.get(middle);
      if (quote.content().begin() > position) {
        high = middle - 1;
      } else if (quote.content().end() <= position) {
        low = middle + 1;
      } else {
        return quote.speaker();
      }
    }
    return null;
  }
}
