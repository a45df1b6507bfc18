package org.chugiai.cas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  /** What the name of the content that a journal began with adds to the journal's. */
  static final String BASE_SUFFIX = ".base";

  private final Path path;
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());
  /** Written to the file up to here. */
  private long length;
  private FileChannel channel;
  /** Not yet written. */
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private volatile IOException problem;
  /** Guards the file of the content that the journal began with. */
  private final Object baseLock = new Object();
  private boolean baseWanted;

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

  /** The content that a journal began with, kept beside it. */
  static Path baseOf(Path journal) {
    return journal.resolveSibling(journal.getFileName() + BASE_SUFFIX);
  }

  /**
   * Appends a record.
   *
   * @param start  what the steps apply to, written first where the journal is empty
   * @param record record
   */
  void append(Start start, JournalRecords.Entry record) {
    if (isEmpty()) {
      waiting.writeBytes(JournalRecords.encode(new JournalRecords.Base(start.sha256())));
      if (!start.isFile()) {
        waiting.writeBytes(JournalRecords.encode(new JournalRecords.Outside(start.file())));
      }
      keep(start);
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

  /**
   * What the steps of a journal apply to.
   *
   * @param content a version of the file
   * @param sha256  of that
   * @param file    sha256 of what the file holds, which is the same in other words where another program wrote it
   */
  record Start(byte[] content, String sha256, String file) {

    boolean isFile() {
      return sha256.equals(file);
    }
  }

  /**
   * Keeps the version that the steps apply to, for the case that another program changes the file: a moment later, which
   * the user does not wait for, unless nothing else has it.
   */
  private void keep(Start start) {
    synchronized (baseLock) {
      baseWanted = true;
    }
    if (start.isFile()) {
      disk.execute(() -> writeBase(start.content()));
    } else {
      writeBase(start.content());
    }
  }

  private void writeBase(byte[] content) {
    synchronized (baseLock) {
      if (baseWanted) {
        try {
          Files.write(baseOf(path), content);
        } catch (IOException e) {
          problem = e;
        }
      }
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

  /** Waits until what is done a moment later is done. */
  void awaitDisk() {
    CompletableFuture.runAsync(() -> { }, disk).join();
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
    synchronized (baseLock) {
      baseWanted = false;
      Files.deleteIfExists(baseOf(path));
    }
  }

  @Override
  public void close() throws IOException {
    disk.shutdown();
    clear();
  }
}
