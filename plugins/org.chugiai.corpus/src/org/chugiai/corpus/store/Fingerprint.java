package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file was like when it was read.
 *
 * @param size in bytes, or -1 where there was no file
 * @param modified time of the last change in milliseconds since 1970, as the file system tells it
 * @param sha256 of the content, lower-case hexadecimal; empty where there was no file
 */
public record Fingerprint(long size, long modified, String sha256) {

  /** No file. */
  public static final Fingerprint ABSENT = new Fingerprint(-1, 0, "");

  /** Reads the file once to the end; {@link #ABSENT} where there is none. */
  public static Fingerprint of(Path file) throws IOException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      var digest = newDigest();
      var buffer = new byte[1 << 16];
      var size = 0L;
      try (var in = Files.newInputStream(file)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          digest.update(buffer, 0, n);
          size += n;
        }
      }
      return new Fingerprint(size, attributes.lastModifiedTime().toMillis(), hex(digest));
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  /** The fingerprint of content that was read from a file last changed at that time. */
  static Fingerprint of(byte[] content, long modified) {
    var digest = newDigest();
    digest.update(content);
    return new Fingerprint(content.length, modified, hex(digest));
  }

  /** Whether both stand for the same bytes, whenever they were written. */
  public boolean sameContent(Fingerprint other) {
    return size == other.size && sha256.equals(other.sha256);
  }

  /** SHA-256 of some bytes, lower-case hexadecimal. */
  public static String sha256(byte[] content) {
    return of(content, 0).sha256;
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
