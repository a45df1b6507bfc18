package org.chugiai.pipeline;

import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;

/** Suggests a stance for each "phản đối", held by the nearest entity before it. */
public final class StanceMaker extends JCasAnnotator_ImplBase {

  private static final String CUE = "phản đối";

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    for (int at = text.indexOf(CUE); at >= 0; at = text.indexOf(CUE, at + 1)) {
      var stance = new Stance(jcas, at, at + CUE.length());
      stance.setAttitude("oppose");
      stance.setPolarity("oppose");
      stance.setStatus("suggested");
      stance.setOrigin("StanceMaker 1.0");
      for (var entity : jcas.getAnnotationIndex(Entity.class)) {
        if (entity.getEnd() <= at) {
          var holder = new Argument(jcas, entity.getBegin(), entity.getEnd());
          holder.setEntity(entity);
          stance.setHolder(holder);
        }
      }
      stance.addToIndexes();
    }
  }
}
