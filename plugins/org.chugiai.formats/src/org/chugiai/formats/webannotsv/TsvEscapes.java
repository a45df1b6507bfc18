package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** The two ways in which WebAnno TSV 3 escapes: in values, and in the text of sentences. */
final class TsvEscapes {

  private static final String RESERVED = "\\[]|_;*";

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
    var text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\' || i + 1 == escaped.length()) {
        text.append(c);
        continue;
      }
      char next = escaped.charAt(++i);
      switch (next) {
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case '\\', '[', ']', '|', '_', ';', '*', '-' -> text.append(next);
        default -> text.append(c).append(next);
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
    var text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\' || i + 1 == escaped.length()) {
        text.append(c);
        continue;
      }
      char next = escaped.charAt(++i);
      switch (next) {
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case 'f' -> text.append('\f');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case '\\' -> text.append('\\');
        default -> (next < ' ' ? text : text.append('\\')).append(next);
      }
    }
    return text.toString();
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
