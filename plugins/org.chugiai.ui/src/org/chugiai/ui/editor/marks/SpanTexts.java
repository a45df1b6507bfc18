package org.chugiai.ui.editor.marks;

import java.text.NumberFormat;
import java.util.ArrayList;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;

/** Annotations in words, in the user's language: for tips, lists and screen readers. */
public final class SpanTexts {

  private static final int LONGEST_QUOTE = 60;

  private final Scheme scheme;

  /**
   * Prepares texts.
   *
   * @param scheme layers
   */
  public SpanTexts(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * What an annotation is: its layer and its value, e.g. "Time: 2024-09" or "Person".
   *
   * @param span annotation
   * @return name
   */
  public String kind(Span span) {
    var layer = scheme.layer(span);
    if (layer.isEmpty()) {
      return span.typeName();
    }
    var feature = layer.get().getLabelFeature();
    var value = feature == null || !span.has(feature) ? null : span.string(feature);
    if (value == null) {
      return Scheme.name(layer.get());
    }
    return Scheme.tag(layer.get(), feature, value).map(tag -> withSign(span, Scheme.name(tag)))
        .orElse(Scheme.name(layer.get()) + ": " + value);
  }

  /**
   * What annotations of one kind are called together, e.g. "Person", or "Time".
   *
   * @param example one of them
   * @return name of its kind, or of its layer where that has no kinds
   */
  public String group(Span example) {
    var layer = scheme.layer(example);
    if (layer.isEmpty()) {
      return example.typeName();
    }
    return scheme.kindFeature(layer.get())
        .flatMap(feature -> Scheme.tag(layer.get(), feature, example.string(feature))).map(Scheme::name)
        .orElse(Scheme.name(layer.get()));
  }

  private static String withSign(Span span, String name) {
    var sign = Polarity.of(span).sign();
    return sign.isEmpty() ? name : sign + " " + name;
  }

  /**
   * What became of an annotation, and who made it, e.g. "suggested, 87 %, entities 1.0.0".
   *
   * @param span annotation
   * @return state; empty where its layer has none
   */
  public String state(Span span) {
    var status = Suggestions.status(span);
    if (status.isEmpty()) {
      return "";
    }
    var parts = new ArrayList<String>();
    parts.add(name(status.get()));
    if (Suggestions.confidence(span) > 0) {
      parts.add(NumberFormat.getPercentInstance().format(Suggestions.confidence(span)));
    }
    if (span.string("origin") != null) {
      parts.add(span.string("origin"));
    }
    return String.join(", ", parts);
  }

  private static String name(Status status) {
    return switch (status) {
      case SUGGESTED -> Messages.suggested;
      case ACCEPTED -> Messages.accepted;
      case CORRECTED -> Messages.corrected;
      case MANUAL -> Messages.manual;
      case REJECTED -> Messages.rejected;
    };
  }

  /**
   * The words that an annotation covers, cut in the middle where they are many.
   *
   * @param span annotation
   * @return words on one line
   */
  public String words(Span span) {
    return words(span.coveredText());
  }

  /**
   * Words of an article, cut in the middle where they are many.
   *
   * @param text text
   * @return words on one line
   */
  public static String words(String text) {
    return shorten(text.strip().replaceAll("\\s+", " "));
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return text;
    }
    var half = LONGEST_QUOTE / 2;
    var head = text.substring(0, text.lastIndexOf(' ', half) > 0 ? text.lastIndexOf(' ', half) : half);
    var from = text.length() - half;
    var tail = text.substring(text.indexOf(' ', from) > 0 ? text.indexOf(' ', from) : from);
    return head + " …" + tail;
  }

  /**
   * All of it on one line, for screen readers and the status line.
   *
   * @param span annotation
   * @return words, kind and state
   */
  public String line(Span span) {
    var state = state(span);
    return "“" + words(span) + "” – " + kind(span) + (state.isEmpty() ? "" : ", " + state);
  }
}
