package org.chugiai.corpus.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chugiai.corpus.statistics.Statistics.Judgement;
import org.chugiai.corpus.statistics.Statistics.Label;
import org.chugiai.corpus.statistics.Statistics.Layer;
import org.chugiai.quality.agreement.Agreement;

/** Adds articles up. For one thread. */
final class Tallies {

  private static final int BANDS = 10;

  private final LengthTally characters = new LengthTally();
  private final Map<String, LayerTally> layers = new TreeMap<>();
  private final Map<Band, int[]> bands = new TreeMap<>(Comparator.comparing(Band::engine).thenComparing(Band::layer)
      .thenComparing(Comparator.comparing(Band::number).reversed()));
  private int articles;
  private long sentences;
  private long tokens;

  private record Band(String engine, String layer, int number) {
  }

  private static final class LayerTally {
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Map<String, Integer>> labels = new HashMap<>();
    private final LengthTally lengths = new LengthTally();
  }

  void add(ArticleSample article) {
    articles++;
    characters.add(article.characters());
    sentences += article.sentences();
    tokens += article.tokens();
    for (var item : article.items()) {
      var layer = layers.computeIfAbsent(item.layer(), name -> new LayerTally());
      layer.statuses.merge(item.status(), 1, Integer::sum);
      if (item.label() != null) {
        layer.labels.computeIfAbsent(item.label(), value -> new TreeMap<>()).merge(item.status(), 1, Integer::sum);
      }
      if (!item.status().equals("rejected")) {
        layer.lengths.add(item.length());
      }
      judge(item);
    }
  }

  /** What a person made from nothing, or what came with the article, says nothing of an engine. */
  private void judge(ArticleSample.Item item) {
    int column = List.of("suggested", "accepted", "corrected", "rejected").indexOf(item.status());
    if (column >= 0 && item.origin() != null) {
      int number = (int) Math.max(0, Math.min(BANDS - 1, Math.floor(item.confidence() * BANDS + 1e-9)));
      bands.computeIfAbsent(new Band(item.origin(), item.layer(), number), band -> new int[4])[column]++;
    }
  }

  Statistics result(String corpus, String annotator, Map<String, Integer> states, List<Agreement> agreement) {
    var judgements = new ArrayList<Judgement>();
    bands.forEach((band, n) -> judgements.add(new Judgement(band.engine(), band.layer(),
        (double) band.number() / BANDS, (band.number() + 1.0) / BANDS, n[0], n[1], n[2], n[3])));
    return new Statistics(corpus, annotator, articles, states, characters.result(), sentences, tokens, layers(),
        List.copyOf(judgements), agreement);
  }

  private List<Layer> layers() {
    var result = new ArrayList<Layer>();
    layers.forEach((name, tally) -> {
      var labels = new ArrayList<Label>();
      tally.labels.forEach((value, statuses) -> labels.add(new Label(value, statuses)));
      labels.sort(Comparator.comparingInt(Label::total).reversed().thenComparing(Label::value));
      result.add(new Layer(name, tally.statuses, tally.lengths.result(), List.copyOf(labels)));
    });
    result.sort(Comparator.comparingInt(Layer::total).reversed().thenComparing(Layer::name));
    return List.copyOf(result);
  }
}
