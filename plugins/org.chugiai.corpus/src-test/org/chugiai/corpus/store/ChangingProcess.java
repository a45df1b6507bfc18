package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;

/** Changes several files together, ever again, and says so on standard output after each time, until it is killed. */
final class ChangingProcess {

  static final int FILES = 6;

  private ChangingProcess() {
  }

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var pending = new PendingChanges(folder);
    pending.complete();
    for (long version = version(folder, 0) + 1;; version++) {
      change(folder, pending, version);
      System.out.write((version + "\n").getBytes(StandardCharsets.US_ASCII));
      System.out.flush();
    }
  }

  private static void change(Path folder, PendingChanges pending, long version) throws IOException {
    var changes = new ArrayList<FileChange>();
    for (var file : IntStream.range(0, FILES).mapToObj(i -> file(folder, i)).toList()) {
      changes.add(new FileChange(file, Files.readAllBytes(file), content(version)));
    }
    var last = changes.removeLast();
    pending.run(changes, last, FileChange::write, last::write);
  }

  static Path file(Path folder, int number) {
    return folder.resolve("sub/" + number + ".xmi");
  }

  static byte[] content(long version) {
    return ByteBuffer.allocate(20_000).putLong(version).array();
  }

  static long version(Path folder, int number) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file(folder, number))).getLong();
  }
}
