package org.chugiai.formats.spacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** Reads DocBin files apart from the writer: zlib, then a reader of MessagePack of its own. */
public final class DocBinFile {

  private static final int COLUMNS = 5;
  private static final int IOB = 1;
  private static final long BEGIN = 3;

  private DocBinFile() {
  }

  /** The map that a file holds. */
  static Map<Object, Object> read(Path file) throws IOException {
    var compressed = Files.readAllBytes(file);
    var bytes = new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    var buffer = ByteBuffer.wrap(bytes);
    @SuppressWarnings("unchecked")
    var map = (Map<Object, Object>) unpack(buffer);
    if (buffer.remaining() > 0) {
      throw new AssertionError(buffer.remaining() + " bytes too many");
    }
    return map;
  }

  /** How many entities begin in a file. */
  public static long entities(Path file) throws IOException {
    var tokens = ByteBuffer.wrap((byte[]) read(file).get("tokens")).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    long count = 0;
    for (int i = IOB; i < tokens.limit(); i += COLUMNS) {
      count += tokens.get(i) == BEGIN ? 1 : 0;
    }
    return count;
  }

  private static Object unpack(ByteBuffer in) {
    int marker = in.get() & 0xFF;
    if (marker < 0x80) {
      return marker;
    }
    return switch (marker >> 4) {
      case 0x8 -> map(in, marker & 0xF);
      case 0x9 -> list(in, marker & 0xF);
      case 0xA, 0xB -> string(in, marker & 0x1F);
      default -> switch (marker) {
        case 0xC2 -> false;
        case 0xC3 -> true;
        case 0xC4 -> binary(in, in.get() & 0xFF);
        case 0xC5 -> binary(in, in.getShort() & 0xFFFF);
        case 0xC6 -> binary(in, in.getInt());
        case 0xCC -> in.get() & 0xFF;
        case 0xCD -> in.getShort() & 0xFFFF;
        case 0xD9 -> string(in, in.get() & 0xFF);
        case 0xDA -> string(in, in.getShort() & 0xFFFF);
        case 0xDC -> list(in, in.getShort() & 0xFFFF);
        default -> throw new AssertionError("marker " + marker);
      };
    };
  }

  private static Object map(ByteBuffer in, int size) {
    var map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(unpack(in), unpack(in));
    }
    return map;
  }

  private static Object list(ByteBuffer in, int size) {
    var list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(unpack(in));
    }
    return list;
  }

  private static byte[] binary(ByteBuffer in, int size) {
    var bytes = new byte[size];
    in.get(bytes);
    return bytes;
  }

  private static String string(ByteBuffer in, int size) {
    return new String(binary(in, size), StandardCharsets.UTF_8);
  }
}
