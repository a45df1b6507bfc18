package org.chugiai.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to harm: none runs for long, pulls in another file or ends a reader otherwise than by a message. */
class HostileFilesTest {

  private static final int MANY = 100_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final List<String> XML = List.of("xmi", "inception", "timeml");
  private static final List<String> JSON = List.of("jsonl", "casjson", "doccano", "labelstudio");

  @TempDir
  private Path folder;

  private void read(String format, String content) throws IOException {
    var file = Files.writeString(folder.resolve("x." + format), content);
    assertTimeoutPreemptively(LONGEST, () -> ReaderFuzzTest.readAll(FormatCatalog.byId(format), file), format);
  }

  private FormatException refused(String format, String content) throws IOException {
    var file = Files.writeString(folder.resolve("x." + format), content);
    return assertTimeoutPreemptively(LONGEST, () -> assertThrows(FormatException.class,
        () -> TestCas.read(FormatCatalog.byId(format), file, new LossReport()), format));
  }

  @Test
  void entitiesAreRefused() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "secret");
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    for (var declaration : List.of(bomb + "]>", "<!DOCTYPE x [<!ENTITY a29 SYSTEM \"" + secret.toUri() + "\">]>",
        "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>")) {
      for (var format : XML) {
        var message = refused(format, "<?xml version=\"1.0\"?>" + declaration + "<TimeML><TEXT>&a29;</TEXT></TimeML>")
            .getMessage();
        assertTrue(message.contains("declares a document type, which is refused"), message);
      }
    }
  }

  @Test
  void includesAreNotFollowed() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "secret");
    var file = Files.writeString(folder.resolve("x.tml"), "<TimeML xmlns:xi=\"http://www.w3.org/2001/XInclude\"><TEXT>a"
        + "<xi:include parse=\"text\" href=\"" + secret.toUri() + "\"/></TEXT></TimeML>");
    assertEquals("a", TestCas.read(FormatCatalog.byId("timeml"), file, new LossReport()).get(0).getDocumentText());
  }

  @Test
  void deepNestingEnds() throws IOException {
    for (var format : XML) {
      read(format, "<a>".repeat(MANY));
      read(format, "<TimeML>".repeat(MANY) + "</TimeML>".repeat(MANY));
    }
    for (var format : JSON) {
      for (var nested : List.of("[".repeat(MANY), "[".repeat(MANY) + "]".repeat(MANY), "{\"a\":".repeat(MANY),
          "{\"text\":\"a\",\"x\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}",
          "[{\"data\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}]",
          "{\"%VIEWS\":{},\"%FEATURE_STRUCTURES\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}")) {
        read(format, nested);
      }
    }
    read("html", "<div>".repeat(MANY) + "a");
    read("html", "<div class=\"related\"><h2>".repeat(MANY / 10) + "a");
  }

  @Test
  void hugeNumbersEnd() throws IOException {
    var digits = "9".repeat(5_000_000);
    for (var format : JSON) {
      for (var number : List.of(digits, "1e" + digits, "0." + digits, "-" + digits)) {
        refused(format, "{\"text\":\"a\",\"entities\":[{\"start\":" + number + ",\"end\":1}]}");
        read(format, "[{\"data\":{\"text\":\"a\"},\"annotations\":[{\"result\":[{\"id\":" + number + "}]}]}]");
        read(format, "{\"%FEATURE_STRUCTURES\":[{\"%ID\":" + number + ",\"%TYPE\":\"uima.cas.TOP\"}]}");
      }
    }
    refused("webannotsv", "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=a\n1-1\t0-" + digits + "\ta\t\n");
    refused("conllu", digits + "\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n");
  }

  @Test
  void manyPartsEnd() throws IOException {
    Files.writeString(folder.resolve("x.txt"), "a".repeat(MANY));
    read("brat", "T1\tX 0 1" + ";0 1".repeat(MANY) + "\ta\n");
    read("brat", "E1\tStance:T1" + " Holder:T1".repeat(MANY) + "\n");
    read("conllu", "1\ta\t_\t_\t_\t_\t0\troot\t_\t" + "a=b|".repeat(MANY) + "c=d\n\n");
    read("conllu", "1\ta\t_\t_\t_\t_\t0\troot\t_\tSpacesAfter=" + "\\u0041".repeat(MANY) + "\n\n");
    read("conll2002", "a O\n".repeat(MANY));
    read("conll2002", "-DOCSTART- O\n\na O\n\n".repeat(2_000));
    read("webannotsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=a" + "|b".repeat(MANY) + "\n\n\n#Text=a\n1-1\t0-1\ta\t"
        + "_\t".repeat(MANY) + "\n");
    read("webannotsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Stance|attitude\n\n\n#Text=a\n1-1\t0-1\ta\t"
        + "x|".repeat(MANY) + "x\t\n");
    read("html", "<p " + "a='b' ".repeat(MANY) + ">x<meta charset=\"" + "u".repeat(MANY) + "\">");
    read("txt", "1.".repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "/etc/x", "a/../../b", "C:\\x", "\u0000", "con"})
  void idsAreNoPaths(String id) throws IOException {
    var file = Files.writeString(folder.resolve("x.jsonl"), new ObjectMapper()
        .createObjectNode().put("id", id).put("text", "a").toString());
    var articles = TestCas.read(FormatCatalog.byId("jsonl"), file, new LossReport());
    for (var format : List.of("xmi", "casjson", "inception", "webannotsv", "brat", "timeml")) {
      var out = folder.resolve("out-" + format);
      TestCas.export(FormatCatalog.byId(format), out, Map.of(), articles);
      try (var files = Files.walk(folder)) {
        assertTrue(files.filter(Files::isRegularFile).allMatch(path -> path.getParent().equals(folder)
            || path.getParent().getParent().equals(folder)));
      }
    }
  }
}
