package org.chugiai.pipeline.segment;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.types.Sentence;
import org.chugiai.types.Zone;

/** Marks sentences in every zone, or in the whole text where there are no zones. Sentences that exist are kept. */
public final class SentenceEngine extends JCasAnnotator_ImplBase {

  private SentenceSplitter splitter;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    splitter = new SentenceSplitter(Abbreviations.load(folders));
  }

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    if (text == null || jcas.getAnnotationIndex(Sentence.class).size() > 0) {
      return;
    }
    int done = 0;
    for (var zone : jcas.getAnnotationIndex(Zone.class)) {
      if (zone.getBegin() >= done) {
        add(jcas, text, done, zone.getBegin());
        add(jcas, text, zone.getBegin(), zone.getEnd());
        done = zone.getEnd();
      }
    }
    add(jcas, text, done, text.length());
  }

  private void add(JCas jcas, String text, int begin, int end) {
    for (var span : splitter.split(text, begin, end)) {
      new Sentence(jcas, span.begin(), span.end()).addToIndexes();
    }
  }
}
