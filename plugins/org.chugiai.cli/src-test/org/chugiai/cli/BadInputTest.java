package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chugiai.corpus.store.Fingerprint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong gets one line with its place and remedy, and the right exit code; the corpus stays as it was. */
class BadInputTest {

  @TempDir
  Path folder;
  private Path corpus;
  private Path cas;
  private Map<String, String> before;

  @BeforeEach
  void make() throws Exception {
    corpus = folder.resolve("c");
    Tool.run("init", corpus).succeeded();
    Tool.run("import", corpus, Files.writeString(folder.resolve("a.txt"), "Mưa ở Huế.")).succeeded();
    cas = corpus.resolve("annotations/main/a.xmi");
    before = snapshot();
  }

  @AfterEach
  void theCorpusIsAsItWas() throws Exception {
    assertEquals(before, snapshot());
  }

  @Test
  void notUtf8() throws Exception {
    var file = folder.resolve("latin.txt");
    Files.write(file, "Dòng một\nDòng \u00e0".getBytes(StandardCharsets.ISO_8859_1));
    Tool.run("import", corpus, file).failed(ExitCode.INVALID, file + ":1", "UTF-8", "Convert");
  }

  @Test
  void empty() throws Exception {
    var file = Files.createFile(folder.resolve("empty.txt"));
    Tool.run("import", corpus, file).failed(ExitCode.INVALID, file, "is empty");
  }

  @Test
  void fiftyMegabytesInOneLine() throws Exception {
    var line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    var text = Files.write(folder.resolve("long.txt"), line);
    Tool.run("import", corpus, text).failed(ExitCode.INVALID, text, "longer than an article can be");
    var jsonl = Files.write(folder.resolve("long.jsonl"), line);
    Tool.run("import", corpus, jsonl).failed(ExitCode.INVALID, jsonl + ":1", "longer than an article can be");
  }

  @Test
  void aFolder() throws Exception {
    var file = Files.createDirectory(folder.resolve("news.txt"));
    Tool.run("import", corpus, file).failed(ExitCode.FAILED, file, "is a folder without files that can be read");
  }

  @Test
  void missing() {
    Tool.run("import", corpus, folder.resolve("no.txt")).failed(ExitCode.FAILED, "no.txt does not exist");
    Tool.run("evaluate", folder.resolve("no.jsonl"), folder).failed(ExitCode.FAILED, "no.jsonl does not exist");
  }

  @Test
  void unreadable() throws Exception {
    var file = Files.writeString(folder.resolve("secret.txt"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    Tool.run("import", corpus, file).failed(ExitCode.FAILED, file, "may not be read", "permissions");
  }

  @Test
  void aFileOfNoKnownFormat() throws Exception {
    var file = Files.writeString(folder.resolve("a.docx"), "x");
    Tool.run("import", corpus, file).failed(ExitCode.USAGE, file, "does not tell its format", "chugiai formats");
  }

  @Test
  void anXmiOfAnotherTypeSystem() throws Exception {
    var file = folder.resolve("other.xmi");
    Files.writeString(file, Files.readString(cas).replace("<cas:View",
        "<o:Thing xmlns:o=\"http:///org/other.ecore\" xmi:id=\"99\" sofa=\"1\" begin=\"0\" end=\"3\"/><cas:View"));
    Tool.run("import", corpus, file).failed(ExitCode.INVALID, file, "org.other.Thing");
  }

  @Test
  void aTruncatedXmi() throws Exception {
    var file = folder.resolve("cut.xmi");
    Files.writeString(file, Files.readString(cas).substring(0, 400));
    Tool.run("import", corpus, file).failed(ExitCode.INVALID, file);
  }

  @Test
  void externalEntities() throws Exception {
    var secret = Files.writeString(folder.resolve("secret"), "s3cret");
    var file = folder.resolve("xxe.xmi");
    Files.writeString(file, Files.readString(cas).replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \""
        + secret.toUri() + "\">]>").replace("Mưa", "&e;"));
    var result = Tool.run("import", corpus, file).failed(ExitCode.INVALID, file);
    assertFalse(result.err().contains("s3cret"), result.err());
  }

  @Test
  void aDamagedArticleOfTheCorpus() throws Exception {
    var good = Files.readString(cas);
    Files.writeString(cas, good.substring(0, 400));
    var check = Tool.run("check", corpus);
    assertEquals(ExitCode.INVALID, check.code());
    assertTrue(check.out().contains("error: " + cas), check.out());
    var out = folder.resolve("out");
    Tool.run("export", corpus, "--format", "jsonl", "--out", out).failed(ExitCode.INVALID, "left out", cas);
    Tool.run("annotate", corpus).failed(ExitCode.FAILED, "a: " + cas);
    Files.writeString(cas, good);
  }

  @Test
  void aSourceTextThatWasChanged() throws Exception {
    var source = corpus.resolve("articles/a.txt");
    Files.writeString(source, "Nắng ở Huế.");
    var check = Tool.run("check", corpus);
    assertEquals(ExitCode.INVALID, check.code());
    assertTrue(check.out().contains(source + ": was changed since it was imported"), check.out());
    Files.writeString(source, "Mưa ở Huế.");
  }

  @Test
  void aCorpusOfANewerVersion() throws Exception {
    var model = corpus.resolve("corpus.xmi");
    var ours = Files.readString(model);
    Files.writeString(model, ours.replace("formatVersion=\"1\"", "formatVersion=\"7\""));
    for (var command : new String[] {"annotate", "check"}) {
      Tool.run(command, corpus).failed(ExitCode.INVALID, model, "newer version", "Update");
    }
    Files.writeString(model, ours);
  }

  @Test
  void aFullDisk() throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", disk),
        "a small disk can be mounted by root only");
    try {
      var small = disk.resolve("c");
      Tool.run("init", small).succeeded();
      Tool.run("import", small, folder.resolve("a.txt")).succeeded();
      var model = Fingerprint.of(small.resolve("corpus.xmi"));
      var big = Files.writeString(folder.resolve("big.txt"), "Mưa rất to. ".repeat(30_000));
      Tool.run("import", small, big).failed(ExitCode.FAILED, "The disk is full: " + small, "Free some space");
      assertTrue(model.sameContent(Fingerprint.of(small.resolve("corpus.xmi"))));
      assertFalse(Files.exists(small.resolve("articles/big.txt")));
      assertFalse(Files.exists(small.resolve("annotations/main/big.xmi")));
      Tool.run("check", small).succeeded();
      Tool.run("import", corpus, big).succeeded();
      var out = disk.resolve("out");
      Tool.run("export", corpus, "--format", "jsonl", "--out", out).failed(ExitCode.FAILED, out, "room");
      assertFalse(Files.exists(out));
      Tool.run("annotate", small).succeeded();
    } finally {
      assertTrue(run("umount", disk));
      before = snapshot();
    }
  }

  private static boolean run(Object... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList()).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      // No such program on this system, which is as good as one that fails.
      return false;
    }
  }

  @Test
  void aFolderThatIsNoCorpus() {
    Tool.run("annotate", folder).failed(ExitCode.FAILED, folder, "is no corpus");
    Tool.run("init", corpus).failed(ExitCode.FAILED, corpus, "is a corpus already");
  }

  @Test
  void anExportFolderThatIsTaken() throws Exception {
    var out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.doc"), "x");
    Tool.run("export", corpus, "--format", "jsonl", "--out", out).failed(ExitCode.FAILED, out, "not empty");
    assertEquals("x", Files.readString(out.resolve("thesis.doc")));
  }

  static Stream<Arguments> wrongCommandLines() {
    return Stream.of(
        Arguments.of("impor c a.txt", "Did you mean"),
        Arguments.of("import c", "FILE"),
        Arguments.of("import c a.txt --published yesterday", "yesterday"),
        Arguments.of("import c a.txt --format docx", "There is no format docx"),
        Arguments.of("import c a.txt --option x=y", "no option x"),
        Arguments.of("annotate c --threads many", "many"),
        Arguments.of("annotate c --only nobody", "no article nobody"),
        Arguments.of("annotate c --engines magic", "no engine \"magic\""),
        Arguments.of("export c --format jsonl", "--out"),
        Arguments.of("export c --format txt --out o", "can be read only"),
        Arguments.of("export c --format jsonl --out o --status rejected", "never exported"),
        Arguments.of("export c --format jsonl --out o --status maybe", "no status maybe"),
        Arguments.of("check", "CORPUS"),
        Arguments.of("check c --verbose", "--verbose"),
        Arguments.of("evaluate a", "PREDICTED"));
  }

  @ParameterizedTest
  @MethodSource("wrongCommandLines")
  void aWrongCommandLine(String line, String word) {
    var arguments = Arrays.stream(line.split(" ")).map(a -> a.equals("c") || a.equals("a.txt") || a.equals("o")
        ? folder.resolve(a) : a).toArray();
    Tool.run(arguments).failed(ExitCode.USAGE, word);
    assertFalse(Files.exists(folder.resolve("o")));
  }

  @Test
  void noCommandAtAll() {
    var result = Tool.run();
    assertEquals(ExitCode.USAGE, result.code());
    assertTrue(result.err().startsWith("Usage: chugiai"), result.err());
  }

  /** Every file of the corpus but the lock, with its content's hash. */
  private Map<String, String> snapshot() throws IOException {
    var result = new TreeMap<String, String>();
    try (var files = Files.walk(corpus)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        result.put(corpus.relativize(file).toString(), Fingerprint.of(file).sha256());
      }
    }
    return result;
  }
}
