package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The commands on one document. Each method only makes a command; {@link CasDocument#execute} does it. Positions are
 * UTF-16 code units, the end exclusive. Arguments are checked when the command is made: what does not fit is an
 * {@link IllegalArgumentException} with a message in the user's language that says what would.
 *
 * <p>Changing the extent or a field of a suggestion makes its status {@link Status#CORRECTED} in the same command where
 * it was suggested, accepted or rejected; manual spans stay manual. Setting status, origin, confidence, reason or note
 * corrects nothing. What a command is about may have gone when it is executed, by an earlier part of the same compound;
 * then that part does nothing, and a reference to it becomes null.
 */
public final class CasCommands {

  private final CasDocument document;
  private final String annotator;
  private final FeatureValues values;

  CasCommands(CasDocument document, String annotator) {
    this.document = document;
    this.annotator = annotator;
    values = new FeatureValues(document);
  }

  /**
   * A new indexed annotation. On a layer that people correct it is manual, with the annotator as its origin, where the
   * features do not say otherwise. {@link CasCommand#spans()} holds it after execution.
   *
   * @param type     UIMA name of an annotation type
   * @param begin    where it begins
   * @param end      where it ends
   * @param features values by feature name, as for {@link #set}
   * @return command
   * @throws IllegalArgumentException where there is no such type or feature, a value does not fit, the span is not in
   *                                  the text, or an edge splits a surrogate pair
   */
  public CasCommand create(String type, int begin, int end, Map<String, ?> features) {
    var ecore = document.types().find(type).orElseThrow(() -> FeatureValues.refuse("noType", type));
    if (!document.types().isA(ecore, CasTypes.ANNOTATION)) {
      throw FeatureValues.refuse("noAnnotationType", type);
    }
    checkPositions(begin, end);
    var all = new LinkedHashMap<String, Object>();
    if (document.types().isA(ecore, Suggestions.TYPE)) {
      all.put("status", Status.MANUAL.value());
      all.put("origin", annotator);
    }
    all.putAll(features);
    all.put("begin", begin);
    all.put("end", end);
    var prepared = new LinkedHashMap<EStructuralFeature, Function<EditRecorder, Object>>();
    all.forEach((name, value) -> {
      var feature = document.types().feature(ecore, name)
          .orElseThrow(() -> FeatureValues.refuse("noFeature", ecore.getName(), name));
      prepared.put(feature.ecore(), values.prepare(feature, value));
    });
    var label = CasMessages.get("create", Labels.of(ecore, document.text(), begin, end));
    return new EditCommand(document, label, recorder -> {
      var made = new LinkedHashMap<EStructuralFeature, Object>();
      made.put(ecore.getEStructuralFeature("sofa"), document.sofa());
      prepared.forEach((feature, value) -> made.put(feature, value.apply(recorder)));
      var object = recorder.create(ecore, made);
      recorder.index(object);
      recorder.touch(object);
    });
  }

  /**
   * Deletes annotations for good; to judge a suggestion wrong, {@link #reject} it. References to them become null or go
   * out of their arrays and lists, and what only they held (arguments, arrays) goes with them.
   *
   * @param spans spans
   * @return command
   * @throws IllegalArgumentException where one belongs to the document itself: a sofa, UIMA's document annotation
   */
  public CasCommand delete(Collection<Span> spans) {
    var all = List.copyOf(spans);
    for (var span : all) {
      if (ReferenceScan.isStructure((CasObject) span.object())) {
        throw FeatureValues.refuse("structure", span.typeName());
      }
    }
    return new EditCommand(document, Labels.ofMany("delete", all), recorder -> recorder.delete(objects(recorder, all)));
  }

  /**
   * Moves an annotation's edges.
   *
   * @param span  annotation
   * @param begin new begin
   * @param end   new end
   * @return command
   * @throws IllegalArgumentException where the span is not in the text, or an edge splits a surrogate pair
   */
  public CasCommand retarget(Span span, int begin, int end) {
    if (!span.isA(CasTypes.ANNOTATION)) {
      throw FeatureValues.refuse("noAnnotationType", span.type());
    }
    checkPositions(begin, end);
    return new EditCommand(document, CasMessages.get("retarget", Labels.of(span)), recorder -> {
      for (var object : objects(recorder, List.of(span))) {
        // both, whether or not the first changes anything
        if (recorder.set(object, "begin", begin) | recorder.set(object, "end", end)) {
          correct(recorder, object);
        }
        recorder.touch(object);
      }
    });
  }

  /**
   * Sets a feature.
   *
   * @param span    annotation or other feature structure
   * @param feature feature name
   * @param value   null; a String (also for booleans and numbers, as typed by a person); a boxed primitive; a
   *                {@link Span} for a reference; or a {@link List} of these for an array or list
   * @return command
   * @throws IllegalArgumentException where there is no such feature or the value does not fit
   */
  public CasCommand set(Span span, String feature, Object value) {
    return setAll(List.of(span), feature, value);
  }

  /**
   * Sets a feature of many at once, e.g. the kind of all selected entities.
   *
   * @param spans   annotations
   * @param feature feature name
   * @param value   value, as for {@link #set}
   * @return command
   * @throws IllegalArgumentException as for {@link #set}
   */
  public CasCommand setAll(Collection<Span> spans, String feature, Object value) {
    var all = List.copyOf(spans);
    var prepared = new ArrayList<Function<EditRecorder, Object>>();
    for (var span : all) {
      var of = document.types().feature(span.object().eClass(), feature)
          .orElseThrow(() -> FeatureValues.refuse("noFeature", span.typeName(), feature));
      if (of.rangeType().equals(CAS.TYPE_NAME_SOFA)) {
        throw FeatureValues.refuse("structure", feature);
      }
      var checked = values.prepare(of, value);
      checkEdge(span, of, checked);
      prepared.add(checked);
    }
    return new EditCommand(document, Labels.ofSetting(all, feature, value), recorder -> {
      for (var i = 0; i < all.size(); i++) {
        for (var object : objects(recorder, List.of(all.get(i)))) {
          set(recorder, object, feature, prepared.get(i).apply(recorder));
        }
      }
    });
  }

  /**
   * Fills a role of a quote or stance: holder, target, topic or speaker. The argument that filled it before goes. A role
   * that takes a stretch of text only, such as the cue of a quote, takes an argument without entity and referents.
   *
   * @param span     quote or stance
   * @param role     feature name
   * @param argument what fills it, or null for nothing
   * @return command
   * @throws IllegalArgumentException where the type has no such role, or the argument does not lie in the text
   */
  public CasCommand setArgument(Span span, String role, ArgumentValue argument) {
    var maker = new ArgumentMaker(document, values, span, role, false);
    if (argument != null) {
      checkPositions(argument.begin(), argument.end());
      maker.check(argument);
    }
    return new EditCommand(document, Labels.ofSetting(List.of(span), role, Labels.of(document, argument)), recorder -> {
      for (var object : objects(recorder, List.of(span))) {
        recorder.touch(object);
        if (!maker.isFilledWith(argument == null ? List.of() : List.of(argument))) {
          set(recorder, object, role, argument == null ? null : maker.make(recorder, argument));
        }
      }
    });
  }

  /**
   * Fills a role that takes several arguments: the sources of a stance, outermost first.
   *
   * @param span      stance
   * @param role      feature name
   * @param arguments what fills it, in order
   * @return command
   * @throws IllegalArgumentException where the type has no such role, or an argument does not lie in the text
   */
  public CasCommand setArguments(Span span, String role, List<ArgumentValue> arguments) {
    var maker = new ArgumentMaker(document, values, span, role, true);
    var all = List.copyOf(arguments);
    for (var argument : all) {
      checkPositions(argument.begin(), argument.end());
      maker.check(argument);
    }
    var first = all.isEmpty() ? null : Labels.of(document, all.getFirst());
    return new EditCommand(document, Labels.ofSetting(List.of(span), role, first), recorder -> {
      for (var object : objects(recorder, List.of(span))) {
        recorder.touch(object);
        if (!maker.isFilledWith(all)) {
          set(recorder, object, role, List.copyOf(all.stream().map(a -> maker.make(recorder, a)).toList()));
        }
      }
    });
  }

  /**
   * Judges suggestions right: suggested and rejected ones become accepted, others stay as they are.
   *
   * @param spans spans; those of layers without a status are passed over
   * @return command
   */
  public CasCommand accept(Collection<Span> spans) {
    var all = spans.stream().filter(Suggestions::isSuggestion).toList();
    return new EditCommand(document, Labels.ofMany("accept", all), recorder -> {
      for (var object : objects(recorder, all)) {
        if (!Suggestions.isConfirmed(new Span(object))) {
          recorder.set(object, "status", Status.ACCEPTED.value());
        }
        recorder.touch(object);
      }
    });
  }

  /**
   * Judges spans wrong: they become rejected and are kept. Manual ones are deleted, for nobody would suggest them again.
   *
   * @param spans spans; those of layers without a status are passed over
   * @return command
   */
  public CasCommand reject(Collection<Span> spans) {
    var all = spans.stream().filter(Suggestions::isSuggestion).toList();
    return new EditCommand(document, Labels.ofMany("reject", all), recorder -> {
      var manual = new ArrayList<CasObject>();
      for (var object : objects(recorder, all)) {
        if (Suggestions.status(new Span(object)).filter(Status.MANUAL::equals).isPresent()) {
          manual.add(object);
        } else {
          recorder.set(object, "status", Status.REJECTED.value());
          recorder.touch(object);
        }
      }
      recorder.delete(manual);
    });
  }

  /**
   * Several commands as one, with one undo. Each is planned when those before it are done.
   *
   * @param label    label in the user's language
   * @param commands commands of this document, not yet executed
   * @return command
   */
  public CasCommand compound(String label, List<CasCommand> commands) {
    var all = List.copyOf(commands);
    return new EditCommand(document, label, recorder -> all.forEach(c -> ((EditCommand) c).include(recorder)));
  }

  private static void set(EditRecorder recorder, CasObject object, String feature, Object value) {
    recorder.touch(object);
    var lost = recorder.targets(object, feature);
    if (recorder.set(object, feature, value)) {
      recorder.collect(lost);
      if (Suggestions.isContent(feature)) {
        correct(recorder, object);
      }
    }
  }

  private static void correct(EditRecorder recorder, CasObject object) {
    var span = new Span(object);
    if (Suggestions.isSuggestion(span)
        && Suggestions.status(span).filter(s -> s == Status.MANUAL || s == Status.CORRECTED).isEmpty()) {
      recorder.set(object, "status", Status.CORRECTED.value());
    }
  }

  /** The objects that are still there. */
  private static List<CasObject> objects(EditRecorder recorder, List<Span> spans) {
    return spans.stream().map(span -> (CasObject) span.object()).filter(recorder::isHere).toList();
  }

  /** An edge set as a feature has to lie in the text like one that is moved. */
  private void checkEdge(Span span, CasFeature feature, Function<EditRecorder, Object> value) {
    var owner = CasTypes.nameOf(feature.ecore().getEContainingClass());
    if (owner.equals(CasTypes.ANNOTATION)) {
      var position = (Integer) value.apply(null);
      checkPositions(feature.name().equals("begin") ? position : span.begin(),
          feature.name().equals("end") ? position : span.end());
    }
  }

  private void checkPositions(int begin, int end) {
    var text = document.text();
    if (document.sofa() == null) {
      throw FeatureValues.refuse("noText");
    }
    if (begin < 0 || end < begin || document.hasText() && end > text.length()) {
      throw FeatureValues.refuse("outside", begin, end, text.length());
    }
    for (var edge : new int[] {begin, end}) {
      if (edge > 0 && edge < text.length() && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge))) {
        throw FeatureValues.refuse("splits", edge);
      }
    }
  }
}
