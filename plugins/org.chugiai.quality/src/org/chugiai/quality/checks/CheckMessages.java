package org.chugiai.quality.checks;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences that people read about what a check found, in the language of the program. */
final class CheckMessages {

  private CheckMessages() {
  }

  /**
   * A sentence in the user's language.
   *
   * @param key       key in {@code messages.properties}
   * @param arguments values for the placeholders of {@link MessageFormat}; numbers as strings, for their digits are
   *                  not to be grouped
   * @return sentence
   */
  static String get(String key, String... arguments) {
    return new MessageFormat(bundle().getString(key)).format(arguments);
  }

  /** What a type or feature is called, by its short name; that of a corpus's own is left as it is. */
  static String name(String shortName) {
    var bundle = bundle();
    var key = "name." + shortName;
    return bundle.containsKey(key) ? bundle.getString(key) : shortName;
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle("org.chugiai.quality.checks.messages");
  }
}
