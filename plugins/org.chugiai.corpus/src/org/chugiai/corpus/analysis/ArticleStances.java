package org.chugiai.corpus.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Stance;

/**
 * The stances of an article that are not rejected.
 *
 * @param article id
 * @param title   null where it has none
 */
public record ArticleStances(String article, String title, List<StanceMention> stances) {

  /** Copies the stances. */
  public ArticleStances {
    stances = List.copyOf(stances);
  }

  /** Reads an article. */
  public static ArticleStances of(String id, CAS cas) {
    var stances = new ArrayList<StanceMention>();
    for (var each : Documents.jcas(cas).select(Stance.class)) {
      if (!"rejected".equals(each.getStatus())) {
        stances.add(new StanceMention(new Spot(id, Stance._TypeName, each.getBegin(), each.getEnd()),
            each.getCoveredText(), parties(each.getHolder()), parties(each.getTarget()),
            Direction.of(each.getPolarity()), each.getAttitude(), each.getStatus()));
      }
    }
    return new ArticleStances(id, Documents.article(cas).map(Article::getTitle).orElse(null), stances);
  }

  private static List<Party> parties(Argument argument) {
    if (argument == null) {
      return List.of(Party.UNNAMED);
    }
    var referents = new ArrayList<String>();
    if (argument.getReferents() != null) {
      argument.getReferents().forEach(referents::add);
    }
    var entity = argument.getEntity();
    return parties(referents, entity == null ? null : entity.getReferent(), entity == null ? null : entity.getName(),
        Boolean.TRUE.equals(argument.getImplied()) ? "" : argument.getCoveredText());
  }

  /**
   * Who fills a role.
   *
   * @param referents  ids that the role names
   * @param entity     id of the referent of the entity that heads it, or null
   * @param entityName its canonical name, or null
   * @param words      covered text; empty where it is implied
   */
  public static List<Party> parties(List<String> referents, String entity, String entityName, String words) {
    var ids = new ArrayList<>(referents);
    if (ids.isEmpty()) {
      ids.add(entity);
    }
    ids.removeIf(id -> id == null || id.isBlank());
    return ids.isEmpty() ? List.of(Party.ofWords(words))
        : ids.stream().distinct().map(id -> referent(id, id.equals(entity) ? entityName : null)).toList();
  }

  private static Party referent(String id, String name) {
    return new Party(id, name == null ? id : name, Party.Kind.REFERENT);
  }
}
