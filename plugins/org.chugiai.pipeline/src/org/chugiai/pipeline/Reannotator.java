package org.chugiai.pipeline;

import org.apache.uima.cas.CAS;

/**
 * Runs a pipeline over an article that may have been annotated before, without ever touching what people did: only
 * open suggestions are replaced. Accepted, corrected, manual and rejected annotations stay as they are; nothing is
 * suggested again where a person has decided; references lead to annotations that are still there. Engines see what
 * people confirmed, so that a corrected name helps the engines after it.
 */
public final class Reannotator {

  /** What becomes of zones, sentences and tokens that are there. */
  public enum Segmentation {
    /** They stay, and the engines only add what is missing. */
    KEEP,
    /** They are made anew by the engines that make them. */
    REPLACE
  }

  private final Pipeline pipeline;
  private final Segmentation segmentation;

  /** Makes one that keeps zones, sentences and tokens. */
  public Reannotator(Pipeline pipeline) {
    this(pipeline, Segmentation.KEEP);
  }

  /** Makes one that does with zones, sentences and tokens as told. */
  public Reannotator(Pipeline pipeline, Segmentation segmentation) {
    this.pipeline = pipeline;
    this.segmentation = segmentation;
  }

  /**
   * Annotates an article.
   *
   * @param article its text and all annotations that it has; changed in place
   */
  public Reannotation annotate(CAS article) {
    var draft = new Draft(article, pipeline.engines(), segmentation);
    var failures = pipeline.process(draft.cas(), draft::reconcile);
    return new Merge(article, draft).apply(failures);
  }
}
