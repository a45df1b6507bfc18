package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir
  Path folder;

  @Test
  void thePreviousVersionIsKept() throws Exception {
    var file = folder.resolve("a.xmi");
    write(file, "one");
    write(file, "two");
    write(file, "three");
    assertEquals("three", Files.readString(file));
    assertEquals("two", Files.readString(AtomicFile.backup(file)));
    assertEquals(List.of("a.xmi", "a.xmi.bak"), names());
  }

  @Test
  void aFullDiskIsToldAndLeavesTheFileAsItWas() throws Exception {
    var file = folder.resolve("a.xmi");
    write(file, "one");
    var e = assertThrows(CorpusException.class, () -> AtomicFile.write(file, out -> {
      out.write(new byte[100_000]);
      throw new IOException("No space left on device");
    }));
    assertTrue(e.getMessage().startsWith("The disk is full"), e.getMessage());
    assertTrue(e.getMessage().contains(file + " could not be written"), e.getMessage());
    assertEquals("one", Files.readString(file));
    assertEquals(List.of("a.xmi"), names());
  }

  @Test
  void aDiskThatIsReallyFullIsToldToo() throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()),
        "a small file system can be mounted by root only");
    try {
      var file = disk.resolve("a.xmi");
      write(file, "one");
      var e = assertThrows(CorpusException.class, () -> AtomicFile.write(file, out -> out.write(new byte[300_000])));
      assertTrue(e.getMessage().startsWith("The disk is full"), e.getMessage());
      assertEquals("one", Files.readString(file));
      write(file, "two");
      assertEquals("two", Files.readString(file));
    } finally {
      assertTrue(run("umount", disk.toString()));
    }
  }

  @Test
  void aVersionThatCannotBeReadBackDoesNotReplaceTheGoodOne() throws Exception {
    var file = folder.resolve("a.xmi");
    write(file, "<a/>");
    assertThrows(InvalidDataException.class, () -> AtomicFile.replace(file, null,
        out -> out.write("<a>".getBytes(StandardCharsets.UTF_8)), CasFile::checkWellFormed));
    assertEquals("<a/>", Files.readString(file));
    assertEquals(List.of("a.xmi"), names());
  }

  @Test
  void aFileThatMustBeNewIsNotOverwritten() throws Exception {
    var file = folder.resolve("a.xmi");
    write(file, "theirs");
    assertThrows(FileChangedException.class, () -> AtomicFile.replace(file, Fingerprint.ABSENT,
        out -> out.write('x'), written -> { }));
    assertEquals("theirs", Files.readString(file));
  }

  @Test
  void aFileThatIsGoneSinceIsNotMadeAnew() throws Exception {
    var file = folder.resolve("a.xmi");
    var read = write(file, "one");
    Files.delete(file);
    assertThrows(FileChangedException.class, () -> AtomicFile.replace(file, read, out -> out.write('x'),
        written -> { }));
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileThatWasOnlyTouchedIsNoChange() throws Exception {
    var file = folder.resolve("a.xmi");
    var read = write(file, "one");
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    AtomicFile.replace(file, read, out -> out.write("two".getBytes(StandardCharsets.UTF_8)), written -> { });
    assertEquals("two", Files.readString(file));
  }

  @Test
  void permissionsStay() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
    var file = folder.resolve("a.xmi");
    write(file, "one");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    write(file, "two");
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  private static Fingerprint write(Path file, String content) throws IOException {
    return AtomicFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start().waitFor() == 0;
    } catch (IOException e) {
      // No such program on this system, which is as good as one that fails.
      return false;
    }
  }
}
