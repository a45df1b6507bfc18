package org.chugiai.pipeline.clause;

/**
 * Who does what a verb says.
 *
 * @param agent the noun phrase of the doer, or null
 * @param patient what it is done to, where it stands before the verb ("Nga bị Mỹ cáo buộc", "điều mà Nga muốn"), or null
 * @param passive whether the verb is passive without a named doer
 * @param shared whether the agent is taken over from another verb
 */
public record Subject(Phrase agent, Phrase patient, boolean passive, boolean shared) {

  static final Subject NONE = new Subject(null, null, false, false);

  Subject asShared() {
    return new Subject(agent, null, passive, true);
  }
}
