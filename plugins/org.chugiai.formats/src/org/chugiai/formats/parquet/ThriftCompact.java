package org.chugiai.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes structures in Thrift's compact protocol, as far as Parquet's metadata need it. */
final class ThriftCompact {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> lastFields = new ArrayDeque<>(List.of(0));

  byte[] bytes() {
    return out.toByteArray();
  }

  private void field(int id, int type) {
    int delta = id - lastFields.pop();
    lastFields.push(id);
    if (delta > 0 && delta <= SHORT) {
      out.write(delta << 4 | type);
    } else {
      out.write(type);
      zigzag(id);
    }
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  ThriftCompact i32(int id, int value) {
    field(id, I32);
    zigzag(value);
    return this;
  }

  ThriftCompact i64(int id, long value) {
    field(id, I64);
    zigzag(value);
    return this;
  }

  ThriftCompact string(int id, String value) {
    field(id, BINARY);
    binary(value);
    return this;
  }

  private void binary(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void list(int id, int type, int size) {
    field(id, LIST);
    if (size < SHORT) {
      out.write(size << 4 | type);
    } else {
      out.write(SHORT << 4 | type);
      varint(size);
    }
  }

  ThriftCompact i32s(int id, int... values) {
    list(id, I32, values.length);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  ThriftCompact strings(int id, List<String> values) {
    list(id, BINARY, values.size());
    values.forEach(this::binary);
    return this;
  }

  /** Begins a list of structures: as many {@link #element} and {@link #end} must follow. */
  ThriftCompact structs(int id, int size) {
    list(id, STRUCT, size);
    return this;
  }

  /** Begins a structure in a list. */
  ThriftCompact element() {
    lastFields.push(0);
    return this;
  }

  /** Begins a structure that is a field. */
  ThriftCompact struct(int id) {
    field(id, STRUCT);
    return element();
  }

  /** Ends a structure, at last the one that is written. */
  ThriftCompact end() {
    lastFields.pop();
    out.write(0);
    return this;
  }
}
