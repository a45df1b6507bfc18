package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Saves ever newer versions of a file, and says so on standard output after each, until it is killed. */
final class SavingProcess {

  private SavingProcess() {
  }

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    var fingerprint = Fingerprint.of(file);
    for (long version = Files.exists(file) ? version(file) + 1 : 0;; version++) {
      var content = content(version);
      fingerprint = AtomicFile.replace(file, fingerprint, out -> out.write(content), written -> { });
      System.out.write((version + "\n").getBytes(StandardCharsets.US_ASCII));
      System.out.flush();
    }
  }

  /** The whole of a version: its number, and up to a megabyte that follows from it. */
  static byte[] content(long version) {
    var random = new Random(version);
    var result = new byte[8 + 10_000 + random.nextInt(1_000_000)];
    random.nextBytes(result);
    java.nio.ByteBuffer.wrap(result).putLong(version);
    return result;
  }

  static long version(Path file) throws IOException {
    return java.nio.ByteBuffer.wrap(Files.readAllBytes(file)).getLong();
  }
}
