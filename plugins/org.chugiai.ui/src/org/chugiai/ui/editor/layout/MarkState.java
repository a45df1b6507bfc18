package org.chugiai.ui.editor.layout;

/** How sure a mark is; each is drawn in its own way, not by colour alone. */
public enum MarkState {
  /** Made by an engine, to be judged: dashed and light. */
  SUGGESTED,
  /** Confirmed or made by a person: solid. */
  CONFIRMED,
  /** Judged wrong; only drawn where rejected ones are shown: dotted and struck out. */
  REJECTED
}
