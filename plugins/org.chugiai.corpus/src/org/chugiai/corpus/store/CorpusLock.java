package org.chugiai.corpus.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to write a corpus: an operating system's lock on the file {@code .lock}, which also tells who holds it. The
 * lock ends with its process; what a killed process left in the file is recognised and replaced.
 */
final class CorpusLock implements AutoCloseable {

  /** Far behind the content, so that others can read that while the byte is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final FileLock lock;
  private final String takenOver;

  private CorpusLock(FileChannel channel, FileLock lock, String takenOver) {
    this.channel = channel;
    this.lock = lock;
    this.takenOver = takenOver;
  }

  /**
   * Takes the lock.
   *
   * @throws CorpusLockedException where somebody else has it
   */
  static CorpusLock take(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
        StandardOpenOption.WRITE);
    try {
      var lock = tryLock(channel);
      var before = Holder.read(channel);
      if (lock == null) {
        throw new CorpusLockedException(file.toAbsolutePath().getParent() + " is in use by "
            + before.map(Holder::describe).orElse("another process") + ". Close it there, or wait until it is done.");
      }
      if (before.isPresent() && before.get().mayBeAlive()) {
        throw new CorpusLockedException(file.toAbsolutePath().getParent() + " may be in use by "
            + before.get().describe() + ". If it is not, delete the file " + file + ".", file);
      }
      Holder.self().write(channel);
      return new CorpusLock(channel, lock, before.map(Holder::describe).orElse(null));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      // Another store of this very process has it, which for the caller is the same as any other holder.
      return null;
    }
  }

  /** Who left the corpus locked without ending properly, where the lock was taken over from a process that is gone. */
  Optional<String> takenOver() {
    return Optional.ofNullable(takenOver);
  }

  /** The file stays, empty: deleting it would let two processes lock two files of one name. */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
      lock.release();
    }
  }

  private record Holder(long pid, String host, Instant started) {

    static Holder self() {
      var self = ProcessHandle.current();
      return new Holder(self.pid(), hostName(), self.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<Holder> read(FileChannel channel) throws IOException {
      var buffer = ByteBuffer.allocate(1024);
      channel.read(buffer, 0);
      var parts = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).split("\\R");
      try {
        return parts.length < 3 ? Optional.empty()
            : Optional.of(new Holder(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2])));
      } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
        // Cut off by a kill while it was written, so its writer is gone.
        return Optional.empty();
      }
    }

    void write(FileChannel channel) throws IOException {
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(pid + "\n" + host + "\n" + started + "\n"), 0);
      channel.force(true);
    }

    /** Some network file systems lock nothing; there the content is all there is to go by. */
    boolean mayBeAlive() {
      if (!host.equals(hostName())) {
        return true;
      }
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
          .filter(p -> p.info().startInstant().orElse(Instant.EPOCH).equals(started))
          .filter(p -> p.pid() != ProcessHandle.current().pid()).isPresent();
    }

    String describe() {
      return "process " + pid + " on " + host + ", started " + started;
    }

    private static String hostName() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        // A machine without a name of its own is still one machine.
        return "localhost";
      }
    }
  }
}
