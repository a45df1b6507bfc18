package org.chugiai.cas;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Labels of commands, short enough for a menu. */
final class Labels {

  /** Longer texts are cut. */
  private static final int LONGEST = 28;

  private Labels() {
  }

  static String of(Span span) {
    return span.isA(CasTypes.ANNOTATION) ? span.typeName() + quoted(span.coveredText()) : span.typeName();
  }

  static String of(EClass type, String text, int begin, int end) {
    return type.getName() + quoted(text.substring(Math.min(begin, text.length()), Math.min(end, text.length())));
  }

  /** An argument by its words, null for none. */
  static String of(CasDocument document, ArgumentValue argument) {
    if (argument == null) {
      return null;
    }
    var text = document.text();
    var words = text.substring(Math.min(argument.begin(), text.length()), Math.min(argument.end(), text.length()));
    return words.isBlank() ? String.join(", ", argument.referents()) : words;
  }

  /** The label of a command on one or many, from the keys {@code key} and {@code keyMany}. */
  static String ofMany(String key, List<Span> spans) {
    return spans.size() == 1 ? CasMessages.get(key, of(spans.getFirst())) : CasMessages.get(key + "Many", spans.size());
  }

  static String ofSetting(List<Span> spans, String feature, Object value) {
    var target = spans.size() == 1 ? of(spans.getFirst()) : (Object) spans.size();
    var many = spans.size() == 1 ? "" : "Many";
    return value == null ? CasMessages.get("clear" + many, feature, target)
        : CasMessages.get("set" + many, feature, target, shortened(describe(value)));
  }

  private static String describe(Object value) {
    return switch (value) {
      case Span span -> span.isA(CasTypes.ANNOTATION) ? span.coveredText() : span.typeName();
      case List<?> list -> String.join(", ", list.stream().map(v -> v == null ? "–" : describe(v)).toList());
      default -> value.toString();
    };
  }

  private static String quoted(String text) {
    return text.isBlank() ? "" : " “" + shortened(text) + "”";
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line
        : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST - 1, line.codePointCount(0, line.length()))))
            + "…";
  }
}
