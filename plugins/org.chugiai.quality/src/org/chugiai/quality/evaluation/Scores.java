package org.chugiai.quality.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The result of an evaluation: measures in a fixed order, each with {@link Figures} or a single number. */
public final class Scores {

  private static final int NAME_WIDTH = 44;

  private final Map<String, Figures> figures = new LinkedHashMap<>();
  private final Map<String, Double> numbers = new LinkedHashMap<>();

  void put(String measure, Figures value) {
    figures.put(measure, value);
  }

  void put(String measure, double value) {
    numbers.put(measure, value);
  }

  /** Rounds to four places, half to even, from the exact binary value. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** Precision, recall and F1 of a measure such as "entities core strict". */
  public Optional<Figures> figures(String measure) {
    return Optional.ofNullable(figures.get(measure));
  }

  /** A measure that is a single number, such as "referents B3 F1". */
  public Optional<Double> number(String measure) {
    return Optional.ofNullable(numbers.get(measure));
  }

  /** A line for each measure. */
  public String table() {
    var text = new StringBuilder();
    figures.forEach((measure, value) -> text.append(pad(measure)).append(" P ").append(fixed(value.precision()))
        .append("  R ").append(fixed(value.recall())).append("  F1 ").append(fixed(value.f1())).append("  (")
        .append(value.gold()).append(" gold, ").append(value.predicted()).append(" predicted)\n"));
    numbers.forEach((measure, value) -> text.append(pad(measure)).append(' ').append(fixed(value)).append('\n'));
    return text.toString();
  }

  private static String pad(String measure) {
    return measure + " ".repeat(Math.max(0, NAME_WIDTH - measure.codePointCount(0, measure.length())));
  }

  private static String fixed(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** As JSON, without a line break at the end. */
  public String json() {
    var text = new StringBuilder("{");
    figures.forEach((measure, value) -> text.append(key(text, measure)).append("{\n  \"P\": ")
        .append(plain(value.precision())).append(",\n  \"R\": ").append(plain(value.recall())).append(",\n  \"F1\": ")
        .append(plain(value.f1())).append(",\n  \"gold\": ").append(value.gold()).append(",\n  \"predicted\": ")
        .append(value.predicted()).append("\n }"));
    numbers.forEach((measure, value) -> text.append(key(text, measure)).append(plain(value)));
    return text.append("\n}").toString();
  }

  private static String key(StringBuilder before, String measure) {
    return (before.length() == 1 ? "" : ",") + "\n \"" + measure.replace("\\", "\\\\").replace("\"", "\\\"") + "\": ";
  }

  private static String plain(double value) {
    var text = BigDecimal.valueOf(value).toPlainString();
    return text.contains(".") ? text : text + ".0";
  }
}
