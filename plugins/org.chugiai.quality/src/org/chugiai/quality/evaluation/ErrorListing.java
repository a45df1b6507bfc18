package org.chugiai.quality.evaluation;

import java.util.List;
import java.util.function.BiPredicate;

/** Lists the errors in one layer of an article. */
final class ErrorListing {

  private final ScoredArticle article;
  private final Layer layer;
  private final StringBuilder text;

  ErrorListing(ScoredArticle article, Layer layer, StringBuilder text) {
    this.article = article;
    this.layer = layer;
    this.text = text;
  }

  void add(List<Item> gold, List<Item> predicted, BiPredicate<Item, Item> agree, BiPredicate<Item, Item> right) {
    var pairs = Pairs.of(gold, predicted, agree);
    for (var pair : pairs.list()) {
      if (!right.test(pair.gold(), pair.predicted())) {
        line("wrong", pair.gold()).append("\tgot ").append(describe(pair.predicted())).append('\n');
      }
    }
    gold.stream().filter(pairs.missed()).forEach(item -> line("missed", item).append('\n'));
    predicted.stream().filter(pairs.spurious()).forEach(item -> line("spurious", item).append('\n'));
  }

  private StringBuilder line(String what, Item item) {
    return text.append(article.id()).append('\t').append(what).append('\t').append(item.start()).append('\t')
        .append(describe(item));
  }

  private String describe(Item item) {
    return article.quote(item).replace("\n", "⏎") + " = " + switch (layer) {
      case ENTITIES -> item.requiredString("kind");
      // as the reference scorer prints an absent value
      case TIMES -> item.requiredString("type") + " " + (item.string("value") == null ? "None" : item.string("value"));
      case STANCES -> item.requiredString("polarity") + " " + item.requiredString("attitude") + " " + roles(item);
    };
  }

  private String roles(Item stance) {
    return String.join(" ", List.of("holder", "target").stream().filter(role -> stance.role(role).placed())
        .map(role -> role + "[" + article.quote(stance.role(role)) + "]").toList());
  }
}
