package org.chugiai.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * A folder that appears complete or not at all: it is filled under another name beside its place and renamed at the
 * end. What was in its place is replaced only then, and only if that was asked for.
 */
public final class AtomicFolder implements Closeable {

  private final Path target;
  private final Path draft;
  private boolean done;

  private AtomicFolder(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /**
   * Begins.
   *
   * @param replace whether a folder with content may be replaced
   * @throws FormatException if the place is taken or cannot be written to
   */
  public static AtomicFolder begin(Path target, boolean replace) throws IOException {
    var place = target.toAbsolutePath().normalize();
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new FormatException(target, 0, "is a file, not a folder", "Name a folder that does not exist yet.");
    }
    if (!replace && !isMissingOrEmpty(place)) {
      throw new FormatException(target, 0, "the folder is not empty",
          "Name another one, or ask for it to be replaced.");
    }
    try {
      Files.createDirectories(place.getParent());
      return new AtomicFolder(place, Files.createDirectory(beside(place, "part")));
    } catch (IOException e) {
      throw new FormatException(target, 0, "cannot be created (" + e + ")",
          "Check that its parent is a folder you may write to.", e);
    }
  }

  private static boolean isMissingOrEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private static Path beside(Path place, String purpose) {
    return place.resolveSibling("." + place.getFileName() + "." + purpose + "-" + UUID.randomUUID());
  }

  /** Where to put the files. */
  public Path draft() {
    return draft;
  }

  /** Puts the folder in its place. */
  public void commit() throws IOException {
    Path old = null;
    if (Files.exists(target)) {
      old = beside(target, "old");
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (old != null) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    done = true;
    if (old != null) {
      delete(old);
    }
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() throws IOException {
    if (!done && Files.exists(draft)) {
      delete(draft);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        if (failure != null) {
          throw failure;
        }
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
