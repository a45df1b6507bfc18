package org.chugiai.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A folder that appears complete or not at all: it is filled under another name beside its place and renamed at the
 * end. What was in its place is replaced only then, and only if that was asked for. After a process was killed, the next
 * one for the same place brings back what had been moved aside and removes what was left unfinished.
 */
public final class AtomicFolder implements Closeable {

  private static final String PART = "part";
  private static final String OLD = "old";
  /** What follows the purpose in the name of a folder beside the place: the process that made it, and an id. */
  private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})-[0-9a-f-]{36}");

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
    if (Files.isDirectory(place.getParent())) {
      clearAfterKill(place);
    }
    if (!replace && !isMissingOrEmpty(place)) {
      throw new FormatException(target, 0, "the folder is not empty",
          "Name another one, or ask for it to be replaced.");
    }
    try {
      Files.createDirectories(place.getParent());
      return new AtomicFolder(place, Files.createDirectory(beside(place, PART)));
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

  private static void clearAfterKill(Path place) throws IOException {
    for (var old : leftBeside(place, OLD)) {
      if (Files.exists(place)) {
        delete(old);
      } else {
        Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    for (var part : leftBeside(place, PART)) {
      delete(part);
    }
  }

  /** The folders that processes which run no more made beside a place. */
  private static List<Path> leftBeside(Path place, String purpose) throws IOException {
    var prefix = "." + place.getFileName() + "." + purpose + "-";
    var left = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(place.getParent())) {
      for (var entry : entries) {
        var name = entry.getFileName().toString();
        var process = name.startsWith(prefix) ? PROCESS.matcher(name.substring(prefix.length())) : null;
        if (process != null && process.matches()
            && ProcessHandle.of(Long.parseLong(process.group(1))).filter(ProcessHandle::isAlive).isEmpty()) {
          left.add(entry);
        }
      }
    }
    return left;
  }

  private static Path beside(Path place, String purpose) {
    return place.resolveSibling("." + place.getFileName() + "." + purpose + "-" + ProcessHandle.current().pid() + "-"
        + UUID.randomUUID());
  }

  /** Where to put the files. */
  public Path draft() {
    return draft;
  }

  /** Puts the folder in its place. */
  public void commit() throws IOException {
    Path old = null;
    if (Files.exists(target)) {
      old = beside(target, OLD);
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
