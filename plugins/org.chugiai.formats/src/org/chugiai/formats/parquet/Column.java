package org.chugiai.formats.parquet;

import java.util.List;

/**
 * A column of a table: a value, a list of values, or a list of records of values.
 *
 * @param name its name
 * @param type of the values; null for records
 * @param isList whether a row has a list of them
 * @param isOptional whether a value may be missing; lists are always there, and may be empty
 * @param fields of the records, none of them lists; empty for values
 */
public record Column(String name, Type type, boolean isList, boolean isOptional, List<Column> fields) {

  /** Types of values. */
  public enum Type {
    /** 32-bit numbers. */
    INT32(1, "int32"),
    /** 64-bit numbers. */
    INT64(2, "int64"),
    /** Floating point numbers. */
    DOUBLE(5, "float64"),
    /** Text in UTF-8. */
    STRING(6, "string");

    private final int code;
    private final String arrow;

    Type(int code, String arrow) {
      this.code = code;
      this.arrow = arrow;
    }

    int code() {
      return code;
    }

    /** Name in Apache Arrow, which Hugging Face uses. */
    public String arrow() {
      return arrow;
    }
  }

  /** Copies the fields. */
  public Column {
    fields = List.copyOf(fields);
  }

  /** A value that is always there. */
  public static Column required(String name, Type type) {
    return new Column(name, type, false, false, List.of());
  }

  /** A value that may be missing. */
  public static Column optional(String name, Type type) {
    return new Column(name, type, false, true, List.of());
  }

  /** A list of values. */
  public static Column list(String name, Type type) {
    return new Column(name, type, true, false, List.of());
  }

  /** A list of records. */
  public static Column records(String name, List<Column> fields) {
    return new Column(name, null, true, false, fields);
  }
}
