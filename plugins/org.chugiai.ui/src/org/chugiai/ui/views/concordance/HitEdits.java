package org.chugiai.ui.views.concordance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.marks.Scheme.Choice;

/** Annotates the places of a concordance, or judges what is annotated there; all of them as one step. */
public final class HitEdits {

  /** What became of a place. */
  public enum Deed {
    /** It has a new annotation. */
    MADE,
    /** Its annotation is of another kind now, or judged otherwise. */
    CHANGED,
    /** Everything was as asked for already, or there was nothing to judge. */
    LEFT
  }

  /** Makes the commands for one place; none where nothing is to be done. */
  private interface PlaceEdit {
    Deed edit(CasDocument document, CasCommands commands, Hit hit, List<CasCommand> into);
  }

  private final Scheme scheme;
  private final String annotator;
  private final Map<String, List<Hit>> hits = new LinkedHashMap<>();
  private final Map<Deed, Integer> deeds = new EnumMap<>(Deed.class);

  /**
   * Prepares edits.
   *
   * @param scheme    layers of the corpus
   * @param annotator in whose name
   * @param chosen    places
   */
  public HitEdits(Scheme scheme, String annotator, Collection<Hit> chosen) {
    this.scheme = scheme;
    this.annotator = annotator;
    chosen.forEach(hit -> hits.computeIfAbsent(hit.article(), id -> new ArrayList<>()).add(hit));
  }

  /** @return how many places something became of, when the step was done */
  public int count(Deed deed) {
    return deeds.getOrDefault(deed, 0);
  }

  /**
   * Annotates each place as a key of the editor would: another kind for what is annotated there, else a new annotation.
   *
   * @param label what undo says
   * @param key   key
   * @return the step; empty where the key stands for nothing
   */
  public Optional<CorpusEdit> key(String label, String key) {
    var create = scheme.toCreate(key);
    var known = create.isPresent() || hits.values().stream().flatMap(List::stream).anyMatch(h -> h.mark().isPresent());
    return known ? Optional.of(edit(label, (document, commands, hit, into) -> {
      var span = marked(document, hit);
      var choice = span.flatMap(s -> scheme.toChange(s, key)).or(() -> create);
      return choice.map(c -> annotate(document, commands, hit, c, into)).orElse(Deed.LEFT);
    })) : Optional.empty();
  }

  /**
   * Annotates each place with a kind.
   *
   * @param label  what undo says
   * @param choice kind
   * @return the step
   */
  public CorpusEdit choose(String label, Choice choice) {
    return edit(label, (document, commands, hit, into) -> annotate(document, commands, hit, choice, into));
  }

  /**
   * Judges what is annotated at each place.
   *
   * @param label what undo says
   * @param right whether it is right, rather than wrong
   * @return the step
   */
  public CorpusEdit judge(String label, boolean right) {
    return edit(label, (document, commands, hit, into) -> {
      var span = marked(document, hit).filter(Suggestions::isSuggestion)
          .filter(s -> right ? !Suggestions.isConfirmed(s) : !isRejected(s));
      span.ifPresent(s -> into.add(right ? commands.accept(List.of(s)) : commands.reject(List.of(s))));
      return span.isPresent() ? Deed.CHANGED : Deed.LEFT;
    });
  }

  private static boolean isRejected(Span span) {
    return Suggestions.status(span).filter(Status.REJECTED::equals).isPresent();
  }

  private CorpusEdit edit(String label, PlaceEdit place) {
    deeds.clear();
    return new CorpusEdit(label, hits.keySet(), (article, document) -> {
      var commands = document.commands(annotator);
      var parts = new ArrayList<CasCommand>();
      hits.get(article).forEach(hit -> deeds.merge(place.edit(document, commands, hit, parts), 1, Integer::sum));
      return parts.isEmpty() ? Optional.empty() : Optional.of(commands.compound(label, parts));
    });
  }

  private Deed annotate(CasDocument document, CasCommands commands, Hit hit, Choice choice, List<CasCommand> into) {
    var there = at(document, choice.layer().getTypeName(), hit);
    if (there.isEmpty()) {
      into.add(commands.create(choice.layer().getTypeName(), hit.begin(), hit.end(), choice.features()));
      return Deed.MADE;
    }
    var span = there.get();
    if (choice.value() != null && !choice.value().equals(span.string(choice.feature()))) {
      into.add(commands.set(span, choice.feature(), choice.value()));
      return Deed.CHANGED;
    }
    if (Suggestions.isSuggestion(span) && !Suggestions.isConfirmed(span)) {
      into.add(commands.accept(List.of(span)));
      return Deed.CHANGED;
    }
    return Deed.LEFT;
  }

  private static Optional<Span> marked(CasDocument document, Hit hit) {
    return hit.mark().flatMap(mark -> at(document, mark.type(), hit));
  }

  /**
   * The annotation of a place.
   *
   * @param document article
   * @param type     UIMA name of its type
   * @param hit      place
   * @return the annotation of exactly that type and place; where there are several, the one that the hit shows
   */
  static Optional<Span> at(CasDocument document, String type, Hit hit) {
    var there = document.spans(type, hit.begin(), hit.end()).stream().filter(span -> span.type().equals(type)
        && span.begin() == hit.begin() && span.end() == hit.end()).toList();
    return there.stream().filter(span -> shows(hit, span)).findFirst().or(() -> there.stream().findFirst());
  }

  private static boolean shows(Hit hit, Span span) {
    return hit.mark().filter(mark -> mark.kind() != null && span.has("kind")
        && mark.kind().equals(span.string("kind"))).isPresent();
  }
}
