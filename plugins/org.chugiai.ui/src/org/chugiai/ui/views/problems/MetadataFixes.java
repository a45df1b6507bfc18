package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;
import org.chugiai.formats.Published;
import org.chugiai.types.Article;
import org.eclipse.osgi.util.NLS;

/** Puts right what is said about the article as a whole. */
final class MetadataFixes {

  private static final List<String> DATES = List.of(Article._FeatName_published, Article._FeatName_publishedEarliest,
      Article._FeatName_publishedLatest);
  private static final Pattern DAY_FIRST = Pattern.compile("\\s*(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\s*");

  private final Problem problem;

  MetadataFixes(Problem problem) {
    this.problem = problem;
  }

  List<Fix> all() {
    var fixes = new ArrayList<Fix>();
    var commands = problem.article().commands();
    var length = problem.document().text().length();
    var articles = problem.document().spans(Article._TypeName);
    if (articles.size() > 1) {
      fixes.add(new Fix.Edit(Messages.oneArticle, commands.delete(articles.stream().skip(1).toList())));
    }
    var article = problem.spans().getFirst();
    if (article.begin() != 0 || article.end() != length) {
      fixes.add(new Fix.Edit(Messages.wholeText, commands.retarget(article, 0, length)));
    }
    var id = article.string(Article._FeatName_id);
    if (id == null || id.isBlank()) {
      fixes.add(new Fix.Edit(NLS.bind(Messages.setId, problem.article().articleId()),
          commands.set(article, Article._FeatName_id, problem.article().articleId())));
    }
    DATES.stream().filter(feature -> isWrong(article.string(feature)))
        .forEach(feature -> dates(article, feature, fixes));
    return fixes;
  }

  private void dates(Span article, String feature, List<Fix> fixes) {
    var value = article.string(feature);
    read(value).ifPresent(date -> fixes.add(
        new Fix.Edit(NLS.bind(Messages.writeDate, date), set(article, feature, date))));
    fixes.add(new Fix.Edit(NLS.bind(Messages.clearDate, value), set(article, feature, null)));
  }

  private CasCommand set(Span article, String feature, String value) {
    return problem.article().commands().set(article, feature, value);
  }

  private static boolean isWrong(String value) {
    return value != null && normalised(value).filter(value::equals).isEmpty();
  }

  /** A date as it is written in Viet Nam, day first, or nearly as it has to be. */
  private static Optional<String> read(String value) {
    var day = DAY_FIRST.matcher(value);
    return normalised(day.matches()
        ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
        : value.strip());
  }

  private static Optional<String> normalised(String value) {
    try {
      return Optional.of(Published.normalise(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
