package org.chugiai.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.typesystem.ChuGiaiTypes;

/** Makes CASes, reads and writes them. */
public final class TestCas {

  private TestCas() {
  }

  /** The type system, made once for all tests. */
  private static final class Once {
    private static final TypeSystem TYPES = build();

    private static TypeSystem build() {
      try {
        return CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null).getTypeSystem();
      } catch (ResourceInitializationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** An empty CAS with the built-in types. */
  public static CAS empty() {
    try {
      return CasCreationUtils.createCas(Once.TYPES, null, null, null);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty CAS with the types of a descriptor. */
  public static CAS foreign(Path descriptor) throws IOException {
    try {
      return CasCreationUtils.createCas(UIMAFramework.getXMLParser()
          .parseTypeSystemDescription(new XMLInputSource(descriptor.toFile())), null, null);
    } catch (ResourceInitializationException | InvalidXMLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All articles of a file. */
  public static List<CAS> read(Format format, Path file, LossReport losses) throws IOException {
    return read(format, file, Settings.none(), losses);
  }

  /** All articles of a file. */
  public static List<CAS> read(Format format, Path file, Settings settings, LossReport losses) throws IOException {
    var articles = new ArrayList<CAS>();
    try (var reader = format.open(file, settings, losses)) {
      for (var cas = empty(); reader.next(cas); cas = empty()) {
        articles.add(cas);
      }
    }
    return articles;
  }

  /** The only article of a file with a given content. */
  public static CAS read(Format format, Path folder, String name, String content) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);
    var articles = read(format, file, new LossReport());
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles");
    }
    return articles.get(0);
  }

  /** Exports everything that is not rejected. */
  public static ExportReport export(Format format, Path folder, Map<String, String> options, List<CAS> articles)
      throws IOException {
    var standard = new ExportOptions(AnnotationFilter.notRejected(), false, false);
    try (var export = Export.begin(format, folder, Settings.of(format, options), standard)) {
      for (var article : articles) {
        export.write(article);
      }
      return export.complete();
    }
  }

  /** Exports one article with standard options and returns the content of a file. */
  public static String export(Format format, Path folder, String file, CAS article) throws IOException {
    export(format, folder, Map.of(), List.of(article));
    return Files.readString(folder.resolve(file));
  }
}
