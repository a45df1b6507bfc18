package org.chugiai.cas;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.emf.ecore.EClassifier;

/** Values of primitive features as UIMA's XMI writes them. */
final class CasValues {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private CasValues() {
  }

  /**
   * Reads one value.
   *
   * @param text text
   * @param type data type of the feature
   * @return value; text that is no number of the type makes a {@link NumberFormatException}
   */
  static Object parse(String text, EClassifier type) {
    var to = type.getInstanceClass();
    if (to == String.class) {
      return text;
    }
    var value = text.strip();
    if (to == int.class) {
      return Integer.valueOf(value);
    } else if (to == double.class) {
      return Double.valueOf(javaInfinity(value));
    } else if (to == boolean.class) {
      return parseBoolean(value);
    } else if (to == float.class) {
      return Float.valueOf(javaInfinity(value));
    } else if (to == long.class) {
      return Long.valueOf(value);
    } else if (to == short.class) {
      return Short.valueOf(value);
    } else if (to == byte.class) {
      return Byte.valueOf(value);
    }
    throw new IllegalArgumentException("No primitive type: " + type.getName());
  }

  private static Boolean parseBoolean(String value) {
    if (value.equalsIgnoreCase("true")) {
      return Boolean.TRUE;
    }
    if (value.equalsIgnoreCase("false")) {
      return Boolean.FALSE;
    }
    throw new NumberFormatException("neither true nor false: " + value);
  }

  /** XML Schema's name of infinity becomes Java's, which UIMA writes. */
  private static String javaInfinity(String value) {
    return switch (value) {
      case "INF", "+INF" -> "Infinity";
      case "-INF" -> "-Infinity";
      default -> value;
    };
  }

  /**
   * Reads the values of an array written as one attribute: separated by white space, bytes as pairs of hexadecimals.
   *
   * @param text text
   * @param type data type of the elements
   * @return values
   */
  static List<Object> parseAll(String text, EClassifier type) {
    if (type.getInstanceClass() == byte.class) {
      return bytes(text);
    }
    var values = new ArrayList<Object>();
    for (var token : tokens(text)) {
      values.add(parse(token, type));
    }
    return values;
  }

  private static List<Object> bytes(String text) {
    try {
      var values = new ArrayList<Object>();
      for (var value : HEX.parseHex(text.strip())) {
        values.add(value);
      }
      return values;
    } catch (IllegalArgumentException e) {
      throw new NumberFormatException("not hexadecimal: " + e.getMessage());
    }
  }

  /**
   * Splits at XML's white space.
   *
   * @param text text
   * @return tokens
   */
  static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i <= text.length(); i++) {
      var inside = i < text.length() && text.charAt(i) > ' ';
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(text.substring(start, i));
        start = -1;
      }
    }
    return tokens;
  }

  /**
   * Writes the values of an array as one attribute.
   *
   * @param values values
   * @param type   data type of the elements
   * @return text
   */
  static String formatAll(List<?> values, EClassifier type) {
    var text = new StringBuilder();
    for (var value : values) {
      if (type.getInstanceClass() == byte.class) {
        text.append(HEX.toHexDigits((Byte) value));
      } else {
        text.append(text.isEmpty() ? "" : " ").append(value);
      }
    }
    return text.toString();
  }
}
