package org.chugiai.corpus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;

/**
 * The time expressions of an article that are not rejected.
 *
 * @param article id
 * @param title   null where it has none
 * @param created its creation time; empty where that is not known
 * @param times   in the order of the text
 */
public record ArticleTimes(String article, String title, Optional<Placement> created, List<TimeMention> times) {

  /** Copies the times. */
  public ArticleTimes {
    times = List.copyOf(times);
  }

  /** Reads an article. */
  public static ArticleTimes of(String id, CAS cas) {
    var article = Documents.article(cas);
    var placer = new TimePlacer(article.map(Article::getPublished).orElse(null));
    var times = new ArrayList<TimeMention>();
    for (var each : Documents.jcas(cas).select(TimeExpression.class)) {
      if (!"rejected".equals(each.getStatus())) {
        times.add(new TimeMention(new Spot(id, TimeExpression._TypeName, each.getBegin(), each.getEnd()),
            each.getCoveredText(), each.getKind(), each.getValue(), each.getStatus(), place(each, placer)));
      }
    }
    return new ArticleTimes(id, article.map(Article::getTitle).orElse(null), placer.created(), times);
  }

  private static Optional<Placement> place(TimeExpression time, TimePlacer placer) {
    return placer.place(time.getValue(), time.getMod())
        .or(() -> between(point(time.getBeginPoint(), placer), point(time.getEndPoint(), placer)));
  }

  private static Optional<Placement> point(Annotation point, TimePlacer placer) {
    return switch (point) {
      case TimeExpression time -> placer.place(time.getValue(), time.getMod());
      case Article article -> placer.created();
      case null, default -> Optional.empty();
    };
  }

  /** A duration between two points that both have a place. */
  public static Optional<Placement> between(Optional<Placement> begin, Optional<Placement> end) {
    return begin.flatMap(from -> end.filter(to -> !to.to().isBefore(from.from()))
        .map(to -> new Placement(from.from(), to.to(), from.vague() || to.vague())));
  }
}
