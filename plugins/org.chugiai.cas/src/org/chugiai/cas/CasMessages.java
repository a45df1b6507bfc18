package org.chugiai.cas;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The strings that people read: labels of commands, in the language of the program. */
final class CasMessages {

  private CasMessages() {
  }

  /**
   * A string in the user's language.
   *
   * @param key       key in {@code messages.properties}
   * @param arguments values for the placeholders of {@link MessageFormat}
   * @return string
   */
  static String get(String key, Object... arguments) {
    var pattern = ResourceBundle.getBundle("org.chugiai.cas.messages").getString(key);
    return new MessageFormat(pattern).format(arguments);
  }

  /**
   * The most telling words of a failure.
   *
   * @param failure failure
   * @return message of the innermost cause that has one
   */
  static String reason(Throwable failure) {
    var reason = failure.toString();
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        reason = cause.getMessage().strip();
      }
    }
    return reason;
  }
}
