package org.chugiai.formats.spacy;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.conll.ConllFormats;

/** Training data for spaCy 3. */
public final class SpacyFormats {

  private SpacyFormats() {
  }

  /** A line for each article: text, tokens, entities that do not overlap, and all as spans; code points. */
  public static Format jsonl() {
    return new Format("spacy-jsonl", "spaCy training JSONL", List.of(".jsonl"),
        List.of(ConllFormats.LABELS, ConllFormats.NESTED), null,
        (folder, settings) -> new SpacyJsonlWriter(folder, settings));
  }

  /** Files that spaCy's DocBin reads. */
  public static Format docBin() {
    return new Format("spacy", "spaCy DocBin 0.1", List.of(".spacy"),
        List.of(ConllFormats.LABELS, ConllFormats.NESTED), null,
        (folder, settings) -> new DocBinWriter(folder, settings));
  }
}
