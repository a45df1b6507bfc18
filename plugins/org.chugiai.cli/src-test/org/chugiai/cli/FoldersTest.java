package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in the place of files: all that is in them is read, told or refused. */
class FoldersTest {

  @TempDir
  Path folder;
  private Path corpus;
  private Path news;

  @BeforeEach
  void make() throws IOException {
    corpus = folder.resolve("c");
    news = folder.resolve("news");
    Tool.run("init", corpus).succeeded();
    file("a.txt", "Mưa.");
    file("2024/09/b.txt", "Nắng.");
    file("2024/c.jsonl", "{\"id\":\"c1\",\"text\":\"Gió.\"}\n{\"id\":\"c2\",\"text\":\"Bão.\"}\n");
    file("brat/d.txt", "Huế mưa.");
    file("brat/d.ann", "T1\tLOCATION 0 3\tHuế\n");
    file("brat/annotation.conf", "[entities]\n");
    file(".hidden/e.txt", "Không.");
    file("2024/.DS_Store", "\0");
  }

  private Path file(String name, String content) throws IOException {
    var file = news.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void allArticlesBelowAFolderAreImported() {
    var out = Tool.run("import", corpus, news).succeeded().out();
    assertTrue(out.startsWith("Imported 5 articles"), out);
    for (var id : new String[] {"a", "b", "c1", "c2", "d"}) {
      assertTrue(Files.exists(corpus.resolve("annotations/main/" + id + ".xmi")), id);
    }
  }

  @Test
  void linksAreNeverFollowed() throws Exception {
    var outside = Files.writeString(folder.resolve("outside.txt"), "Bí mật.");
    var link = Files.createSymbolicLink(news.resolve("z.txt"), outside);
    Files.createSymbolicLink(news.resolve("loop"), news);
    Tool.run("import", corpus, news).failed(ExitCode.INVALID, "is a link", "--keep-going");
    assertFalse(Files.exists(corpus.resolve("annotations/main/a.xmi")));
    var result = Tool.run("import", corpus, news, "--keep-going");
    assertEquals(ExitCode.INVALID, result.code());
    assertTrue(result.out().startsWith("Imported 5 articles"), result.out());
    assertTrue(result.err().contains("skipped: " + link + " is a link; links in a folder are not followed."),
        result.err());
    assertTrue(result.err().contains(news.resolve("loop") + " is a link"), result.err());
  }

  @Test
  void aTextOfAnnotationsThatIsALinkIsNotRead() throws Exception {
    var outside = Files.writeString(folder.resolve("outside.txt"), "Bí mật.");
    Files.delete(news.resolve("brat/d.txt"));
    Files.createSymbolicLink(news.resolve("brat/d.txt"), outside);
    var result = Tool.run("import", corpus, news, "--keep-going");
    assertTrue(result.out().startsWith("Imported 4 articles"), result.out());
    assertTrue(result.err().contains("d.ann has a text that is a link"), result.err());
  }

  @Test
  void otherFilesStopTheImportUnlessItIsToKeepGoing() throws Exception {
    var other = file("2024/photo.jpeg", "x");
    var empty = file("2024/z.txt", "");
    Tool.run("import", corpus, news).failed(ExitCode.INVALID, other, "is of no format that can be read");
    var result = Tool.run("import", corpus, news, "--keep-going");
    assertEquals(ExitCode.INVALID, result.code());
    assertTrue(result.err().contains("skipped: " + other) && result.err().contains(empty + ": is empty"),
        result.err());
    assertTrue(result.out().startsWith("Imported 5 articles"), result.out());
  }

  @Test
  void aFormatThatIsNamedIsThatOfAllFiles() {
    Tool.run("import", corpus, news.resolve("2024"), "--format", "jsonl")
        .failed(ExitCode.INVALID, "b.txt has no ending of the format jsonl");
    var result = Tool.run("import", corpus, news.resolve("2024"), "--format", "jsonl", "--keep-going");
    assertTrue(result.out().startsWith("Imported 2 articles"), result.out());
  }

  @Test
  void contentTellsFormatsThatShareAnEnding() throws Exception {
    var made = folder.resolve("made");
    for (var format : new String[] {"xmi", "inception", "casjson", "labelstudio", "webannotsv"}) {
      Tool.run("convert", news.resolve("brat"), "--to", format, "--out", made.resolve(format)).succeeded();
      var back = folder.resolve("back-" + format);
      Tool.run("convert", made.resolve(format), "--to", "jsonl", "--out", back).succeeded();
      var line = Files.readString(back.resolve("articles.jsonl"));
      assertTrue(line.contains("\"kind\":\"LOCATION\""), format + " " + line);
    }
  }

  @Test
  void anEmptyFolderIsNoSource() throws Exception {
    var empty = Files.createDirectory(folder.resolve("empty"));
    Tool.run("convert", empty, "--to", "jsonl", "--out", folder.resolve("o")).failed(ExitCode.FAILED, empty);
  }
}
