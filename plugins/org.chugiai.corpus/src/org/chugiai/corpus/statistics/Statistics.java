package org.chugiai.corpus.statistics;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.chugiai.quality.agreement.Agreement;

/**
 * What is in a corpus, by one annotator, and how far all its annotators agree.
 *
 * @param corpus its name
 * @param annotator whose annotations
 * @param articles number of articles
 * @param states number of articles in each state, by the state's literal
 * @param characters lengths of the articles in code points
 * @param sentences number of sentences
 * @param tokens number of tokens
 * @param layers the layers that people correct, most annotations first
 * @param engines how people judged what engines suggested
 * @param agreement of all annotators, a layer each; empty where no article has been worked on by two of them
 */
public record Statistics(String corpus, String annotator, int articles, Map<String, Integer> states,
    Lengths characters, long sentences, long tokens, List<Layer> layers, List<Judgement> engines,
    List<Agreement> agreement) {

  /**
   * Lengths in code points.
   *
   * @param total sum of all
   * @param shortest 0 where there are none
   * @param median the lower one of two; 0 where there are none
   * @param longest 0 where there are none
   */
  public record Lengths(long total, int shortest, int median, int longest) {
  }

  /**
   * A layer.
   *
   * @param name short name of its UIMA type
   * @param statuses number of annotations of each status; those without one are counted as "given"
   * @param lengths of the annotated spans, rejected ones excluded
   * @param labels the values of its label (kind or attitude), most frequent first
   */
  public record Layer(String name, Map<String, Integer> statuses, Lengths lengths, List<Label> labels) {

    /** All annotations, rejected ones included. */
    public int total() {
      return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A value of a layer's label.
   *
   * @param value e.g. PERSON
   * @param statuses as in {@link Layer}
   */
  public record Label(String value, Map<String, Integer> statuses) {

    /** All annotations, rejected ones included. */
    public int total() {
      return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * How people judged an engine's suggestions of a band of confidence: the engine's true quality.
   *
   * @param engine id and version
   * @param layer short name of the UIMA type
   * @param from lower end of the band, inclusive
   * @param to upper end, exclusive but for 1
   * @param open suggestions that nobody has judged yet
   * @param accepted taken as they were
   * @param corrected taken with changes
   * @param rejected refused
   */
  public record Judgement(String engine, String layer, double from, double to, int open, int accepted, int corrected,
      int rejected) {

    /** How many were judged. */
    public int judged() {
      return accepted + corrected + rejected;
    }

    /** Share of the judged ones that were right as they were; none where nothing was judged. */
    public OptionalDouble right() {
      return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) accepted / judged());
    }
  }
}
