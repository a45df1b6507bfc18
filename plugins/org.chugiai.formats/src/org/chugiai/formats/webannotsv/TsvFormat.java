package org.chugiai.formats.webannotsv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Option;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.SingleArticle;
import org.chugiai.formats.inception.FromInception;
import org.chugiai.formats.inception.InceptionCopies;
import org.chugiai.formats.inception.InceptionTypes;
import org.chugiai.formats.inception.OwnLayers;

/**
 * WebAnno TSV 3.3, after the user's guide of INCEpTION. A CAS that has DKPro's types is read and written as it is, any
 * layers included; articles are mapped to and from INCEpTION's types.
 */
public final class TsvFormat {

  /** Whether unknown layers are skipped. */
  public static final Option LENIENT =
      Option.flag("lenient", "Read files with layers which the type system lacks, without those");

  private TsvFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("webannotsv", "WebAnno TSV 3.3", List.of(".tsv"), List.of(LENIENT),
        (source, settings, losses) -> new SingleArticle(new Reader(source, settings, losses)::read), (folder, settings) -> new Writer(folder));
  }

  private static final class Reader {
    private final Path file;
    private final boolean lenient;
    private final LossReport losses;

    Reader(Path file, Settings settings, LossReport losses) {
      this.file = file;
      this.lenient = settings.isSet(LENIENT);
      this.losses = losses;
    }

    void read(CAS cas) throws IOException {
      boolean direct = InceptionTypes.fit(cas);
      var own = direct ? OwnLayers.none() : OwnLayers.of(cas.getTypeSystem());
      var target = direct ? cas : own.newCas();
      var document = TsvParser.parse(file, name -> target.getTypeSystem().getType(name) != null);
      checkLayers(document, target);
      try {
        TsvCasBuilder.build(document, target);
      } catch (TsvCasBuilder.BrokenRow e) {
        throw new FormatException(file, e.line(), e.getMessage(), "Mend the line or leave the file out.", e);
      } catch (IllegalArgumentException e) {
        throw new FormatException(file, 0, e.getMessage(), "Mend the file or leave it out.", e);
      }
      if (direct) {
        Documents.identify(cas, Documents.stem(file));
      } else {
        copy(target, cas, own);
      }
    }

    private void copy(CAS found, CAS cas, OwnLayers own) throws FormatException {
      try {
        FromInception.copy(found, cas, own, Documents.stem(file), losses);
      } catch (IllegalArgumentException e) {
        throw new FormatException(file, 0, e.getMessage(), "Mend the file or leave it out.", e);
      }
    }

    private void checkLayers(TsvDocument document, CAS target) throws FormatException {
      var missing = new TreeSet<String>();
      document.layers().stream().map(TsvLayer::type).filter(type -> target.getTypeSystem().getType(type) == null)
          .forEach(missing::add);
      if (!missing.isEmpty() && !lenient) {
        throw new FormatException(file, 0, "has layers of types that the type system lacks: " + missing,
            "Add the types to the corpus, or set the option lenient to read the rest.");
      }
      missing.forEach(
          type -> losses.lost("layer " + type + ", which the type system lacks", Documents.stem(file), (String) null));
    }
  }

  private static final class Writer implements ArticleWriter {
    private final OutputFiles files;
    private final InceptionCopies copies = new InceptionCopies(true, Set.of());

    Writer(Path folder) {
      this.files = new OutputFiles(folder);
    }

    @Override
    public Rendered render(CAS cas, LossReport losses) throws IOException {
      var id = Documents.id(cas);
      var text = Documents.article(cas).isEmpty() ? TsvCasWriter.write(cas, id, losses)
          : copies.with(cas, losses, (copy, found) -> TsvCasWriter.write(copy, id, found));
      var name = Documents.fileName(id, losses) + ".tsv";
      return () -> files.write(name, text);
    }

    @Override
    public void close() throws IOException {
      files.close();
    }
  }
}
