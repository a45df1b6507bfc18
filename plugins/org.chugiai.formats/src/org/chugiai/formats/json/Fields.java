package org.chugiai.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A JSON object whose fields are taken out by name and type, which then tells which fields nobody asked for. A field
 * that is null counts as absent.
 */
public final class Fields {

  private final JsonNode object;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  /**
   * Wraps an object.
   *
   * @param path where it stands, for messages; empty for the root
   * @throws IllegalArgumentException if it is no object
   */
  public Fields(JsonNode object, String path) {
    if (object == null || !object.isObject()) {
      throw new IllegalArgumentException((path.isEmpty() ? "the line" : path) + " is not a JSON object");
    }
    this.object = object;
    this.path = path;
  }

  private JsonNode get(String key) {
    asked.add(key);
    var value = object.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private IllegalArgumentException wrong(String key, String expected) {
    return new IllegalArgumentException(pathOf(key) + " is not " + expected);
  }

  /** Where the object stands. */
  public String path() {
    return path;
  }

  /** Whether there is a field with a value. */
  public boolean has(String key) {
    return get(key) != null;
  }

  /** Whether there is a field whose value is a string. */
  public boolean hasString(String key) {
    var value = get(key);
    return value != null && value.isTextual();
  }

  /** A string, or null. */
  public String string(String key) {
    var value = get(key);
    if (value != null && !value.isTextual()) {
      throw wrong(key, "a string");
    }
    return value == null ? null : value.textValue();
  }

  /** A string that must be there. */
  public String requiredString(String key) {
    var value = string(key);
    if (value == null) {
      throw new IllegalArgumentException(pathOf(key) + " is missing");
    }
    return value;
  }

  /** A whole number that must be there. */
  public int requiredInt(String key) {
    var value = get(key);
    if (value == null) {
      throw new IllegalArgumentException(pathOf(key) + " is missing");
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(key, "a whole number");
    }
    return value.intValue();
  }

  /** A number, or the one given. */
  public double number(String key, double absent) {
    var value = get(key);
    if (value != null && !value.isNumber()) {
      throw wrong(key, "a number");
    }
    return value == null ? absent : value.doubleValue();
  }

  /** A truth value, or the one given. */
  public boolean bool(String key, boolean absent) {
    var value = get(key);
    if (value != null && !value.isBoolean()) {
      throw wrong(key, "true or false");
    }
    return value == null ? absent : value.booleanValue();
  }

  /** An object, or null. */
  public Fields object(String key) {
    var value = get(key);
    return value == null ? null : new Fields(value, pathOf(key));
  }

  /** A list of objects; empty where there is none. */
  public List<Fields> objects(String key) {
    var objects = new ArrayList<Fields>();
    for (var element : list(key)) {
      objects.add(new Fields(element, pathOf(key) + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** A list of strings, or null. */
  public List<String> strings(String key) {
    if (get(key) == null) {
      return null;
    }
    var strings = new ArrayList<String>();
    for (var element : list(key)) {
      if (!element.isTextual()) {
        throw wrong(key + "[" + strings.size() + "]", "a string");
      }
      strings.add(element.textValue());
    }
    return strings;
  }

  /** The elements of a list; empty where there is none. */
  public List<JsonNode> list(String key) {
    var value = get(key);
    if (value != null && !value.isArray()) {
      throw wrong(key, "a list");
    }
    var elements = new ArrayList<JsonNode>();
    if (value != null) {
      value.forEach(elements::add);
    }
    return elements;
  }

  /** Tells the fields that nobody asked for. */
  public void unknown(Consumer<String> consumer) {
    object.fieldNames().forEachRemaining(key -> {
      if (!asked.contains(key)) {
        consumer.accept(key);
      }
    });
  }
}
