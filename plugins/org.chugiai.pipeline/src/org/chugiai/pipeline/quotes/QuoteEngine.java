package org.chugiai.pipeline.quotes;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceAccessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.pipeline.clause.Arguments;
import org.chugiai.pipeline.clause.ClauseAnalyser;
import org.chugiai.pipeline.stance.StanceLexicons;
import org.chugiai.pipeline.text.Lines;
import org.chugiai.types.Quote;

/**
 * Suggests quotes with their speakers: direct ones (full or of some words) and reported speech. Needs sentences and
 * tokens; entities and times make it better. Quotes that exist are kept and not suggested again.
 */
public final class QuoteEngine extends JCasAnnotator_ImplBase {

  private ClauseAnalyser analyser;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    try {
      analyser = ((StanceLexicons) context.getResourceObject(StanceLexicons.KEY)).analyser(folders);
    } catch (ResourceAccessException e) {
      throw new ResourceInitializationException(e);
    }
    origin = (String) context.getConfigParameterValue("origin");
  }

  @Override
  public void process(JCas jcas) {
    var finder = new QuoteFinder();
    var arguments = new Arguments(jcas);
    analyser.forEachParagraph(jcas,
        paragraph -> finder.find(paragraph).forEach(quote -> add(jcas, arguments, quote)));
  }

  private void add(JCas jcas, Arguments arguments, FoundQuote found) {
    var content = found.direct() ? Lines.trim(jcas.getDocumentText(), found.content().begin(), found.content().end())
        : arguments.balanced(found.content());
    var quote = new Quote(jcas, content.begin(), content.end());
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
