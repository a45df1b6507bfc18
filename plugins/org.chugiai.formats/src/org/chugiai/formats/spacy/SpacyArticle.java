package org.chugiai.formats.spacy;

import java.util.List;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.conll.ConllFormats;
import org.chugiai.formats.tokens.EntityLabels;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/**
 * An article with its tokens and with the entities that fit them.
 *
 * @param flat entities that do not overlap
 * @param all all entities that fit tokens, in the order of the text
 */
record SpacyArticle(String id, String text, SpacyTokens tokens, List<Span> flat, List<Span> all) {

  private static final Layers HELD =
      Layers.of(Entity._TypeName, Sentence._TypeName, Token._TypeName).without("name");

  /** An entity: indexes of its first and last token; the referent may be null. */
  record Span(int first, int last, String label, String referent) {
  }

  /**
   * Fits.
   *
   * @param allAreWritten whether entities that overlap others are written, too, and so are no losses
   */
  static SpacyArticle of(CAS cas, Settings settings, boolean allAreWritten, LossReport losses) {
    var id = Documents.id(cas);
    (allAreWritten ? HELD.keeping("id") : HELD).report(cas, losses);
    boolean conll = settings.get(ConllFormats.LABELS).equals("conll");
    var nesting = Nesting.valueOf(settings.get(ConllFormats.NESTED).toUpperCase(Locale.ROOT));
    var text = UnicodeText.wellFormed(cas.getDocumentText() == null ? "" : cas.getDocumentText(), id, losses);
    var tokenization = Tokenization.of(cas, losses);
    var tokens = SpacyTokens.of(text, tokenization);
    var entities = Documents.jcas(cas).select(Entity.class).asList();
    var label = new EntityLabels(conll, id, losses);
    var all = new FlatSpans(tokenization, id, losses).aligned(entities, label);
    // alignment is reported once, overlap only where the rest is not written
    var overlapping = new LossReport();
    var flat = new FlatSpans(tokenization, id, overlapping)
        .flat(all.stream().map(span -> (Entity) span.source()).toList(),
            new EntityLabels(conll, id, overlapping), nesting);
    if (!allAreWritten) {
      losses.add(overlapping);
    }
    return new SpacyArticle(id, text, tokens, spans(flat, tokens), spans(all, tokens));
  }

  private static List<Span> spans(List<FlatSpans.Span> spans, SpacyTokens tokens) {
    return spans.stream().map(span -> {
      var sentence = tokens.sentences().get(span.sentence());
      return new Span(sentence.get(span.first()), sentence.get(span.last()), span.label(),
          ((Entity) span.source()).getReferent());
    }).toList();
  }
}
