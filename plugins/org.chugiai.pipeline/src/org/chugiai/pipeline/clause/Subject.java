package org.chugiai.pipeline.clause;

/**
 * Who does what a verb says.
 *
 * @param agent the noun phrase of the doer, or null
 * @param patient what it is done to, where it stands before the verb ("Nga bị Mỹ cáo buộc", "điều mà Nga muốn"), or null
 * @param voice by which construction they were found
 * @param shared whether the agent is taken over from another verb
 */
public record Subject(Phrase agent, Phrase patient, Voice voice, boolean shared) {

  /** How a verb is joined to its doer. */
  public enum Voice {
    ACTIVE,
    /** "bị", "được". */
    PASSIVE,
    /** "do X đề xuất": means a doer behind a thing, a cause behind a clause. */
    BY,
    /** "điều mà X muốn". */
    RELATIVE
  }

  static final Subject NONE = new Subject(null, null, Voice.ACTIVE, false);

  static Subject active(Phrase agent) {
    return new Subject(agent, null, Voice.ACTIVE, false);
  }

  /** What a verb that goes on from this one has for its subject: of a passive, the patient. */
  Subject asShared() {
    boolean passive = voice == Voice.PASSIVE && patient != null;
    return new Subject(passive ? patient : agent, null, passive ? Voice.ACTIVE : voice, true);
  }

  /** The same doer and patient for a second verb: "bị Mỹ chỉ trích và cáo buộc". */
  Subject asRepeated() {
    return new Subject(agent, patient, voice, true);
  }

  /** Whether it is a passive that names no doer. */
  public boolean isAgentless() {
    return voice == Voice.PASSIVE && agent == null;
  }
}
