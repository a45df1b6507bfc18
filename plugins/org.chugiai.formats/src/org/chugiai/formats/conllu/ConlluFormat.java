package org.chugiai.formats.conllu;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.conll.ConllFormats;

/**
 * CoNLL-U: the format of Universal Dependencies, with entities in the last column (NE=B-PER). The text is kept, white
 * space included, by SpaceAfter and UDPipe's SpacesAfter. Since there is no syntax to write, every sentence is a flat
 * tree under its first token.
 */
public final class ConlluFormat {

  /** Name of the file written. */
  static final String FILE = "articles.conllu";

  private ConlluFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("conllu", "CoNLL-U (entities in MISC)", List.of(".conllu"),
        List.of(ConllFormats.LABELS, ConllFormats.NESTED),
        (source, settings, losses) -> new ConlluReader(source, settings.get(ConllFormats.LABELS).equals("conll"),
            losses),
        (folder, settings) -> new ConlluWriter(folder, settings));
  }
}
