package org.chugiai.pipeline.clause;

/**
 * Somebody is reported to have said something.
 *
 * @param source who, or null where only the verb is there
 * @param cue the reporting words
 * @param content what is said, in the same sentence; or null
 * @param clause whether the content is a clause
 */
public record Report(Phrase source, Phrase cue, Phrase content, boolean clause) {

  /** Whether a unit lies in what is said. */
  public boolean covers(int unit) {
    return content != null && content.contains(unit);
  }
}
