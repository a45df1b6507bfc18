package org.chugiai.formats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for a format's options. */
public final class Settings {

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** Nothing set: every option has its standard value. */
  public static Settings none() {
    return new Settings(Map.of());
  }

  /**
   * Checks values against the options they are for.
   *
   * @throws IllegalArgumentException naming the option that does not exist or the value it does not take
   */
  public static Settings of(Format format, Map<String, String> values) {
    for (var entry : new TreeMap<>(values).entrySet()) {
      var option = format.options().stream().filter(o -> o.name().equals(entry.getKey())).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("The format " + format.id() + " has no option "
              + entry.getKey() + "; it has " + names(format.options()) + "."));
      if (!option.choices().isEmpty() && !option.choices().contains(entry.getValue())) {
        throw new IllegalArgumentException("The option " + option.name() + " of the format " + format.id()
            + " takes " + String.join(", ", option.choices()) + ", not " + entry.getValue() + ".");
      }
    }
    return new Settings(values);
  }

  private static String names(List<Option> options) {
    return options.isEmpty() ? "none" : String.join(", ", options.stream().map(Option::name).toList());
  }

  /** The value set, or the option's standard value. */
  public String get(Option option) {
    return values.getOrDefault(option.name(), option.standard());
  }

  /** Whether a flag is set. */
  public boolean isSet(Option flag) {
    return Boolean.parseBoolean(get(flag));
  }
}
