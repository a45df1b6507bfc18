package org.chugiai.formats.spacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the few kinds of values that a DocBin needs in MessagePack (the specification at msgpack.org), each in its
 * shortest form. The library for it does not load in an OSGi framework: it wants Android's packages.
 */
final class MsgPack {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  private MsgPack number(int marker, long value, int bytes) {
    out.write(marker);
    for (int i = bytes - 1; i >= 0; i--) {
      out.write((int) (value >>> (8 * i)));
    }
    return this;
  }

  /** A map; as many keys and values must follow. */
  MsgPack map(int size) {
    return size < 16 ? number(0x80 | size, 0, 0) : size < 0x10000 ? number(0xDE, size, 2) : number(0xDF, size, 4);
  }

  /** A list; as many values must follow. */
  MsgPack list(int size) {
    return size < 16 ? number(0x90 | size, 0, 0) : size < 0x10000 ? number(0xDC, size, 2) : number(0xDD, size, 4);
  }

  /** A number from 0. */
  MsgPack number(int value) {
    return value < 0x80 ? number(value, 0, 0)
        : value < 0x100 ? number(0xCC, value, 1) : value < 0x10000 ? number(0xCD, value, 2) : number(0xCE, value, 4);
  }

  MsgPack bool(boolean value) {
    return number(value ? 0xC3 : 0xC2, 0, 0);
  }

  MsgPack string(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 32) {
      number(0xA0 | bytes.length, 0, 0);
    } else if (bytes.length < 0x100) {
      number(0xD9, bytes.length, 1);
    } else if (bytes.length < 0x10000) {
      number(0xDA, bytes.length, 2);
    } else {
      number(0xDB, bytes.length, 4);
    }
    out.writeBytes(bytes);
    return this;
  }

  MsgPack binary(byte[] value) {
    if (value.length < 0x100) {
      number(0xC4, value.length, 1);
    } else if (value.length < 0x10000) {
      number(0xC5, value.length, 2);
    } else {
      number(0xC6, value.length, 4);
    }
    out.writeBytes(value);
    return this;
  }
}
