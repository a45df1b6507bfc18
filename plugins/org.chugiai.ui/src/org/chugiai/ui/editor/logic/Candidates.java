package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.editor.text.Sentences;

/** What may fill a role of an annotation, the most likely ones first. */
public final class Candidates {

  private static final String ENTITY = "org.chugiai.types.Entity";
  private static final String PERSON = "PERSON";
  private static final int MOST = 300;

  /**
   * Something that may fill a role.
   *
   * @param words what it is called in the list
   * @param value what fills the role
   */
  public record Candidate(String words, Filling value) {
  }

  private final ArticleModel model;

  /**
   * Prepares candidates.
   *
   * @param model article
   */
  public Candidates(ArticleModel model) {
    this.model = model;
  }

  /**
   * The entities that may be the holder, target or speaker of an annotation: those of its sentence, nearest first, then
   * those of the sentences before, then those after. A person comes with the title before the name, too.
   *
   * @param span annotation
   * @return candidates
   */
  public List<Candidate> participants(Span span) {
    var entities = model.document().types().find(ENTITY).isEmpty() ? List.<Span>of()
        : model.document().spans(ENTITY).stream().filter(Candidates::counts).filter(e -> e.begin() < e.end()).toList();
    var found = new LinkedHashSet<Candidate>();
    entities.stream().filter(e -> !e.equals(span)).sorted(nearest(span)).limit(MOST).forEach(e -> {
      var begin = withTitle(e, entities);
      if (begin < e.begin()) {
        found.add(candidate(new Filling(begin, e.end(), Optional.of(e))));
      }
      found.add(candidate(Filling.of(e)));
    });
    return List.copyOf(found);
  }

  private Comparator<Span> nearest(Span span) {
    var sentences = Sentences.of(model.document());
    var home = sentences.at(span.begin());
    return Comparator.<Span>comparingInt(other -> rank(sentences.at(other.begin()), home))
        .thenComparingInt(other -> distance(other, span));
  }

  /**
   * The annotations that may fill a role, nearest first: those of layers, or of the role's type where that is none.
   *
   * @param span annotation
   * @param role role of it that takes annotations
   * @return candidates
   */
  public List<Candidate> annotations(Span span, Role role) {
    var all = model.document().spans(role.range()).stream().filter(other -> role.accepts(span, other))
        .filter(Candidates::counts).toList();
    var ofLayers = all.stream().filter(model.scheme()::isShown).toList();
    return (ofLayers.isEmpty() ? all : ofLayers).stream().sorted(nearest(span)).limit(MOST)
        .map(other -> candidate(Filling.of(other))).toList();
  }

  /** The sentence itself, then those before it, the nearest first, then those after it. */
  private static int rank(int sentence, int home) {
    return sentence <= home ? home - sentence : Integer.MAX_VALUE / 2 + sentence;
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.begin() - other.end(), other.begin() - one.end());
  }

  private static boolean counts(Span entity) {
    return Suggestions.status(entity).filter(Status.REJECTED::equals).isEmpty();
  }

  /** Where the titles and places before a person's name begin, as in "Tổng thống Mỹ Joe Biden". */
  private int withTitle(Span person, List<Span> entities) {
    if (!PERSON.equals(person.string("kind"))) {
      return person.begin();
    }
    var begin = person.begin();
    var text = model.document().text();
    for (var grown = true; grown;) {
      var to = begin;
      grown = false;
      for (var before : entities) {
        if (before.end() < to && !PERSON.equals(before.string("kind")) && before.end() >= to - 2
            && text.substring(before.end(), to).equals(" ")) {
          begin = before.begin();
          grown = true;
          break;
        }
      }
    }
    return begin;
  }

  /**
   * What an annotation may be about: the rest of its sentence, what comes before it, and the whole of it.
   *
   * @param span annotation
   * @return candidates
   */
  public List<Candidate> topics(Span span) {
    var sentences = Sentences.of(model.document());
    var home = sentences.at(span.begin());
    var candidates = new ArrayList<Candidate>();
    if (home > 0) {
      add(candidates, span.end(), sentences.end(home));
      add(candidates, sentences.begin(home), span.begin());
      add(candidates, sentences.begin(home), sentences.end(home));
    }
    return candidates;
  }

  /** Without the punctuation at the edges. */
  private void add(List<Candidate> candidates, int from, int to) {
    var tokens = model.tokens();
    var first = tokens.from(from);
    var last = tokens.upTo(to);
    while (first <= last && isPunctuation(first)) {
      first++;
    }
    while (last >= first && isPunctuation(last)) {
      last--;
    }
    if (first <= last) {
      candidates.add(candidate(Filling.words(tokens.begin(first), tokens.end(last))));
    }
  }

  private boolean isPunctuation(int token) {
    return !Character.isLetterOrDigit(model.document().text().codePointAt(model.tokens().begin(token)));
  }

  private Candidate candidate(Filling value) {
    return new Candidate(model.document().text().substring(value.begin(), value.end()), value);
  }
}
