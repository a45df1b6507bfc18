package org.chugiai.formats.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.SingleArticle;
import org.chugiai.formats.Sources;
import org.chugiai.types.Zone;
import org.jsoup.Jsoup;

/**
 * HTML: a file is an article. All text of the page is kept, a line for each block; where the markup says what a block
 * is (headline, caption, by-line …), it becomes a zone.
 */
public final class HtmlFormat {

  private HtmlFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("html", "HTML page", List.of(".html", ".htm", ".xhtml"), List.of(),
        (source, settings, losses) -> new SingleArticle(new Reader(source, losses)::read), null);
  }

  private static final class Reader {
    private final Path file;
    private final LossReport losses;

    Reader(Path file, LossReport losses) {
      this.file = file;
      this.losses = losses;
    }

    void read(CAS cas) throws IOException {
      var bytes = Sources.bytes(file);
      var source = Sources.withoutMark(Sources.decode(file, 0, bytes, HtmlCharset.of(file, bytes)));
      var page = Jsoup.parse(source);
      var text = PageText.of(page);
      var article = Documents.create(cas, Documents.stem(file), text.text());
      var jcas = Documents.jcas(cas);
      for (var zone : text.zones()) {
        var annotation = new Zone(jcas, zone.begin(), zone.end());
        annotation.setKind(zone.kind());
        annotation.addToIndexes();
      }
      PageMetadata.of(page).fill(article, cas, losses);
    }
  }
}
