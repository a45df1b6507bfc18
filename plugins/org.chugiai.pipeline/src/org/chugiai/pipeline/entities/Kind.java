package org.chugiai.pipeline.entities;

/** What an entity mention names; the first three are the core kinds of the annotation guidelines. */
enum Kind {
  PERSON, ORGANIZATION, LOCATION, NORP, EVENT, MISC, TITLE;

  /** True where names inside a mention of this kind are mentions of their own. */
  boolean holdsOthers() {
    return this == ORGANIZATION || this == EVENT || this == MISC;
  }
}
