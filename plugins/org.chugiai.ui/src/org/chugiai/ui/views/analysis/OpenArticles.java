package org.chugiai.ui.views.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.analysis.ArticleStances;
import org.chugiai.corpus.analysis.ArticleTimes;
import org.chugiai.corpus.analysis.Direction;
import org.chugiai.corpus.analysis.Party;
import org.chugiai.corpus.analysis.Placement;
import org.chugiai.corpus.analysis.Spot;
import org.chugiai.corpus.analysis.StanceMention;
import org.chugiai.corpus.analysis.TimeMention;
import org.chugiai.corpus.analysis.TimePlacer;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.types.Article;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.session.ArticleEditing;

/** Reads, of an article in the editor, the same as {@link ArticleTimes} and {@link ArticleStances} of one on disk. */
public final class OpenArticles {

  private OpenArticles() {
  }

  /** The open article's times. */
  public static ArticleTimes times(ArticleEditing article) {
    var metadata = spans(article, Article._TypeName).stream().findFirst();
    var placer = new TimePlacer(metadata.map(span -> span.string("published")).orElse(null));
    var times = new ArrayList<TimeMention>();
    for (var span : unrejected(article, TimeExpression._TypeName)) {
      times.add(new TimeMention(spot(article, span), span.coveredText(), span.string("kind"), span.string("value"),
          span.string("status"), place(span, placer)));
    }
    return new ArticleTimes(article.articleId(), metadata.map(span -> span.string("title")).orElse(null),
        placer.created(), times);
  }

  private static Optional<Placement> place(Span time, TimePlacer placer) {
    return placer.place(time.string("value"), time.string("mod")).or(() -> ArticleTimes
        .between(point(time.reference("beginPoint"), placer), point(time.reference("endPoint"), placer)));
  }

  private static Optional<Placement> point(Optional<Span> point, TimePlacer placer) {
    return point.flatMap(span -> span.isA(TimeExpression._TypeName)
        ? placer.place(span.string("value"), span.string("mod"))
        : span.isA(Article._TypeName) ? placer.created() : Optional.empty());
  }

  /** The open article's stances. */
  public static ArticleStances stances(ArticleEditing article) {
    var stances = new ArrayList<StanceMention>();
    for (var span : unrejected(article, Stance._TypeName)) {
      stances.add(new StanceMention(spot(article, span), span.coveredText(), parties(span.reference("holder")),
          parties(span.reference("target")), Direction.of(span.string("polarity")), span.string("attitude"),
          span.string("status")));
    }
    return new ArticleStances(article.articleId(), spans(article, Article._TypeName).stream().findFirst()
        .map(span -> span.string("title")).orElse(null), stances);
  }

  private static List<Party> parties(Optional<Span> argument) {
    if (argument.isEmpty()) {
      return List.of(Party.UNNAMED);
    }
    var role = argument.get();
    var entity = role.reference("entity");
    return ArticleStances.parties(role.strings("referents"), entity.map(span -> span.string("referent")).orElse(null),
        entity.map(span -> span.string("name")).orElse(null), role.bool("implied") ? "" : role.coveredText());
  }

  /** The canonical names of the corpus's referents, as they are now. */
  public static UnaryOperator<String> names(Corpus corpus) {
    var names = new HashMap<String, String>();
    corpus.getReferents().forEach(referent -> names.putIfAbsent(referent.getId(), referent.getName()));
    return names::get;
  }

  static Spot spot(ArticleEditing article, Span span) {
    return new Spot(article.articleId(), span.type(), span.begin(), span.end());
  }

  private static List<Span> unrejected(ArticleEditing article, String type) {
    return spans(article, type).stream()
        .filter(span -> Suggestions.status(span).filter(Status.REJECTED::equals).isEmpty()).toList();
  }

  /** An article opened from elsewhere may be of a type system without these layers. */
  private static List<Span> spans(ArticleEditing article, String type) {
    return article.document().types().find(type).isPresent() ? article.document().spans(type) : List.of();
  }
}
