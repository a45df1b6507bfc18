package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.ui.editor.select.Tokens;

/**
 * The other places of an article where the words of an annotation stand, to be annotated in the same way. Words are the
 * same whatever their Unicode form and the placement of their tone marks.
 */
public final class Occurrences {

  /** What has to be done at a place. */
  public enum Action {
    /** There is no annotation of that layer. */
    CREATE,
    /** There is one with other values. */
    CHANGE,
    /** There is a suggestion with the same values. */
    ACCEPT,
    /** There is one that was rejected; to be asked for expressly. */
    REVIVE
  }

  /**
   * A place.
   *
   * @param begin    where it begins, UTF-16
   * @param end      where it ends
   * @param action   what has to be done there
   * @param existing the annotation there, if any
   */
  public record Occurrence(int begin, int end, Action action, Optional<Span> existing) {

    /** @return the place apart from its document; to be found again before something is done there */
    Occurrence apart() {
      return new Occurrence(begin, end, action, Optional.empty());
    }
  }

  private final ArticleModel model;

  /**
   * Prepares a search.
   *
   * @param model article to search in
   */
  public Occurrences(ArticleModel model) {
    this.model = model;
  }

  /**
   * The values that are carried over: those of the layer's fields that are plain values, but for the note.
   *
   * @param model   article of the annotation
   * @param example annotation
   * @return values by feature; null for what is not set
   */
  public static Map<String, String> values(ArticleModel model, Span example) {
    var values = new LinkedHashMap<String, String>();
    for (var layer : model.scheme().layer(example).stream().toList()) {
      for (var field : layer.getFields()) {
        var feature = model.document().types().feature(example.object().eClass(), field.getFeature());
        if (feature.filter(Occurrences::isPlain).isPresent()) {
          values.put(field.getFeature(), example.string(field.getFeature()));
        }
      }
    }
    return values;
  }

  private static boolean isPlain(CasFeature feature) {
    return !feature.name().equals("note")
        && (feature.shape() == CasFeature.Shape.STRING || feature.shape() == CasFeature.Shape.PRIMITIVE);
  }

  /**
   * Finds the places where something has to be done.
   *
   * @param type   UIMA name of the annotation's type
   * @param words  its words
   * @param values its values
   * @return places in the order of the text; those that have the annotation already, confirmed, are left out
   */
  public List<Occurrence> find(String type, String words, Map<String, String> values) {
    var wanted = NormalisedText.of(words).text();
    var text = NormalisedText.of(model.document().text());
    var found = new ArrayList<Occurrence>();
    if (wanted.isBlank()) {
      return found;
    }
    for (var at = text.text().indexOf(wanted); at >= 0; at = text.text().indexOf(wanted, at + wanted.length())) {
      var begin = text.originalBegin(at);
      var end = text.originalEnd(at + wanted.length());
      if (isWhole(model.tokens(), begin, end)) {
        occurrence(type, begin, end, values).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a range begins and ends between tokens, so that "Na" is not found in "Nam". */
  private static boolean isWhole(Tokens tokens, int begin, int end) {
    var first = tokens.from(begin);
    var last = tokens.upTo(end);
    return first < tokens.count() && last >= 0 && tokens.begin(first) >= begin && tokens.end(last) <= end;
  }

  private Optional<Occurrence> occurrence(String type, int begin, int end, Map<String, String> values) {
    var there = model.document().spans(type, begin, end).stream()
        .filter(span -> span.type().equals(type) && span.begin() == begin && span.end() == end).findFirst();
    if (there.isEmpty()) {
      return Optional.of(new Occurrence(begin, end, Action.CREATE, there));
    }
    var span = there.get();
    var status = Suggestions.status(span).orElse(Status.MANUAL);
    if (status == Status.REJECTED) {
      return Optional.of(new Occurrence(begin, end, Action.REVIVE, there));
    }
    if (!values.entrySet().stream().allMatch(v -> Objects.equals(v.getValue(), span.string(v.getKey())))) {
      return Optional.of(new Occurrence(begin, end, Action.CHANGE, there));
    }
    return status == Status.SUGGESTED ? Optional.of(new Occurrence(begin, end, Action.ACCEPT, there))
        : Optional.empty();
  }

  /**
   * Does at places what has to be done there.
   *
   * @param type   UIMA name of the annotation's type
   * @param values its values
   * @param places places of this article
   * @param label  what the undo menu says
   * @return one command for all
   */
  public CasCommand command(String type, Map<String, String> values, List<Occurrence> places, String label) {
    var commands = new ArrayList<CasCommand>();
    for (var place : places) {
      switch (place.action()) {
        case CREATE -> commands.add(model.commands().create(type, place.begin(), place.end(), set(values)));
        case ACCEPT -> commands.add(model.commands().accept(place.existing().stream().toList()));
        case CHANGE, REVIVE -> change(place.existing().orElseThrow(), values, commands);
      }
    }
    return model.commands().compound(label, commands);
  }

  private static Map<String, String> set(Map<String, String> values) {
    var set = new LinkedHashMap<>(values);
    set.values().removeIf(Objects::isNull);
    return set;
  }

  private void change(Span span, Map<String, String> values, List<CasCommand> commands) {
    values.forEach((feature, value) -> {
      if (!Objects.equals(value, span.string(feature))) {
        commands.add(model.commands().set(span, feature, value));
      }
    });
    commands.add(model.commands().accept(List.of(span)));
  }
}
