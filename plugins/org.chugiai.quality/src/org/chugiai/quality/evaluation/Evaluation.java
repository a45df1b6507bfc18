package org.chugiai.quality.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Scores predicted annotations against gold ones, in native JSONL.
 *
 * <p>Strict: same start, end and label; an alternative extent listed in the gold counts as its own. Relaxed: the spans
 * overlap and the labels agree. Each gold item is matched once, nearest first. Referents are scored by B-cubed F1 over
 * the entity mentions that both sides found. A stance's cue is found when the spans overlap; its fields count where they
 * are right too. Related links, by-lines and boilerplate are not scored. Gestures are what a person needs to get from
 * the predictions to the gold, over what it takes from nothing.
 */
public final class Evaluation {

  private static final Set<String> CORE = Set.of("PERSON", "ORGANIZATION", "LOCATION");
  private static final BiPredicate<Item, Item> ALWAYS = (gold, predicted) -> true;
  private static final BiPredicate<Item, Item> KIND = (gold, predicted) -> equal(gold, predicted, "kind");
  private static final BiPredicate<Item, Item> POLARITY = (gold, predicted) -> equal(gold, predicted, "polarity");
  private static final BiPredicate<Item, Item> ATTITUDE = (gold, predicted) -> equal(gold, predicted, "attitude");
  private static final BiPredicate<Item, Item> HOLDER = (gold, predicted) -> gold.sameRole(predicted, "holder");
  private static final BiPredicate<Item, Item> TARGET = (gold, predicted) -> gold.sameRole(predicted, "target");
  private static final BiPredicate<Item, Item> TOPIC = (gold, predicted) -> gold.sameRole(predicted, "topic");
  private static final BiPredicate<Item, Item> FRAME = POLARITY.and(HOLDER).and(TARGET);
  private static final BiPredicate<Item, Item> TYPE =
      (gold, predicted) -> gold.allows(predicted.requiredString("type"), "type", "alt_types");
  private static final BiPredicate<Item, Item> VALUE =
      (gold, predicted) -> gold.allows(predicted.string("value"), "value", "alt_values");

  private final Map<String, ScoredArticle> gold;
  private final Map<String, ScoredArticle> predicted;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Effort effort = new Effort();
  private final Referents referents = new Referents();
  private final Calibration calibration = new Calibration();
  private final StringBuilder errors = new StringBuilder();
  private int timesFound;
  private int typesRight;
  private int valuesRight;

  private Evaluation(Map<String, ScoredArticle> gold, Map<String, ScoredArticle> predicted) {
    this.gold = gold;
    this.predicted = predicted;
  }

  private static boolean equal(Item gold, Item predicted, String key) {
    return gold.requiredString(key).equals(predicted.requiredString(key));
  }

  /**
   * Compares two files, or folders of files ending in .jsonl. Articles are paired by id and their texts must be equal;
   * nothing outside the gold's articles counts.
   *
   * @throws EvaluationException if they cannot be read or compared
   */
  public static Scores scores(Path gold, Path predicted) throws EvaluationException {
    return run(gold, predicted).result();
  }

  /**
   * Tells whether the predictions are right as often as they say.
   *
   * @throws EvaluationException if the files cannot be read or compared
   */
  public static Calibration calibration(Path gold, Path predicted) throws EvaluationException {
    return run(gold, predicted).calibration;
  }

  /**
   * Lists what is wrong, missed and spurious in a layer, a line for each.
   *
   * @throws EvaluationException if the files cannot be read or compared
   */
  public static String errors(Path gold, Path predicted, Layer layer) throws EvaluationException {
    var evaluation = run(gold, predicted);
    for (var article : evaluation.gold.values()) {
      evaluation.list(article, evaluation.predicted.get(article.id()), layer);
    }
    return evaluation.errors.toString();
  }

  private static Evaluation run(Path gold, Path predicted) throws EvaluationException {
    var evaluation = new Evaluation(JsonlArticles.load(gold), JsonlArticles.load(predicted));
    try {
      evaluation.learnReferents();
      for (var article : evaluation.gold.values()) {
        evaluation.score(article, evaluation.partner(article));
      }
      return evaluation;
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(gold + " and " + predicted + " cannot be compared: " + e.getMessage() + ".", e);
    }
  }

  private void learnReferents() {
    for (var article : gold.values()) {
      if (predicted.containsKey(article.id())) {
        var pairs = Pairs.of(article.all("entities"), predicted.get(article.id()).all("entities"), KIND);
        pairs.list().forEach(pair -> referents.learn(pair.gold(), pair.predicted()));
      }
    }
  }

  private ScoredArticle partner(ScoredArticle article) throws EvaluationException {
    var partner = predicted.get(article.id());
    if (partner == null) {
      throw new EvaluationException("article " + article.id() + " is missing from the predictions");
    }
    if (!partner.text().equals(article.text())) {
      throw new EvaluationException("article " + article.id() + ": the predicted text differs from the gold text");
    }
    if (!article.hasSentences()) {
      throw new EvaluationException("article " + article.id() + ": the gold has no sentences");
    }
    return partner;
  }

  private void score(ScoredArticle article, ScoredArticle partner) {
    var unscored = article.unscoredSentences();
    sentences(article.scored("sentences", unscored), partner.scored("sentences", unscored));
    entities(article.id(), article.scored("entities", unscored), partner.scored("entities", unscored));
    times(article.scored("times", unscored), partner.scored("times", unscored));
    stances(inText(article.scored("stances", unscored)), partner.scored("stances", unscored));
  }

  /** Captions hold no stances that count. */
  private static List<Item> inText(List<Item> stances) {
    return stances.stream().filter(stance -> !"caption".equals(stance.string("zone"))).toList();
  }

  private void tally(String measure, int right, List<Item> goldItems, List<Item> predictedItems) {
    tallies.computeIfAbsent(measure, name -> new Tally()).add(right, goldItems.size(), predictedItems.size());
  }

  private void sentences(List<Item> goldItems, List<Item> predictedItems) {
    int right = (int) goldItems.stream().filter(item -> predictedItems.stream().anyMatch(item::same)).count();
    tally("sentences strict", right, goldItems, predictedItems);
  }

  private void entities(String article, List<Item> goldItems, List<Item> predictedItems) {
    var groups = new LinkedHashMap<String, Predicate<Item>>();
    groups.put("entities core", item -> CORE.contains(item.requiredString("kind")));
    groups.put("entities all", item -> true);
    var kinds = new TreeSet<String>();
    goldItems.forEach(item -> kinds.add(item.requiredString("kind")));
    predictedItems.forEach(item -> kinds.add(item.requiredString("kind")));
    kinds.forEach(kind -> groups.put("entities " + kind, item -> item.requiredString("kind").equals(kind)));
    groups.forEach((name, keep) -> {
      var a = goldItems.stream().filter(keep).toList();
      var b = predictedItems.stream().filter(keep).toList();
      var pairs = Pairs.of(a, b, KIND);
      tally(name + " strict", pairs.countSame(), a, b);
      tally(name + " relaxed", pairs.size(), a, b);
    });
    Pairs.of(goldItems, predictedItems, KIND.and(Item::same)).list()
        .forEach(pair -> referents.score(article, pair.gold(), pair.predicted()));
    calibrate(goldItems, predictedItems, KIND.and(Item::same));
    effort.add(Layer.ENTITIES, goldItems, predictedItems, Pairs.of(goldItems, predictedItems, ALWAYS),
        (g, p) -> wrong(KIND, g, p) + (referents.isWrong(g, p) ? 1 : 0));
  }

  private void calibrate(List<Item> goldItems, List<Item> predictedItems, BiPredicate<Item, Item> right) {
    calibration.add(predictedItems, Pairs.of(goldItems, predictedItems, right).spurious().negate());
  }

  private static int wrong(BiPredicate<Item, Item> right, Item gold, Item predicted) {
    return right.test(gold, predicted) ? 0 : 1;
  }

  private void times(List<Item> goldItems, List<Item> predictedItems) {
    var pairs = Pairs.of(goldItems, predictedItems, ALWAYS);
    tally("times strict", pairs.countSame(), goldItems, predictedItems);
    tally("times relaxed", pairs.size(), goldItems, predictedItems);
    BiPredicate<Item, Item> mod = (g, p) -> Objects.equals(g.string("mod"), p.string("mod"));
    effort.add(Layer.TIMES, goldItems, predictedItems, pairs,
        (g, p) -> wrong(TYPE, g, p) + wrong(VALUE, g, p) + wrong(mod, g, p));
    timesFound += pairs.size();
    typesRight += pairs.count(TYPE);
    valuesRight += pairs.count(VALUE);
    tally("times relaxed + value", pairs.count(VALUE), goldItems, predictedItems);
    BiPredicate<Item, Item> same = Item::same;
    calibrate(goldItems, predictedItems, same.and(TYPE).and(VALUE));
    tally("times strict + type + value", pairs.count(same.and(TYPE).and(VALUE)), goldItems, predictedItems);
  }

  private void stances(List<Item> goldItems, List<Item> predictedItems) {
    var checks = new LinkedHashMap<String, BiPredicate<Item, Item>>();
    checks.put("cue", ALWAYS);
    checks.put("cue + polarity", POLARITY);
    checks.put("cue + holder", HOLDER);
    checks.put("cue + target", TARGET);
    checks.put("cue + attitude", ATTITUDE);
    checks.put("frame", FRAME);
    checks.forEach((name, check) -> tally("stance " + name, Pairs.of(goldItems, predictedItems, check).size(),
        goldItems, predictedItems));
    calibrate(goldItems, predictedItems, FRAME);
    effort.add(Layer.STANCES, goldItems, predictedItems, Pairs.of(goldItems, predictedItems, ALWAYS),
        (g, p) -> wrong(POLARITY, g, p) + wrong(HOLDER, g, p) + wrong(TARGET, g, p) + wrong(TOPIC, g, p)
            + wrong(ATTITUDE, g, p));
  }

  private Scores result() {
    var scores = new Scores();
    tallies.forEach((measure, tally) -> scores.put(measure, tally.figures()));
    scores.put("times type accuracy (of found)", timesFound == 0 ? 0 : Scores.round((double) typesRight / timesFound));
    scores.put("times value accuracy (of found)",
        timesFound == 0 ? 0 : Scores.round((double) valuesRight / timesFound));
    scores.put("referents B3 F1", referents.bCubed());
    effort.report(scores);
    return scores;
  }

  private void list(ScoredArticle article, ScoredArticle partner, Layer layer) {
    var unscored = article.unscoredSentences();
    var goldItems = article.scored(layer.key(), unscored);
    var predictedItems = partner.scored(layer.key(), unscored);
    var listing = new ErrorListing(article, layer, errors);
    BiPredicate<Item, Item> same = Item::same;
    switch (layer) {
      case ENTITIES -> listing.add(goldItems, predictedItems, KIND, same);
      case TIMES -> listing.add(goldItems, predictedItems, ALWAYS, VALUE.and(same));
      case STANCES -> listing.add(inText(goldItems), predictedItems, ALWAYS, FRAME);
    }
  }
}
