package org.chugiai.corpus.operations;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.types.Entity;

/** An engine of a corpus's own: every word in capitals is a place. It fails on the word BOOM. */
public final class NameEngine extends JCasAnnotator_ImplBase {

  private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");

  private float confidence;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    confidence = (Float) context.getConfigParameterValue("confidence");
  }

  @Override
  public void process(JCas jcas) {
    var names = NAME.matcher(jcas.getDocumentText());
    while (names.find()) {
      if (names.group().equals("BOOM")) {
        throw new IllegalStateException("no such place");
      }
      var entity = new Entity(jcas, names.start(), names.end());
      entity.setKind("LOCATION");
      entity.setReferent(names.group().toLowerCase(Locale.ROOT));
      entity.setName(names.group());
      entity.setStatus("suggested");
      entity.setOrigin("names 1.0");
      entity.setConfidence(confidence);
      entity.addToIndexes();
    }
  }
}
