package org.chugiai.pipeline.stance;

/** Whose words the cue is in. */
enum Mode {
  DIRECT_QUOTE, PARTIAL_QUOTE, REPORTED
}
