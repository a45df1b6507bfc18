package org.chugiai.formats;

import java.io.IOException;

/** An article in its written form, ready to be appended to a writer's files. */
@FunctionalInterface
public interface Rendered {

  /** Appends it; called once, by one thread at a time, in the order of the articles. */
  void append() throws IOException;
}
