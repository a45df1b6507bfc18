package org.chugiai.formats.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes an Apache Parquet file (format version 1, plain encoding, GZIP) row by row at bounded memory.
 *
 * <p>Why not a library: parquet-java loads Hadoop's classes and has its packages split over jars, which OSGi cannot
 * load; the others want a newer Java than this bundle's users have. What a table of text needs of the format is little.
 */
public final class ParquetFile implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROW_GROUP_BYTES = 16 << 20;
  private static final int GZIP = 2;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int UTF8 = 0;
  private static final int LIST = 3;
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;

  private record Chunk(Leaf leaf, int values, long offset, long size, long compressed) {
  }

  private record RowGroup(List<Chunk> chunks, long rows) {
  }

  private final OutputStream out;
  private final List<Column> columns;
  private final Map<String, String> metadata;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<RowGroup> groups = new ArrayList<>();
  private long position;
  private long rows;
  private long rowsInGroup;

  /**
   * Creates a file that must not exist.
   *
   * @param metadata key and value pairs for the footer
   */
  public ParquetFile(Path file, List<Column> columns, Map<String, String> metadata) throws IOException {
    this.columns = List.copyOf(columns);
    this.metadata = new TreeMap<>(metadata);
    for (var column : columns) {
      if (!column.fields().isEmpty()) {
        column.fields().forEach(
            field -> leaves.add(new Leaf(field, List.of(column.name(), "list", "element", field.name()), true)));
      } else if (column.isList()) {
        leaves.add(new Leaf(column, List.of(column.name(), "list", "element"), true));
      } else {
        leaves.add(new Leaf(column, List.of(column.name()), false));
      }
    }
    this.out = new BufferedOutputStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
    write(MAGIC);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if a value is missing that may not be
   */
  public void add(JsonNode row) throws IOException {
    int leaf = 0;
    for (var column : columns) {
      var value = row.path(column.name());
      int width = Math.max(1, column.fields().size());
      for (int i = 0; i < width; i++) {
        add(leaves.get(leaf + i), column, column.fields().isEmpty() ? null : column.fields().get(i).name(), value);
      }
      leaf += width;
    }
    rows++;
    rowsInGroup++;
    if (leaves.stream().mapToLong(Leaf::size).sum() > ROW_GROUP_BYTES) {
      flush();
    }
  }

  private static void add(Leaf leaf, Column column, String field, JsonNode value) {
    if (!column.isList()) {
      leaf.add(value);
    } else if (value.isEmpty()) {
      leaf.addNone();
    } else {
      boolean first = true;
      for (var element : value) {
        leaf.add(field == null ? element : element.path(field), first);
        first = false;
      }
    }
  }

  private void flush() throws IOException {
    var chunks = new ArrayList<Chunk>();
    for (var leaf : leaves) {
      var page = leaf.page();
      var compressed = compress(page);
      var header = new ThriftCompact().i32(1, 0).i32(2, page.length).i32(3, compressed.length).struct(5)
          .i32(1, leaf.count()).i32(2, PLAIN).i32(3, RLE).i32(4, RLE).end().end().bytes();
      chunks.add(new Chunk(leaf, leaf.count(), position, header.length + page.length,
          header.length + compressed.length));
      write(header);
      write(compressed);
      leaf.clear();
    }
    groups.add(new RowGroup(chunks, rowsInGroup));
    rowsInGroup = 0;
  }

  private static byte[] compress(byte[] page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    }
    return bytes.toByteArray();
  }

  /** Number of rows so far. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (rowsInGroup > 0) {
        flush();
      }
      var footer = footer();
      write(footer);
      write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
      write(MAGIC);
    }
  }

  private byte[] footer() {
    var thrift = new ThriftCompact().i32(1, 1);
    schema(thrift);
    thrift.i64(3, rows).structs(4, groups.size());
    groups.forEach(group -> rowGroup(thrift, group));
    thrift.structs(5, metadata.size());
    metadata.forEach((key, value) -> thrift.element().string(1, key).string(2, value).end());
    return thrift.string(6, "chugiai").end().bytes();
  }

  private void schema(ThriftCompact thrift) {
    int lists = (int) columns.stream().filter(Column::isList).count();
    int records = (int) columns.stream().filter(column -> !column.fields().isEmpty()).count();
    thrift.structs(2, 1 + leaves.size() + 2 * lists + records);
    thrift.element().string(4, "schema").i32(5, columns.size()).end();
    for (var column : columns) {
      if (!column.isList()) {
        value(thrift, column, column.name());
        continue;
      }
      thrift.element().i32(3, REQUIRED).string(4, column.name()).i32(5, 1).i32(6, LIST).end();
      thrift.element().i32(3, REPEATED).string(4, "list").i32(5, 1).end();
      if (column.fields().isEmpty()) {
        value(thrift, column, "element");
      } else {
        thrift.element().i32(3, REQUIRED).string(4, "element").i32(5, column.fields().size()).end();
        column.fields().forEach(field -> value(thrift, field, field.name()));
      }
    }
  }

  private static void value(ThriftCompact thrift, Column column, String name) {
    thrift.element().i32(1, column.type().code()).i32(3, column.isOptional() ? OPTIONAL : REQUIRED).string(4, name);
    if (column.type() == Column.Type.STRING) {
      thrift.i32(6, UTF8);
    }
    thrift.end();
  }

  private static void rowGroup(ThriftCompact thrift, RowGroup group) {
    thrift.element().structs(1, group.chunks().size());
    for (var chunk : group.chunks()) {
      thrift.element().i64(2, chunk.offset()).struct(3).i32(1, chunk.leaf().column().type().code())
          .i32s(2, PLAIN, RLE).strings(3, chunk.leaf().path()).i32(4, GZIP).i64(5, chunk.values())
          .i64(6, chunk.size()).i64(7, chunk.compressed()).i64(9, chunk.offset()).end().end();
    }
    thrift.i64(2, group.chunks().stream().mapToLong(Chunk::size).sum()).i64(3, group.rows()).end();
  }
}
