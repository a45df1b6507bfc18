package org.chugiai.formats.html;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Published;
import org.chugiai.types.Article;
import org.jsoup.nodes.Document;

/**
 * What a page's head says of it; null where it says nothing.
 *
 * @param published as the page has it
 */
record PageMetadata(String title, String published, String source, String url, String language) {

  static PageMetadata of(Document page) {
    var published = first(meta(page, "article:published_time"), meta(page, "datePublished"), meta(page, "pubdate"),
        meta(page, "dc.date"), page.select("time[datetime]").attr("datetime"));
    return new PageMetadata(first(meta(page, "og:title"), page.select("h1").text(), page.title()), published,
        first(meta(page, "og:site_name")), first(page.select("link[rel=canonical]").attr("href"), meta(page, "og:url")),
        first(page.select("html").attr("lang")));
  }

  private static String meta(Document page, String name) {
    return page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]")
        .attr("content");
  }

  private static String first(String... values) {
    return Stream.of(values).map(String::strip).filter(value -> !value.isEmpty()).findFirst().orElse(null);
  }

  void fill(Article article, CAS cas, LossReport losses) {
    article.setTitle(title);
    article.setSource(source);
    article.setUrl(url);
    if (published != null) {
      try {
        article.setPublished(Published.normalise(published));
        article.setPublishedFrom("given");
      } catch (IllegalArgumentException e) {
        losses.lost("publication date that is not ISO 8601", article.getId(), published);
      }
    }
    if (language != null) {
      cas.setDocumentLanguage(language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT));
    }
  }
}
