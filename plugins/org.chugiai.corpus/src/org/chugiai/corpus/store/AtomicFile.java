package org.chugiai.corpus.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Replaces a file so that at every instant either the previous or the new version is there, whole. The new version is
 * written beside the target, forced to disk and read back; the previous one stays as a backup; then the new one is
 * renamed over the target.
 */
public final class AtomicFile {

  /** What the backup's name adds to the target's. */
  public static final String BACKUP_SUFFIX = ".bak";
  /** How the names of unfinished files begin and end. */
  static final String TEMPORARY_PREFIX = ".~";
  static final String TEMPORARY_SUFFIX = ".tmp";

  private static final int FORCING_THREADS = 8;

  private AtomicFile() {
  }

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is buffered, and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Reads back what was written, to see that it can be read. */
  @FunctionalInterface
  public interface Check {
    /** Throws where the file is not what it should be; its message is for people. */
    void accept(Path written) throws IOException;
  }

  /**
   * Replaces a file whatever it holds now.
   *
   * @return the fingerprint of the new version
   */
  public static Fingerprint write(Path target, Content content) throws IOException {
    return replace(target, null, content, written -> { });
  }

  /**
   * Replaces a file if it is still as it was when it was read.
   *
   * @param expected what it was like when it was read, {@link Fingerprint#ABSENT} where it must not exist yet; null to
   *     replace whatever is there
   * @param check run on the new version before it takes the target's place
   * @return the fingerprint of the new version
   * @throws FileChangedException where it is not; nothing is written then
   * @throws CorpusException where it cannot be written, e.g. on a full disk; the target is as it was
   */
  public static Fingerprint replace(Path target, Fingerprint expected, Content content, Check check)
      throws IOException {
    refuseIfChanged(target, expected);
    var temporary = target.resolveSibling(TEMPORARY_PREFIX + target.getFileName() + "."
        + ProcessHandle.current().pid() + "." + Long.toHexString(System.nanoTime()) + TEMPORARY_SUFFIX);
    try {
      var written = writeAndForce(temporary, content);
      if (!Fingerprint.of(temporary).sameContent(written)) {
        throw new CorpusException(target + ": what was read back differs from what was written; the disk may be "
            + "failing. The file is as it was; save to another disk.");
      }
      check.accept(temporary);
      keepPermissions(target, temporary);
      refuseIfChanged(target, expected);
      backUp(target);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(target.toAbsolutePath().getParent());
      return new Fingerprint(written.size(), Files.getLastModifiedTime(target).toMillis(), written.sha256());
    } catch (CorpusException e) {
      throw e;
    } catch (IOException e) {
      throw explained(target, e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Writes a file that nothing refers to yet; it is safe on disk only when {@link #force} says so. What a killed
   * program left under that name is replaced.
   *
   * @throws CorpusException where it cannot be written; there is no such file then
   */
  public static void create(Path target, Content content) throws IOException {
    try {
      Files.deleteIfExists(target);
      try (var out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW), 1 << 16)) {
        content.writeTo(out);
      }
    } catch (CorpusException e) {
      Files.deleteIfExists(target);
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(target);
      throw explained(target, e);
    }
  }

  /**
   * Forces files, and their names, to disk. Doing so for many files at once, on several threads, is far faster than one
   * by one as they are written: file systems join such requests.
   *
   * @throws CorpusException where the disk fails
   */
  public static void force(Collection<Path> files) throws IOException {
    var tasks = files.stream().<Callable<Void>>map(file -> () -> forceFile(file)).toList();
    try (var executor = Executors.newFixedThreadPool(FORCING_THREADS)) {
      for (var forced : executor.invokeAll(tasks)) {
        forced.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted while files were written").initCause(e);
    }
    for (var folder : files.stream().map(file -> file.toAbsolutePath().getParent()).distinct().toList()) {
      forceFolder(folder);
    }
  }

  private static Void forceFile(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
      return null;
    } catch (IOException e) {
      throw explained(file, e);
    }
  }

  private static void refuseIfChanged(Path target, Fingerprint expected) throws IOException {
    if (expected != null && !Fingerprint.of(target).sameContent(expected)) {
      throw new FileChangedException(target);
    }
  }

  private static Fingerprint writeAndForce(Path temporary, Content content) throws IOException {
    var digest = Fingerprint.newDigest();
    try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return new Fingerprint(channel.size(), 0, Fingerprint.hex(digest));
    }
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  /** A hard link costs nothing and leaves the target in place; where there are none, a copy. */
  private static void backUp(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    var backup = backup(target);
    Files.deleteIfExists(backup);
    try {
      Files.createLink(backup, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(target, backup, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Where the previous version of a file is kept. */
  public static Path backup(Path target) {
    return target.resolveSibling(target.getFileName() + BACKUP_SUFFIX);
  }

  /** A rename is on disk when its folder is; Windows does that by itself and cannot open folders. */
  private static void forceFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static CorpusException explained(Path target, IOException e) {
    var detail = String.valueOf(e.getMessage());
    if (detail.contains("No space left") || detail.contains("not enough space") || detail.contains("quota")) {
      return new CorpusException("The disk is full: " + target + " could not be written; nothing was changed. "
          + "Free some space and try again.", e);
    }
    if (e instanceof java.nio.file.AccessDeniedException) {
      return new CorpusException(target + " may not be written; nothing was changed. "
          + "Check the permissions of its folder.", e);
    }
    return new CorpusException(target + " could not be written; nothing was changed: " + detail
        + ". Check the disk and its permissions.", e);
  }

  /** Removes what unfinished saves left behind in a folder that nobody else writes. */
  static void clean(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var left = Files.newDirectoryStream(folder, TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX)) {
      for (var file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
