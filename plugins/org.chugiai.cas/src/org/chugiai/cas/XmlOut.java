package org.chugiai.cas;

import java.nio.charset.StandardCharsets;

/** XML text in UTF-8, escaped as UIMA's serializer does, so that a file keeps its bytes where nothing changed. */
final class XmlOut {

  /** A character that no version of XML can hold. */
  static final class IllegalCharacter extends Exception {

    private static final long serialVersionUID = 1L;

    IllegalCharacter(char character) {
      super(String.format("U+%04X", (int) character));
    }
  }

  private final StringBuilder out = new StringBuilder(1 << 16);
  private boolean controls;

  /** @return whether a character was written that only XML 1.1 can hold */
  boolean hasControls() {
    return controls;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  XmlOut raw(String text) {
    out.append(text);
    return this;
  }

  XmlOut number(int number) {
    out.append(number);
    return this;
  }

  XmlOut attribute(String name, String value) throws IllegalCharacter {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  XmlOut text(String value) throws IllegalCharacter {
    escape(value, false);
    return this;
  }

  private void escape(String value, boolean attribute) throws IllegalCharacter {
    var written = 0;
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      var plain = c >= ' ' && c < 0x7F ? c != '&' && c != '<' && c != '>' && (c != '"' || !attribute)
          : c > 0x9F && c < Character.MIN_SURROGATE && c != 0x2028 || c > Character.MAX_SURROGATE && c < 0xFFFE;
      if (plain) {
        continue;
      }
      out.append(value, written, i);
      i += escape(value, i, attribute) - 1;
      written = i + 1;
    }
    out.append(value, written, value.length());
  }

  /** Escapes one character and returns how many code units it has. */
  private int escape(String value, int at, boolean attribute) throws IllegalCharacter {
    var c = value.charAt(at);
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\t' -> {
        if (attribute) {
          reference(c);
        } else {
          out.append(c);
        }
      }
      default -> {
        var point = value.codePointAt(at);
        if (c == 0 || c >= 0xFFFE || Character.charCount(point) == 1 && Character.isSurrogate(c)) {
          throw new IllegalCharacter(c);
        }
        controls |= c < ' ' && c != '\r';
        reference(point);
        return Character.charCount(point);
      }
    }
    return 1;
  }

  private void reference(int point) {
    out.append("&#").append(point).append(';');
  }
}
