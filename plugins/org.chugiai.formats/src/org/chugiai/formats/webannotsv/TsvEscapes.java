package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The two ways in which WebAnno TSV 3 escapes: in values, and in the text of sentences. */
final class TsvEscapes {

  private static final String RESERVED = "\\[]|_;*";

  private static final int NO_ESCAPE = -1;

  private TsvEscapes() {
  }

  /** Escapes a feature's value; {@code ->} is escaped as one. */
  static String value(String value) {
    var text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\t' || c == '\n') {
        text.append(c == '\t' ? "\\t" : "\\n");
      } else {
        if (RESERVED.indexOf(c) >= 0 || value.startsWith("->", i)) {
          text.append('\\');
        }
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The value that was escaped. */
  static String parseValue(String escaped) {
    return unescape(escaped, next -> switch (next) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case '\\', '[', ']', '|', '_', ';', '*', '-' -> next;
      default -> NO_ESCAPE;
    });
  }

  private static String unescape(String escaped, IntUnaryOperator meaning) {
    var text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      int meant = c != '\\' || i + 1 == escaped.length() ? NO_ESCAPE : meaning.applyAsInt(escaped.charAt(i + 1));
      if (meant == NO_ESCAPE) {
        text.append(c);
      } else {
        text.append((char) meant);
        i++;
      }
    }
    return text.toString();
  }

  /** Escapes a line of text. */
  static String text(String line) {
    var text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        case '\b' -> text.append("\\b");
        case '\\' -> text.append("\\\\");
        default -> (c < ' ' && c != '\u000B' ? text.append('\\') : text).append(c);
      }
    }
    return text.toString();
  }

  /** The line of text that was escaped. */
  static String parseText(String escaped) {
    return unescape(escaped, next -> switch (next) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case '\\' -> '\\';
      default -> next < ' ' ? next : NO_ESCAPE;
    });
  }

  /** Splits at a separator that is not escaped. */
  static List<String> split(String text, char separator) {
    var parts = new ArrayList<String>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == separator) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }

  /** Whether the character at an offset is escaped. */
  static boolean isEscaped(String text, int offset) {
    int backslashes = 0;
    while (offset - backslashes > 0 && text.charAt(offset - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
