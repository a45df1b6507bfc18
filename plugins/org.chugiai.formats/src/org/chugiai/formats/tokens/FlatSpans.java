package org.chugiai.formats.tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.LossReport;

/** Fits annotations to tokens, for formats in which a token has one label; what does not fit is reported. */
public final class FlatSpans {

  /** Which of nested annotations are kept. */
  public enum Nesting {
    /** The longest. */
    OUTERMOST,
    /** The shortest. */
    INNERMOST
  }

  /**
   * An annotation on tokens of one sentence.
   *
   * @param sentence index of the sentence
   * @param first index of its first token in the sentence
   * @param last index of its last token in the sentence
   * @param label the label
   * @param source the annotation; null for spans that were read
   */
  public record Span(int sentence, int first, int last, String label, Annotation source) {

    private boolean overlaps(Span other) {
      return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    private int length() {
      return last - first + 1;
    }
  }

  private record Place(int sentence, int token) {
  }

  private final Map<Integer, Place> begins = new HashMap<>();
  private final Map<Integer, Place> ends = new HashMap<>();
  private final String article;
  private final LossReport losses;

  /** Indexes the borders of the tokens. */
  public FlatSpans(Tokenization tokenization, String article, LossReport losses) {
    this.article = article;
    this.losses = losses;
    for (int s = 0; s < tokenization.sentences().size(); s++) {
      var tokens = tokenization.sentences().get(s).tokens();
      for (int t = 0; t < tokens.size(); t++) {
        begins.put(tokens.get(t).begin(), new Place(s, t));
        ends.put(tokens.get(t).end(), new Place(s, t));
      }
    }
  }

  /**
   * All annotations that fit tokens, nested and crossing ones included, in the order given.
   *
   * @param label null for annotations without a label, which are reported
   */
  public <T extends Annotation> List<Span> aligned(List<T> annotations, Function<T, String> label) {
    var spans = new ArrayList<Span>();
    annotations.forEach(annotation -> {
      var span = align(annotation, label.apply(annotation));
      if (span != null) {
        spans.add(span);
      }
    });
    return spans;
  }

  /** Annotations that fit tokens and do not overlap, in the order of the text. */
  public <T extends Annotation> List<Span> flat(List<T> annotations, Function<T, String> label, Nesting nesting) {
    var candidates = aligned(annotations, label);
    var byLength = Comparator.comparingInt(Span::length);
    candidates.sort(nesting == Nesting.OUTERMOST ? byLength.reversed() : byLength);
    var bySentence = new HashMap<Integer, List<Span>>();
    for (var candidate : candidates) {
      var taken = bySentence.computeIfAbsent(candidate.sentence(), s -> new ArrayList<>());
      if (taken.stream().anyMatch(candidate::overlaps)) {
        losses.dropped(candidate.source().getType().getShortName() + " inside or across another one", article,
            candidate.source());
      } else {
        taken.add(candidate);
      }
    }
    return bySentence.values().stream().flatMap(List::stream)
        .sorted(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::first)).toList();
  }

  /** The spans of each sentence that has any, by its index. */
  public static Map<Integer, List<Span>> bySentence(List<Span> spans) {
    return spans.stream().collect(Collectors.groupingBy(Span::sentence));
  }

  private <T extends Annotation> Span align(T annotation, String label) {
    var name = annotation.getType().getShortName();
    var first = begins.get(annotation.getBegin());
    var last = ends.get(annotation.getEnd());
    if (annotation.getBegin() >= annotation.getEnd()) {
      losses.dropped(name + " without extent", article, annotation);
    } else if (first == null || last == null) {
      losses.dropped(name + " that does not begin and end with a token", article, annotation);
    } else if (first.sentence() != last.sentence()) {
      losses.dropped(name + " across sentences", article, annotation);
    } else if (label == null || label.isEmpty()) {
      losses.dropped(name + " without kind", article, annotation);
    } else {
      return new Span(first.sentence(), first.token(), last.token(), label, annotation);
    }
    return null;
  }
}
