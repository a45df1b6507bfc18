package org.chugiai.quality.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.chugiai.types.Article;

/** There is one Article; it has an id, spans the text, and its dates are dates. */
final class MetadataCheck implements CasCheck {

  @Override
  public String id() {
    return "metadata";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    if (!cas.view().getViewName().equals(CAS.NAME_DEFAULT_SOFA)) {
      return;
    }
    var articles = cas.select(Article.class, Article._TypeName);
    if (articles.size() != 1) {
      findings.accept(new Finding(id(), Finding.Severity.ERROR, "Article", -1, -1, "",
          CheckMessages.get("articles", String.valueOf(articles.size()))));
    }
    for (var article : articles) {
      if (article.getId() == null || article.getId().isBlank()) {
        findings.accept(Finding.error(id(), article, CheckMessages.get("noId")).about("id"));
      }
      if (article.getBegin() != 0 || article.getEnd() != cas.text().length()) {
        findings.accept(Finding.warning(id(), article, CheckMessages.get("notWhole")));
      }
      date("published", article, article.getPublished(), findings);
      date("publishedEarliest", article, article.getPublishedEarliest(), findings);
      date("publishedLatest", article, article.getPublishedLatest(), findings);
    }
  }

  private void date(String feature, Article article, String value, Consumer<Finding> findings) {
    try {
      if (value != null && value.length() > 10) {
        LocalDateTime.parse(value);
      } else if (value != null) {
        LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      findings.accept(Finding.error(id(), article,
          CheckMessages.get("date", CheckMessages.name(feature), value)).about(feature));
    }
  }
}
