package org.chugiai.pipeline.quotes;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.pipeline.clause.Arguments;
import org.chugiai.pipeline.clause.ArticleReader;
import org.chugiai.pipeline.clause.ClauseLexicon;
import org.chugiai.pipeline.clause.Syllables;
import org.chugiai.pipeline.stance.CueLexicon;
import org.chugiai.types.Quote;

/**
 * Suggests quotes with their speakers: direct ones (full or of some words) and reported speech. Needs sentences and
 * tokens; entities and times make it better. Quotes that exist are kept and not suggested again.
 */
public final class QuoteEngine extends JCasAnnotator_ImplBase {

  private ClauseLexicon lexicon;
  private Syllables folding;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    lexicon = ClauseLexicon.load(folders);
    CueLexicon.load(folders, lexicon);
    folding = new Syllables(lexicon);
    origin = (String) context.getConfigParameterValue("origin");
  }

  @Override
  public void process(JCas jcas) {
    var finder = new QuoteFinder();
    var arguments = new Arguments(jcas);
    new ArticleReader(jcas, lexicon, folding).forEachParagraph(
        paragraph -> finder.find(paragraph).forEach(quote -> add(jcas, arguments, quote)));
  }

  private void add(JCas jcas, Arguments arguments, FoundQuote found) {
    var quote = new Quote(jcas, found.content().begin(), found.content().end());
    if (jcas.getAnnotationIndex(Quote.class).contains(quote)) {
      return;
    }
    quote.setStatus("suggested");
    quote.setOrigin(origin);
    quote.setConfidence(found.confidence());
    quote.setReason(found.reason());
    quote.setDirect(found.direct());
    quote.setSpeaker(arguments.create(found.speaker()));
    if (found.cue() != null) {
      quote.setCue(new Annotation(jcas, found.cue().begin(), found.cue().end()));
    }
    quote.addToIndexes();
  }
}
