package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.editor.text.Sentences;

/** Suggestions that can be judged at once. */
public final class Bulk {

  private static final double[] BANDS = {0.95, 0.9, 0.8};

  /** What suggestions have in common. */
  public sealed interface Scope {

    /** All in the sentence at the selection. */
    record Sentence() implements Scope {
    }

    /**
     * All of the kind of the selected annotation.
     *
     * @param example selected annotation
     */
    record SameKind(Span example) implements Scope {
    }

    /**
     * All that an engine is that sure of.
     *
     * @param least least confidence, 0 to 1
     */
    record Confidence(double least) implements Scope {
    }

    /** All of the article. */
    record Everything() implements Scope {
    }
  }

  /**
   * A scope with what is in it.
   *
   * @param scope scope
   * @param spans open suggestions, at least one
   */
  public record Group(Scope scope, List<Span> spans) {
  }

  private final ArticleModel model;

  /**
   * Prepares groups.
   *
   * @param model article
   */
  public Bulk(ArticleModel model) {
    this.model = model;
  }

  /**
   * What can be judged at once from a selection.
   *
   * @param selection selection
   * @return groups that are not empty
   */
  public List<Group> groups(ArticleSelection selection) {
    var open = new AnnotationWalk(model).in(0, model.document().text().length() + 1).stream()
        .filter(Suggestions::isOpen).toList();
    var groups = new ArrayList<Group>();
    inSentence(selection).ifPresent(in -> add(groups, new Scope.Sentence(), open, in));
    selection.spans().stream().findFirst()
        .ifPresent(span -> add(groups, new Scope.SameKind(span), open, other -> sameKind(span, other)));
    for (var band : BANDS) {
      add(groups, new Scope.Confidence(band), open, span -> Suggestions.confidence(span) >= band);
    }
    add(groups, new Scope.Everything(), open, span -> true);
    return groups;
  }

  private static void add(List<Group> groups, Scope scope, List<Span> open, Predicate<Span> in) {
    var spans = open.stream().filter(in).toList();
    if (!spans.isEmpty()) {
      groups.add(new Group(scope, spans));
    }
  }

  private Optional<Predicate<Span>> inSentence(ArticleSelection selection) {
    var sentences = Sentences.of(model.document());
    var number = sentences.at(selection.begin());
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of(span -> span.begin() >= sentences.begin(number) && span.begin() < sentences.end(number));
  }

  private boolean sameKind(Span one, Span other) {
    var layer = model.scheme().layer(one);
    if (layer.isEmpty() || !model.scheme().isOf(other, layer.get())) {
      return false;
    }
    var feature = model.scheme().kindFeature(layer.get());
    return feature.isEmpty() || Objects.equals(one.string(feature.get()), other.string(feature.get()));
  }
}
