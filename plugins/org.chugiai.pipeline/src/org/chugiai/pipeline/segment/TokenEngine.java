package org.chugiai.pipeline.segment;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.types.Token;

/** Marks syllables, numbers and punctuation marks. Tokens that exist are kept. */
public final class TokenEngine extends JCasAnnotator_ImplBase {

  private Tokenizer tokenizer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    tokenizer = new Tokenizer(Abbreviations.load(folders));
  }

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    if (text == null || jcas.getAnnotationIndex(Token.class).size() > 0) {
      return;
    }
    tokenizer.tokenize(text, (begin, end) -> new Token(jcas, begin, end).addToIndexes());
  }
}
