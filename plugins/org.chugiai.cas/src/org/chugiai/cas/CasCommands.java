package org.chugiai.cas;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The commands on one document. Each method only makes a command; {@link CasDocument#execute} does it. Positions are
 * UTF-16 code units, the end exclusive.
 *
 * <p>Changing the extent or a field of a suggestion makes its status {@link Status#CORRECTED} in the same command where
 * it was suggested, accepted or rejected; manual spans stay manual. Setting status, origin, confidence, reason or note
 * corrects nothing.
 */
public final class CasCommands {

  CasCommands() {
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
    throw new UnsupportedOperationException();
  }

  /**
   * Deletes annotations for good; to judge a suggestion wrong, {@link #reject} it. References to them become null or go
   * out of their arrays and lists, and what only they held (arguments, arrays) goes with them.
   *
   * @param spans spans
   * @return command
   */
  public CasCommand delete(Collection<Span> spans) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /**
   * Sets a feature.
   *
   * @param span    annotation or other feature structure
   * @param feature feature name
   * @param value   null; a String (also for booleans and numbers, as typed by a person); a boxed primitive; a
   *                {@link Span} for a reference; or a {@link List} of these for an array or list
   * @return command
   * @throws IllegalArgumentException where there is no such feature or the value does not fit; the message says what
   *                                  would, to be shown to the user
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
    throw new UnsupportedOperationException();
  }

  /**
   * Fills a role of a quote or stance: holder, target, topic or speaker. The argument that filled it before goes.
   *
   * @param span     quote or stance
   * @param role     feature name
   * @param argument what fills it, or null for nothing
   * @return command
   * @throws IllegalArgumentException where the type has no such role, or the argument does not lie in the text
   */
  public CasCommand setArgument(Span span, String role, ArgumentValue argument) {
    throw new UnsupportedOperationException();
  }

  /**
   * Judges suggestions right: suggested and rejected ones become accepted, others stay as they are.
   *
   * @param spans spans; those of layers without a status are passed over
   * @return command
   */
  public CasCommand accept(Collection<Span> spans) {
    throw new UnsupportedOperationException();
  }

  /**
   * Judges spans wrong: they become rejected and are kept. Manual ones are deleted, for nobody would suggest them again.
   *
   * @param spans spans; those of layers without a status are passed over
   * @return command
   */
  public CasCommand reject(Collection<Span> spans) {
    throw new UnsupportedOperationException();
  }

  /**
   * Several commands as one, with one undo.
   *
   * @param label    label in the user's language
   * @param commands commands of this document, not yet executed
   * @return command
   */
  public CasCommand compound(String label, List<CasCommand> commands) {
    throw new UnsupportedOperationException();
  }
}
