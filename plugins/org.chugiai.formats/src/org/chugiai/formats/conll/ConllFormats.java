package org.chugiai.formats.conll;

import java.util.List;
import java.util.Locale;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;

/** The CoNLL formats for named entities: a line for each token, a tag in its last column. */
public final class ConllFormats {

  /** Names of the labels. */
  public static final Option LABELS =
      Option.of("labels", "conll writes PER, ORG and LOC; kinds writes the kinds as they are", "conll", "kinds");

  /** What becomes of nested entities. */
  public static final Option NESTED =
      Option.of("nested", "Which of nested entities are kept, as a token has one tag", "outermost", "innermost");

  /** What stands between columns. */
  public static final Option DELIMITER = Option.of("delimiter",
      "space joins the parts of a token that holds a blank by _; tab keeps the blank", "space", "tab");

  private ConllFormats() {
  }

  /** CoNLL-2002: token and IOB2 tag. */
  public static Format conll2002() {
    return format("conll2002", "CoNLL-2002 (IOB2)", ConllLayout.CONLL_2002);
  }

  /** CoNLL-2003: token, part of speech, chunk and IOB1 tag. */
  public static Format conll2003() {
    return format("conll2003", "CoNLL-2003 (IOB1)", ConllLayout.CONLL_2003);
  }

  /** Token and IOBES tag. */
  public static Format iobes() {
    return format("iobes", "CoNLL with IOBES tags", ConllLayout.IOBES);
  }

  private static Format format(String id, String name, ConllLayout layout) {
    return new Format(id, name, List.of(".conll", ".iob", ".bio"), List.of(LABELS, NESTED, DELIMITER),
        (source, settings, losses) -> new ConllReader(source, settings.get(LABELS).equals("conll"), losses),
        (folder, settings) -> new ConllWriter(folder, layout, settings));
  }

  /** Name of the file written. */
  static String file(ConllLayout layout) {
    return "articles." + layout.name().toLowerCase(Locale.ROOT).replace("_", "") + ".conll";
  }
}
