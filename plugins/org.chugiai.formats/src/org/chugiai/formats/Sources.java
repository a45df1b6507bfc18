package org.chugiai.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens and decodes source files, strictly. */
public final class Sources {

  /** Longest article (file, or line of a file) that is read, in bytes. */
  public static final int LARGEST_ARTICLE = 32 << 20;

  private static final String BOM = "\uFEFF";

  private Sources() {
  }

  /**
   * Checks that a file is there and can be read.
   *
   * @throws FormatException if it is missing, a folder or unreadable
   */
  public static void requireFile(Path file) throws FormatException {
    if (Files.isDirectory(file)) {
      throw new FormatException(file, 0, "is a folder", "Name the files in it.");
    }
    if (!Files.exists(file)) {
      throw new FormatException(file, 0, "does not exist", "Check the name.");
    }
    if (!Files.isReadable(file)) {
      throw new FormatException(file, 0, "may not be read", "Change its permissions.");
    }
  }

  /**
   * Reads a file that holds one article.
   *
   * @throws FormatException if it cannot be read, is empty or longer than {@link #LARGEST_ARTICLE}
   */
  public static byte[] bytes(Path file) throws IOException {
    requireFile(file);
    long size = Files.size(file);
    if (size > LARGEST_ARTICLE) {
      throw tooLong(file, 0);
    }
    try {
      var bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new FormatException(file, 0, "is empty", "Leave it out.");
      }
      return bytes;
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw new FormatException(file, 0, "may not be read", "Change its permissions.", e);
    }
  }

  /** As {@link #bytes}, decoded from UTF-8; a byte order mark is taken off. */
  public static String text(Path file) throws IOException {
    return withoutMark(decode(file, 0, bytes(file), StandardCharsets.UTF_8));
  }

  /** A text without the byte order mark before it. */
  public static String withoutMark(String text) {
    return text.startsWith(BOM) ? text.substring(BOM.length()) : text;
  }

  /** The failure of an article that is too long. */
  public static FormatException tooLong(Path file, int line) {
    return new FormatException(file, line, "is longer than an article can be (" + (LARGEST_ARTICLE >> 20) + " MiB)",
        "Split it into articles.");
  }

  /**
   * Decodes strictly.
   *
   * @param line where the bytes stand, 0 for the whole file
   * @throws FormatException naming the first byte that is not of the encoding
   */
  public static String decode(Path file, int line, byte[] bytes, Charset charset) throws FormatException {
    var input = ByteBuffer.wrap(bytes);
    try {
      return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(input).toString();
    } catch (CharacterCodingException e) {
      int place = line > 0 ? line : 1 + newlines(bytes, input.position());
      throw new FormatException(file, place, "is not " + charset.name() + " (byte " + (input.position() + 1)
          + (line > 0 ? " of the line" : "") + ")", "Convert it to UTF-8.", e);
    }
  }

  private static int newlines(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }
}
