package org.chugiai.formats.inception;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Option;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.xmi.XmiFormat;
import org.chugiai.formats.xmi.XmiWriter;

/** XMI that INCEpTION imports without a mapping, and the XMI that it exports. */
public final class InceptionFormat {

  /** Which layers are written. */
  public static final Option LAYERS = Option.of("layers",
      "all writes times, quotes, stances and the corpus's own layers as custom layers, which the project in INCEpTION "
          + "must have; built-in writes entities only, which every project has",
      "all", "built-in");

  private InceptionFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("inception", "XMI for INCEpTION (DKPro types)", List.of(".xmi"), List.of(LAYERS),
        (source, settings, losses) -> new Reader(source, losses),
        (folder, settings) -> new Writer(folder, settings.get(LAYERS).equals("built-in")));
  }

  private static final class Reader implements ArticleReader {
    private final Path file;
    private final ArticleReader xmi;
    private final LossReport losses;

    Reader(Path file, LossReport losses) throws IOException {
      this.file = file;
      this.losses = losses;
      // other layers than ours are counted, not refused
      this.xmi = XmiFormat.format().open(file, Settings.of(XmiFormat.format(), Map.of("lenient", "true")), losses);
    }

    @Override
    public boolean next(CAS cas) throws IOException {
      var own = OwnLayers.of(cas.getTypeSystem());
      var found = own.newCas();
      if (!xmi.next(found)) {
        return false;
      }
      try {
        FromInception.copy(found, cas, own, Documents.stem(file), losses);
        Documents.check(cas);
      } catch (IllegalArgumentException e) {
        throw new FormatException(file, 0, e.getMessage(), "Check where the file comes from.", e);
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      xmi.close();
    }
  }

  private static final class Writer implements ArticleWriter {
    private final XmiWriter xmi;
    private final boolean builtIn;
    private final InceptionCopies copies;

    Writer(Path folder, boolean builtIn) {
      this.xmi = new XmiWriter(folder, false);
      this.builtIn = builtIn;
      this.copies = new InceptionCopies(!builtIn, ToInception.METADATA);
    }

    @Override
    public Rendered render(CAS cas, LossReport losses) throws IOException {
      return copies.with(cas, losses, (copy, found) -> {
        if (builtIn) {
          removeCustom(copy, Documents.id(cas), found);
        }
        return xmi.render(copy, found);
      });
    }

    private static void removeCustom(CAS cas, String article, LossReport losses) {
      for (var name : List.of(InceptionTypes.TIME, InceptionTypes.STANCE, InceptionTypes.QUOTE,
          InceptionTypes.ARGUMENT)) {
        var type = cas.getTypeSystem().getType(name);
        for (var annotation : List.copyOf(cas.select(type).asList())) {
          cas.removeFsFromIndexes(annotation);
          if (!name.equals(InceptionTypes.ARGUMENT)) {
            losses.dropped(type.getShortName() + ", for which INCEpTION has no built-in layer", article,
                (AnnotationFS) annotation);
          }
        }
      }
    }

    @Override
    public void close() throws IOException {
      xmi.close();
    }
  }
}
