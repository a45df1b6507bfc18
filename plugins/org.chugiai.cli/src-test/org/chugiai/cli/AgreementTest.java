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

/** Agreement where two annotators worked on the same article: statistics, their JSON, the card of a dataset. */
class AgreementTest {

  @TempDir
  Path folder;
  private Path corpus;

  @BeforeEach
  void make() throws IOException {
    corpus = folder.resolve("c");
    Tool.run("init", corpus).succeeded();
    var article = Files.writeString(folder.resolve("a.jsonl"), """
        {"id":"a","text":"Huế và Hà Nội mưa.","tokens":[{"start":0,"end":3},{"start":4,"end":6},{"start":7,"end":9},\
        {"start":10,"end":13},{"start":14,"end":17}],\
        "entities":[{"start":0,"end":3,"kind":"LOCATION","status":"manual"},\
        {"start":7,"end":13,"kind":"LOCATION","status":"accepted"}]}
        """);
    Tool.run("import", corpus, article).succeeded();
  }

  private void second(String from, String to) throws IOException {
    var mine = corpus.resolve("annotations/main/a.xmi");
    var theirs = corpus.resolve("annotations/binh/a.xmi");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, Files.readString(mine).replaceFirst(from, to));
  }

  @Test
  void oneAnnotatorAloneHasNobodyToAgreeWith() {
    assertFalse(Tool.run("stats", corpus).succeeded().out().contains("kappa"));
    var json = Tool.run("stats", corpus, "--json").succeeded().out();
    assertTrue(json.endsWith(",\n \"agreement\" : [ ]\n}\n"), json);
  }

  @Test
  void agreementStandsInStatisticsAndOnTheCard() throws IOException {
    second("kind=\"LOCATION\"", "kind=\"ORGANIZATION\"");
    var table = Tool.run("stats", corpus).succeeded().out().replaceAll(" +", " ");
    assertTrue(table.contains("\nagreement articles annotators annotated F1 kappa alpha\nEntity 1 2 4 0.500 "), table);
    var json = Tool.run("stats", corpus, "--json").succeeded().out();
    assertTrue(json.contains("{ \"layer\" : \"Entity\", \"annotators\" : [ \"binh\", \"main\" ], \"articles\" : 1, "
        + "\"annotations\" : 4, \"alpha\" : "), json);
    assertTrue(json.contains("\"f1\" : 0.5000"), json);
    var out = folder.resolve("dataset");
    Tool.run("export", corpus, "--format", "huggingface", "--out", out).succeeded();
    var card = Files.readString(out.resolve("README.md"));
    assertTrue(card.contains("Entity: strict F1 0.500, Cohen's kappa 0."), card);
    assertEquals(1, card.lines().filter(line -> line.contains("Krippendorff")).count(), card);
  }

  @Test
  void otherTextsAreNoVersionsOfAnArticle() throws IOException {
    second("Huế và", "Hội và");
    var failed = Tool.run("stats", corpus).failed(ExitCode.INVALID, "article a", "different texts");
    assertTrue(failed.err().contains("annotations"), failed.err());
  }

  @Test
  void whoHasNotBegunIsNotCompared() throws IOException {
    second("status=\"manual\"", "status=\"suggested\"");
    var theirs = corpus.resolve("annotations/binh/a.xmi");
    Files.writeString(theirs, Files.readString(theirs).replace("status=\"accepted\"", "status=\"suggested\""));
    assertFalse(Tool.run("stats", corpus).succeeded().out().contains("kappa"));
  }
}
