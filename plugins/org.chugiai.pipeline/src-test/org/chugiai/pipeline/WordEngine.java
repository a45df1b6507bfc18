package org.chugiai.pipeline;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.types.Entity;

/** Suggests an entity for each occurrence of given words ("Huế=LOCATION"); fails on a text with the word "hỏng". */
public final class WordEngine extends JCasAnnotator_ImplBase {

  private String[] words;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    words = (String[]) context.getConfigParameterValue("words");
  }

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    for (var word : words) {
      var parts = word.split("=");
      for (int at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
        var entity = new Entity(jcas, at, at + parts[0].length());
        entity.setKind(parts[1]);
        entity.setStatus("suggested");
        entity.setOrigin("WordEngine 2.0");
        entity.addToIndexes();
      }
    }
    if (text.contains("hỏng")) {
      throw new IllegalStateException("the text is broken");
    }
  }
}
