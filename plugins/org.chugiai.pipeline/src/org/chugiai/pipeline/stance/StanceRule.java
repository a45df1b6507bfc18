package org.chugiai.pipeline.stance;

import java.util.function.Consumer;

/** Finds stances of one construction in a sentence. */
interface StanceRule {

  void find(SentenceContext context, Consumer<FoundStance> found);
}
