package org.chugiai.formats;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.formats.brat.BratFormat;
import org.chugiai.formats.casjson.CasJsonFormat;
import org.chugiai.formats.conll.ConllFormats;
import org.chugiai.formats.conllu.ConlluFormat;
import org.chugiai.formats.dataset.DatasetFormat;
import org.chugiai.formats.doccano.DoccanoFormat;
import org.chugiai.formats.html.HtmlFormat;
import org.chugiai.formats.inception.InceptionFormat;
import org.chugiai.formats.jsonl.JsonlFormat;
import org.chugiai.formats.labelstudio.LabelStudioFormat;
import org.chugiai.formats.spacy.SpacyFormats;
import org.chugiai.formats.stances.StanceFormats;
import org.chugiai.formats.text.TextFormat;
import org.chugiai.formats.timeml.TimeMlFormat;
import org.chugiai.formats.webannotsv.TsvFormat;
import org.chugiai.formats.xmi.XmiFormat;

/** All formats. */
public final class FormatCatalog {

  private static final List<Format> FORMATS = List.of(
      TextFormat.format(),
      HtmlFormat.format(),
      JsonlFormat.format(),
      XmiFormat.format(),
      CasJsonFormat.format(),
      ConllFormats.conll2002(),
      ConllFormats.conll2003(),
      ConllFormats.iobes(),
      ConlluFormat.format(),
      InceptionFormat.format(),
      TsvFormat.format(),
      BratFormat.format(),
      DoccanoFormat.format(),
      LabelStudioFormat.format(),
      TimeMlFormat.format(),
      SpacyFormats.jsonl(),
      SpacyFormats.docBin(),
      StanceFormats.csv(),
      StanceFormats.graphMl(),
      DatasetFormat.format());

  private FormatCatalog() {
  }

  /** In the order in which they are shown. */
  public static List<Format> all() {
    return FORMATS;
  }

  /**
   * A format by its id.
   *
   * @throws IllegalArgumentException naming all ids, if there is none
   */
  public static Format byId(String id) {
    return FORMATS.stream().filter(format -> format.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no format " + id + "; there are "
            + String.join(", ", FORMATS.stream().map(Format::id).toList()) + "."));
  }

  /** The format that a file's name suggests, by its longest ending, among those that can be read. */
  public static Optional<Format> forFile(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    Comparator<Format> byEnding = Comparator.comparingInt(format -> format.extensions().stream()
        .filter(name::endsWith).mapToInt(String::length).max().orElse(0));
    return FORMATS.stream().filter(Format::reads)
        .filter(format -> format.extensions().stream().anyMatch(name::endsWith))
        .reduce((one, other) -> byEnding.compare(other, one) > 0 ? other : one);
  }
}
