package org.chugiai.pipeline.entities;

/** Recognises one sort of names. */
interface Rule {

  /** The longest mention of its sort that begins at a word, or null where there is none. */
  Mention find(Scan scan, int from);
}
