package org.chugiai.formats.conllu;

import java.util.regex.Pattern;

/** UDPipe's way to write white space in the last column: \s, \t, \r, \n, \p for a pipe, \\, and four hexadecimal digits else. */
final class Spaces {

  private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{4}");

  private Spaces() {
  }

  static String escape(String spaces) {
    var text = new StringBuilder();
    for (int i = 0; i < spaces.length(); i++) {
      char c = spaces.charAt(i);
      switch (c) {
        case ' ' -> text.append("\\s");
        case '\t' -> text.append("\\t");
        case '\r' -> text.append("\\r");
        case '\n' -> text.append("\\n");
        case '|' -> text.append("\\p");
        case '\\' -> text.append("\\\\");
        default -> text.append(c > ' ' && c < 0x7F ? String.valueOf(c) : String.format("\\u%04X", (int) c));
      }
    }
    return text.toString();
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException for an escape that is none
   */
  static String parse(String escaped) {
    var text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i++;
      char next = i < escaped.length() ? escaped.charAt(i) : '\0';
      switch (next) {
        case 's' -> text.append(' ');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'n' -> text.append('\n');
        case 'p' -> text.append('|');
        case '\\' -> text.append('\\');
        case 'u' -> {
          if (!CODE.matcher(escaped).region(i + 1, escaped.length()).lookingAt()) {
            throw new IllegalArgumentException("\"" + escaped + "\" has \\u without four hexadecimal digits");
          }
          text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalArgumentException("\"" + escaped + "\" is no white space as UDPipe writes it");
      }
    }
    return text.toString();
  }
}
