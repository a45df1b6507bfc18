package org.chugiai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  @TempDir
  private Path folder;

  @Test
  void takesTheTextAsItStands() throws IOException {
    var cas = TestCas.read(TextFormat.format(), folder, "bản tin.txt", "\uFEFFHoà  😀\r\n\tBa\u0300 \u200D\u0007.\n\n");
    assertEquals("Hoà  😀\r\n\tBa\u0300 \u200D\u0007.\n\n", cas.getDocumentText());
    assertEquals("bản tin", Documents.id(cas));
  }

  @Test
  void refusesOtherEncodingsByLineAndByte() throws IOException {
    var file = Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE0, 'c'});
    assertTrue(message(file).startsWith(file + ":2: is not UTF-8 (byte 4)"), message(file));
  }

  @Test
  void refusesEmptyAndEndlessFilesAndFolders() throws IOException {
    var large = folder.resolve("large.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50 << 20);
    }
    assertTrue(message(large).contains("longer than an article can be"));
    assertTrue(message(Files.createFile(folder.resolve("empty.txt"))).contains("is empty"));
    assertTrue(message(folder).contains("is a folder"));
  }

  private static String message(Path file) {
    return assertThrows(FormatException.class, () -> TestCas.read(TextFormat.format(), file, new LossReport()))
        .getMessage();
  }
}
