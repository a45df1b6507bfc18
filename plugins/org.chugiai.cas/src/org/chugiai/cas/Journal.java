package org.chugiai.cas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What was done to a file since it was saved, written beside it step by step. A step is with the operating system when
 * it is done, which is enough when the program is killed, and on the disk a moment later, which the user does not wait
 * for. Where it cannot be written, editing goes on, the problem is told, and the next step tries again.
 */
final class Journal implements AutoCloseable {

  /** What the journal's name adds to the file's. */
  static final String SUFFIX = ".journal";

  private final Path path;
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());
  /** Written to the file up to here. */
  private long length;
  private FileChannel channel;
  /** Not yet written. */
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private volatile IOException problem;

  /**
   * A journal.
   *
   * @param file  file that the steps are done to
   * @param start what is there already and stays; nothing to begin anew
   */
  Journal(Path file, JournalRecords start) {
    path = beside(file);
    length = start.length();
  }

  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /**
   * Appends a record.
   *
   * @param base   content of the file that the steps apply to, written first where the journal is empty
   * @param record record
   */
  void append(JournalRecords.Base base, JournalRecords.Entry record) {
    if (length == 0 && waiting.size() == 0) {
      waiting.writeBytes(JournalRecords.encode(base));
    }
    waiting.writeBytes(JournalRecords.encode(record));
    try {
      write();
      problem = null;
      var written = channel;
      disk.execute(() -> force(written));
    } catch (IOException e) {
      problem = e;
    }
  }

  private void write() throws IOException {
    if (channel == null) {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
    // what was written in part goes
    channel.truncate(length);
    channel.position(length);
    var bytes = ByteBuffer.wrap(waiting.toByteArray());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    length += waiting.size();
    waiting.reset();
  }

  private void force(FileChannel written) {
    try {
      written.force(false);
    } catch (IOException e) {
      // a journal that was closed meanwhile is not needed any more
      problem = written.isOpen() ? e : problem;
    }
  }

  /** Waits until the disk has everything. */
  void force() throws IOException {
    if (channel != null) {
      channel.force(false);
    }
  }

  /** @return whether there is any record, written or waiting */
  boolean isEmpty() {
    return length == 0 && waiting.size() == 0;
  }

  /** @return why steps cannot be kept, with a remedy; empty where all is well */
  Optional<String> problem() {
    return Optional.ofNullable(problem).map(e -> CasMessages.get("journal", path, CasMessages.reason(e)));
  }

  /**
   * Forgets everything, for the file has it.
   *
   * @throws IOException where the journal cannot be deleted
   */
  void clear() throws IOException {
    waiting.reset();
    length = 0;
    if (channel != null) {
      var old = channel;
      channel = null;
      old.close();
    }
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    disk.shutdown();
    clear();
  }
}
