package org.chugiai.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a UTF-8 file line by line: strict decoding, line numbers, bounded memory; a byte order mark is taken off. */
public final class Lines implements Closeable {

  private final Path file;
  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int number;

  /**
   * Opens a file.
   *
   * @throws FormatException if it is missing, a folder, unreadable or empty
   */
  public Lines(Path file) throws IOException {
    Sources.requireFile(file);
    if (Files.size(file) == 0) {
      throw new FormatException(file, 0, "is empty", "Leave it out.");
    }
    this.file = file;
    this.input = Files.newInputStream(file);
  }

  /**
   * The next line without its end (LF or CRLF); null behind the last. After a failure the next call goes on with the
   * next line.
   *
   * @throws FormatException if the line is not UTF-8 or longer than {@link Sources#LARGEST_ARTICLE}
   */
  public String next() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    var bytes = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + end - position > Sources.LARGEST_ARTICLE;
      if (!tooLong) {
        bytes.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    if (tooLong) {
      throw Sources.tooLong(file, number);
    }
    var text = Sources.decode(file, number, bytes.toByteArray(), StandardCharsets.UTF_8);
    var line = number == 1 ? Sources.withoutMark(text) : text;
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, input.read(buffer));
    }
    return position < limit;
  }

  /** 1-based number of the line read last. */
  public int number() {
    return number;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
