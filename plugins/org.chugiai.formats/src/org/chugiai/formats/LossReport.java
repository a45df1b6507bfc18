package org.chugiai.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Counts what does not get from one form into another, so that nothing is dropped silently. There are losses (data the
 * format cannot hold) and omissions (what is left out on purpose: annotations of other statuses, working notes); only
 * losses make a strict export fail. Not for several threads at once; reports of parts are {@link #add added}.
 */
public final class LossReport {

  /** How many examples of each kind are kept. */
  public static final int EXAMPLES = 5;
  private static final int QUOTE = 60;

  /**
   * All occurrences of one kind.
   *
   * @param what in plain words, e.g. "entity inside another entity"
   * @param loss false for what is left out on purpose
   * @param count how often
   * @param examples where, the first few
   */
  public record Item(String what, boolean loss, long count, List<Example> examples) {
  }

  /**
   * One occurrence.
   *
   * @param article id of the article; may be null
   * @param detail what exactly, e.g. the span's offsets (UTF-16) and text; may be null
   */
  public record Example(String article, String detail) {

    @Override
    public String toString() {
      return article == null ? String.valueOf(detail) : detail == null ? article : article + " " + detail;
    }
  }

  private static final class Tally {
    private long count;
    private final List<Example> examples = new ArrayList<>();

    private void add(long more, List<Example> where) {
      count += more;
      where.stream().limit(Math.max(0, EXAMPLES - examples.size())).forEach(examples::add);
    }
  }

  private final Map<String, Tally> lost = new TreeMap<>();
  private final Map<String, Long> unwritten = new TreeMap<>();
  private final Set<AnnotationFS> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Tally> leftOut = new TreeMap<>();

  /** Counts a loss. */
  public void lost(String what, String article, String detail) {
    count(lost, what, article, detail);
  }

  /** Counts a loss of or around an annotation that is written nevertheless. */
  public void lost(String what, String article, AnnotationFS annotation) {
    count(lost, what, article, describe(annotation));
  }

  /** Counts an annotation that is lost as a whole. */
  public void dropped(String what, String article, AnnotationFS annotation) {
    lost(what, article, annotation);
    unwritten(annotation);
  }

  /** Counts an annotation that is left out as a whole. */
  public void passedOver(String what, String article, AnnotationFS annotation) {
    leftOut(what, article, null);
    unwritten(annotation);
  }

  /** Notes that an annotation, whose loss is told of with others', is not written; once, however often it is noted. */
  public void unwritten(AnnotationFS annotation) {
    if (known.add(annotation)) {
      unwritten.merge(annotation.getType().getShortName(), 1L, Long::sum);
    }
  }

  /** How many annotations are not written, by the short names of their types. */
  public Map<String, Long> unwritten() {
    return Collections.unmodifiableMap(unwritten);
  }

  /** Counts an omission. */
  public void leftOut(String what, String article, String detail) {
    count(leftOut, what, article, detail);
  }

  private static void count(Map<String, Tally> tallies, String what, String article, String detail) {
    tallies.computeIfAbsent(what, w -> new Tally()).add(1, List.of(new Example(article, detail)));
  }

  /** Adds all of another report. */
  public void add(LossReport other) {
    addItems(other);
    other.unwritten.forEach((type, count) -> unwritten.merge(type, count, Long::sum));
  }

  /**
   * Adds all of a report on a copy.
   *
   * @param original tells what an annotation is a copy of; null for one that is none
   */
  public void add(LossReport other, Function<AnnotationFS, AnnotationFS> original) {
    addItems(other);
    other.known.stream().map(original).filter(Objects::nonNull).forEach(this::unwritten);
  }

  private void addItems(LossReport other) {
    other.lost.forEach((what, tally) -> lost.computeIfAbsent(what, w -> new Tally()).add(tally.count, tally.examples));
    other.leftOut
        .forEach((what, tally) -> leftOut.computeIfAbsent(what, w -> new Tally()).add(tally.count, tally.examples));
  }

  /** Whether there is any loss; omissions do not count. */
  public boolean hasLosses() {
    return !lost.isEmpty();
  }

  /** Losses, then omissions, each in the order of their names. */
  public List<Item> items() {
    var items = new ArrayList<Item>();
    lost.forEach((what, tally) -> items.add(new Item(what, true, tally.count, List.copyOf(tally.examples))));
    leftOut.forEach((what, tally) -> items.add(new Item(what, false, tally.count, List.copyOf(tally.examples))));
    return items;
  }

  /** One line for each kind; empty where there is nothing to tell. */
  public String summary() {
    var text = new StringBuilder();
    for (var item : items()) {
      text.append(item.loss() ? "lost: " : "left out: ").append(item.what()).append(" (").append(item.count())
          .append("; e.g. ").append(item.examples().get(0)).append(")\n");
    }
    return text.toString();
  }

  private static String describe(AnnotationFS annotation) {
    var text = annotation.getView().getDocumentText();
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (text == null || begin < 0 || begin > end || end > text.length()) {
      return begin + "-" + end;
    }
    var covered = text.substring(begin, end);
    return begin + "-" + end + " \"" + (covered.length() > QUOTE ? covered.substring(0, QUOTE) + "…" : covered) + "\"";
  }
}
