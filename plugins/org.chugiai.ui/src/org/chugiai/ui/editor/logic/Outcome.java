package org.chugiai.ui.editor.logic;

/** What became of a gesture, to be told to the user where it is not plain to see. */
public enum Outcome {
  /** Done, and seen. */
  DONE,
  /** Everything was as asked for already. */
  UNCHANGED,
  /** The article can only be read. */
  READ_ONLY,
  /** There is nothing that the gesture could act on. */
  NOTHING_SELECTED,
  /** A role waits for something to fill it, and nothing is selected that does. */
  NOTHING_THAT_FITS,
  /** The key stands for nothing in this corpus. */
  NO_SUCH_KEY,
  /** Done; and there was no further suggestion to go to. */
  NO_MORE_SUGGESTIONS
}
