package org.chugiai.formats;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a writer below one folder: some written at once, some appended to until the end. */
public final class OutputFiles implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Map<String, OutputStream> open = new LinkedHashMap<>();

  /** Files below a folder that exists. */
  public OutputFiles(Path folder) {
    this.folder = folder;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes a file that must not exist.
   *
   * @param name relative to the folder, with slashes
   * @throws IOException also if there is such a file
   */
  public void write(String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Writes a text file that must not exist, in UTF-8. */
  public void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends to a file that stays open. */
  public void append(String name, byte[] bytes) throws IOException {
    stream(name).write(bytes);
  }

  /** Appends to a text file that stays open, in UTF-8. */
  public void append(String name, String text) throws IOException {
    append(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The stream of a file that stays open. */
  public OutputStream stream(String name) throws IOException {
    var stream = open.get(name);
    if (stream == null) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      stream = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE), BUFFER);
      open.put(name, stream);
    }
    return stream;
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (var stream : open.values()) {
      try {
        stream.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    open.clear();
    if (first != null) {
      throw first;
    }
  }
}
