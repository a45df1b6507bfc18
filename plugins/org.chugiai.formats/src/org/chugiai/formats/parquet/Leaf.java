package org.chugiai.formats.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The values of one leaf of the schema in a row group: plain encoding, and repetition and definition levels. */
final class Leaf {

  private final Column column;
  private final List<String> path;
  private final int maxRepetition;
  private final int maxDefinition;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Levels repetition = new Levels();
  private final Levels definition = new Levels();
  private int count;

  /**
   * A leaf.
   *
   * @param column the column of the value itself
   * @param path names from the root
   * @param isRepeated whether it is in a list
   */
  Leaf(Column column, List<String> path, boolean isRepeated) {
    this.column = column;
    this.path = path;
    this.maxRepetition = isRepeated ? 1 : 0;
    this.maxDefinition = maxRepetition + (column.isOptional() ? 1 : 0);
  }

  Column column() {
    return column;
  }

  List<String> path() {
    return path;
  }

  int count() {
    return count;
  }

  int size() {
    return values.size() + count;
  }

  /** Adds what a row has: one value, which may be missing. */
  void add(JsonNode value) {
    add(value, 0, 0);
  }

  /** Adds an element of a list. */
  void add(JsonNode value, boolean first) {
    add(value, first ? 0 : 1, 1);
  }

  /** Adds an empty list. */
  void addNone() {
    count++;
    repetition.add(0);
    definition.add(0);
  }

  private void add(JsonNode value, int repetitionLevel, int present) {
    boolean missing = value == null || value.isNull() || value.isMissingNode();
    if (missing && !column.isOptional()) {
      throw new IllegalArgumentException("the column " + String.join(".", path) + " lacks a value");
    }
    count++;
    repetition.add(repetitionLevel);
    definition.add(present + (column.isOptional() && !missing ? 1 : 0));
    if (!missing) {
      write(value);
    }
  }

  private void write(JsonNode value) {
    switch (column.type()) {
      case INT32 -> values.writeBytes(little(4).putInt(value.intValue()).array());
      case INT64 -> values.writeBytes(little(8).putLong(value.longValue()).array());
      case DOUBLE -> values.writeBytes(little(8).putDouble(value.doubleValue()).array());
      case STRING -> {
        var bytes = value.textValue().getBytes(StandardCharsets.UTF_8);
        values.writeBytes(little(4).putInt(bytes.length).array());
        values.writeBytes(bytes);
      }
    }
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The content of a data page, version 1. */
  byte[] page() {
    var page = new ByteArrayOutputStream();
    if (maxRepetition > 0) {
      level(page, repetition);
    }
    if (maxDefinition > 0) {
      level(page, definition);
    }
    page.writeBytes(values.toByteArray());
    return page.toByteArray();
  }

  private void level(ByteArrayOutputStream page, Levels levels) {
    var bytes = levels.encode(levels == repetition || maxDefinition == 1 ? 1 : 2);
    page.writeBytes(little(4).putInt(bytes.length).array());
    page.writeBytes(bytes);
  }

  /** Forgets the values. */
  void clear() {
    values.reset();
    repetition.clear();
    definition.clear();
    count = 0;
  }
}
