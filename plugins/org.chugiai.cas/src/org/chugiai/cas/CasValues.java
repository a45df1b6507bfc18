package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
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
   * @param type data type of the feature
   * @return list of values, or the bytes; text that is none makes a {@link NumberFormatException}
   */
  static Object parseAll(String text, EClassifier type) {
    return isBytes(type) ? bytes(text) : collect(tokens(text), type);
  }

  /**
   * Makes the value of an array from its elements.
   *
   * @param elements elements as text, bytes as decimal numbers
   * @param type     data type of the feature
   * @return list of values, or the bytes; text that is none makes a {@link NumberFormatException}
   */
  static Object collect(List<String> elements, EClassifier type) {
    if (isBytes(type)) {
      var bytes = new byte[elements.size()];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = Byte.parseByte(elements.get(i).strip());
      }
      return bytes;
    }
    var values = new ArrayList<Object>(elements.size());
    for (var element : elements) {
      values.add(parse(element, type));
    }
    return values;
  }

  static boolean isBytes(EClassifier type) {
    return type.getInstanceClass() == byte[].class;
  }

  private static byte[] bytes(String text) {
    try {
      return HEX.parseHex(text.strip());
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
   * @param value list of values, or the bytes
   * @return text
   */
  static String formatAll(Object value) {
    if (value instanceof byte[] bytes) {
      return HEX.formatHex(bytes);
    }
    var text = new StringBuilder();
    for (var element : (List<?>) value) {
      text.append(text.isEmpty() ? "" : " ").append(element);
    }
    return text.toString();
  }

  /**
   * The elements of an array.
   *
   * @param value list of values, or the bytes
   * @return read-only list
   */
  static List<?> elements(Object value) {
    if (value instanceof byte[] bytes) {
      return IntStream.range(0, bytes.length).mapToObj(at -> bytes[at]).toList();
    }
    return Collections.unmodifiableList((List<?>) value);
  }
}
