package org.chugiai.pipeline.clause;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;

/**
 * Cuts up the sentences of articles for the engines of a pipeline, which ask one after the other for the same article:
 * what was read last is kept for as long as the article stays as it was read and the memory is not needed. Only the
 * engine that asks first pays for it. May be used by several threads; then one may displace what another would have
 * found, but none is given what does not belong to its article.
 */
public final class ClauseAnalyser {

  /** Of longer texts, in UTF-16 units, nothing is kept: paragraph by paragraph is read each time. */
  private static final int LONGEST_KEPT = 200_000;

  private record Analysed(ArticleInput input, List<Paragraph> paragraphs) {
  }

  private final ClauseLexicon lexicon;
  private final Syllables folding;
  /** Weak, so that it keeps no article in memory that nobody works on any more. */
  private volatile WeakReference<Analysed> last = new WeakReference<>(null);

  /** Makes one for a lexicon that is complete. */
  public ClauseAnalyser(ClauseLexicon lexicon) {
    this.lexicon = lexicon;
    this.folding = new Syllables(lexicon);
  }

  /**
   * Hands on the article's paragraphs in order, analysed on what the CAS holds now: zones, sentences, tokens, entities
   * and times.
   */
  public void forEachParagraph(JCas jcas, Consumer<Paragraph> action) {
    var text = jcas.getDocumentText();
    if (text != null && text.length() > LONGEST_KEPT) {
      new ArticleReader(jcas, lexicon, folding).forEachParagraph(action);
    } else if (text != null) {
      analysed(jcas).forEach(action);
    }
  }

  private List<Paragraph> analysed(JCas jcas) {
    var input = ArticleInput.of(jcas);
    var known = last.get();
    if (known == null || !known.input().equals(input)) {
      var paragraphs = new ArrayList<Paragraph>();
      new ArticleReader(jcas, lexicon, folding).forEachParagraph(paragraphs::add);
      known = new Analysed(input, List.copyOf(paragraphs));
      last = new WeakReference<>(known);
    }
    return known.paragraphs();
  }
}
