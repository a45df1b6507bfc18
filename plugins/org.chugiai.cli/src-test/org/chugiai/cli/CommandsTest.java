package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.corpus.store.CorpusStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final String GOLD = """
      {"id":"gold","text":"Hà Nội 😀 mưa.","sentences":[{"start":0,"end":13,"zone":"body"}],\
      "entities":[{"start":0,"end":6,"kind":"LOCATION"}]}
      """;

  @TempDir
  Path folder;
  private Path corpus;

  @BeforeEach
  void name() {
    corpus = folder.resolve("c");
  }

  @Test
  void aCorpusGoesAllTheWay() throws Exception {
    var out = folder.resolve("dataset");
    var init = Tool.run("init", corpus, "--name", "Tin bão", "--licence", "CC0-1.0").succeeded();
    assertTrue(init.out().contains("\"Tin bão\""), init.out());
    var imported = Tool.run("import", corpus, file("bão.txt", "Bão số 3 vào Huế.\n\nMưa rất to."),
        file("gold.jsonl", GOLD), "--published", "2024-09-07").succeeded();
    assertTrue(imported.out().startsWith("Imported 2 articles"), imported.out());
    var annotated = Tool.run("annotate", corpus, "--only", "bão").succeeded();
    assertTrue(annotated.out().startsWith("Annotated 1 article "), annotated.out());
    assertTrue(Tool.run("check", corpus).succeeded().out().contains("Checked 2 articles in 2 files: 0 errors"));
    var exported = Tool.run("export", corpus, "--format", "jsonl", "--out", out).succeeded();
    assertTrue(exported.out().contains("2 articles"), exported.out());
    var lines = Files.readAllLines(out.resolve("articles.jsonl"));
    assertTrue(lines.get(0).startsWith("{\"id\":\"bão\","), lines.get(0));
    assertTrue(lines.get(0).contains("\"published\":\"2024-09-07\",\"publishedFrom\":\"given\""), lines.get(0));
    var gold = file("g.jsonl", GOLD);
    var table = Tool.run("evaluate", gold, out).succeeded().out();
    assertTrue(table.contains("entities core strict                         P 1.000  R 1.000  F1 1.000"), table);
    var json = Tool.run("evaluate", gold, out, "--json").succeeded().out();
    assertTrue(json.startsWith("{") && json.contains("\"entities core strict\""), json);
  }

  @Test
  void errorsOfALayerAreListedBeforeTheFigures() throws Exception {
    var gold = file("g.jsonl", GOLD);
    var predicted = file("p.jsonl", GOLD.replace("LOCATION", "PERSON"));
    var out = Tool.run("evaluate", gold, predicted, "--errors", "entities").succeeded().out();
    assertTrue(out.startsWith("gold\tmissed\t0\tHà Nội = LOCATION\ngold\tspurious\t0\tHà Nội = PERSON\n"), out);
    Tool.run("evaluate", gold, predicted, "--errors", "verbs")
        .failed(ExitCode.USAGE, "verbs", "entities, times, stances");
  }

  @Test
  void humanWorkIsWithheldFromTheEnginesAndExportedByDefault() throws Exception {
    Tool.run("init", corpus);
    Tool.run("import", corpus, file("a.jsonl", """
        {"id":"a","text":"Huế mưa.","entities":[{"start":0,"end":3,"kind":"LOCATION","status":"manual"},\
        {"start":4,"end":7,"kind":"EVENT","status":"rejected"}]}
        """)).succeeded();
    var passed = Tool.run("annotate", corpus).succeeded().out();
    assertTrue(passed.contains("Passed over 1 article, state: in progress (--force renews it)"), passed);
    Tool.run("annotate", corpus, "--force").succeeded();
    Tool.run("export", corpus, "--format", "jsonl", "--out", folder.resolve("out")).succeeded();
    var line = Files.readString(folder.resolve("out/articles.jsonl"));
    assertTrue(line.contains("\"kind\":\"LOCATION\""), line);
    assertFalse(line.contains("EVENT"), line);
  }

  @Test
  void importingTheSameAgainSaysSo() throws Exception {
    Tool.run("init", corpus);
    var file = file("a.txt", "Mưa.");
    Tool.run("import", corpus, file).succeeded();
    var again = Tool.run("import", corpus, file).succeeded().out();
    assertTrue(again.startsWith("Imported 0 articles"), again);
    assertTrue(again.contains("1 article it had already"), again);
  }

  @Test
  void whatAFormatCannotHoldIsToldAndStrictFails() throws Exception {
    Tool.run("init", corpus);
    Tool.run("import", corpus, file("a.jsonl", """
        {"id":"a","text":"Đại học Huế mưa.","sentences":[{"start":0,"end":16}],\
        "tokens":[{"start":0,"end":3},{"start":4,"end":7},{"start":8,"end":11},{"start":12,"end":15}],\
        "entities":[{"start":0,"end":11,"kind":"ORGANIZATION"},{"start":8,"end":11,"kind":"LOCATION"}]}
        """)).succeeded();
    var export = Tool.run("export", corpus, "--format", "conll2002", "--out", folder.resolve("out")).succeeded();
    assertTrue(export.out().contains("lost: "), export.out());
    Tool.run("export", corpus, "--format", "conll2002", "--out", folder.resolve("strict"), "--strict");
    assertFalse(Files.exists(folder.resolve("strict")));
  }

  @Test
  void filesAreConvertedWithoutACorpus() throws Exception {
    var out = folder.resolve("out");
    var result = Tool.run("convert", file("g.jsonl", GOLD), "--to", "xmi", "--out", out).succeeded();
    assertTrue(result.out().startsWith("Converted to " + out + ": 1 article, 1 Entity"), result.out());
    Tool.run("convert", out.resolve("gold.xmi"), "--to", "jsonl", "--out", folder.resolve("back")).succeeded();
    Tool.run("evaluate", folder.resolve("g.jsonl"), folder.resolve("back")).succeeded();
  }

  @Test
  void whatCannotBeConvertedIsToldAndLeavesNothing() throws Exception {
    var good = file("good.txt", "Mưa.");
    var bad = file("bad.jsonl", "{\"id\":1}");
    var out = folder.resolve("out");
    Tool.run("convert", good, bad, "--to", "jsonl", "--out", out).failed(ExitCode.INVALID, bad + ":1");
    assertFalse(Files.exists(out));
    Tool.run("convert", good, bad, "--to", "jsonl", "--out", out, "--keep-going").failed(ExitCode.INVALID, bad + ":1");
    assertEquals(1, Files.readAllLines(out.resolve("articles.jsonl")).size());
    Tool.run("convert", good, "--to", "jsonl", "--out", out).failed(ExitCode.FAILED, out, "not empty");
    Tool.run("convert", good, "--to", "txt", "--out", out).failed(ExitCode.USAGE, "read only");
  }

  @Test
  void statisticsAreATableOrJson() throws Exception {
    Tool.run("init", corpus);
    Tool.run("import", corpus, file("a.jsonl", """
        {"id":"a","text":"Huế 😀.","entities":[{"start":0,"end":3,"kind":"LOCATION","status":"accepted",\
        "origin":"names 1.0","confidence":0.93}]}
        """)).succeeded();
    var table = Tool.run("stats", corpus).succeeded().out().replaceAll(" +", " ");
    assertTrue(table.contains("characters 6 in an article 6 to 6, median 6"), table);
    assertTrue(table.contains("names 1.0 Entity 0.9-1.0 0 1 0 0 100.0 %"), table);
    var json = Tool.run("stats", corpus, "--json").succeeded().out();
    assertTrue(json.contains("\"right\" : 1.0"), json);
  }

  @Test
  void aCorpusCanHaveLayersOfItsOwn() throws Exception {
    var types = file("types.xml", """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription>
        <name>my.Frame</name><supertypeName>org.chugiai.types.Suggestion</supertypeName></typeDescription></types>
        </typeSystemDescription>""");
    var out = Tool.run("init", corpus, "--types", types).succeeded().out();
    assertTrue(out.endsWith(", with 1 layer of its own." + System.lineSeparator()), out);
    var wrong = file("wrong.xml", Files.readString(types).replace("org.chugiai.types.Suggestion", "no.Such"));
    var other = folder.resolve("other");
    Tool.run("init", other, "--types", wrong).failed(ExitCode.INVALID, wrong);
    Tool.run("init", other, "--types", folder.resolve("gone.xml")).failed(ExitCode.FAILED, "gone.xml");
    assertFalse(Files.exists(other));
  }

  @Test
  void aDatasetIsDividedAsAskedAndNamedAfterTheCorpus() throws Exception {
    Tool.run("init", corpus, "--name", "Tin bão", "--licence", "cc-by-4.0");
    Tool.run("import", corpus, file("gold.jsonl", GOLD)).succeeded();
    var out = folder.resolve("dataset");
    var fixed = file("splits.tsv", "gold\ttest\n");
    Tool.run("export", corpus, "--format", "huggingface", "--out", out, "--splits", fixed).succeeded();
    var card = Files.readString(out.resolve("README.md"));
    assertTrue(card.contains("Tin bão") && card.contains("cc-by-4.0"), card);
    try (var files = Files.walk(out)) {
      var names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(names.stream().anyMatch(name -> name.startsWith("test")), names.toString());
    }
    var other = folder.resolve("other");
    Tool.run("export", corpus, "--format", "huggingface", "--out", other, "--shares", "50,60")
        .failed(ExitCode.USAGE, "shares");
    Tool.run("export", corpus, "--format", "jsonl", "--out", other, "--seed", "7").failed(ExitCode.USAGE, "seed");
    Files.writeString(fixed, "gold\tattic\n");
    Tool.run("export", corpus, "--format", "huggingface", "--out", other, "--splits", fixed)
        .failed(ExitCode.INVALID, fixed + ":1");
    assertFalse(Files.exists(other));
  }

  @Test
  void enginesAndFormatsAreListed() {
    var engines = Tool.run("engines").succeeded().out();
    assertTrue(engines.contains("structure") && engines.contains("makes Article, Zone"), engines);
    Tool.run("init", corpus);
    assertEquals(engines, Tool.run("engines", corpus).succeeded().out());
    var formats = Tool.run("formats").succeeded().out();
    assertTrue(formats.contains("jsonl        read, write") && formats.contains("txt          read  "), formats);
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "import", "annotate", "export", "convert", "check", "stats", "evaluate", "engines",
      "formats"})
  void everyCommandExplainsItself(String command) {
    var help = Tool.run(command, "--help").succeeded().out();
    assertTrue(help.startsWith("Usage: chugiai " + command), help);
    assertTrue(help.lines().allMatch(line -> line.length() <= 120), help);
    assertTrue(Tool.run("--help").succeeded().out().contains("\n  " + command), "not in the list of commands");
  }

  @Test
  void progressIsShownOnTerminalsOnly() throws Exception {
    Tool.run("init", corpus);
    var file = file("a.txt", "Mưa.");
    assertEquals("", Tool.runOn(false, "import", corpus, file).err());
    assertTrue(Tool.runOn(true, "annotate", corpus).err().startsWith("\r\033[K"));
  }

  @Test
  void aCorpusInUseIsNotWrittenButCanBeRead() throws Exception {
    try (var store = CorpusStore.create(corpus, "c")) {
      Tool.run("annotate", store.layout().folder())
          .failed(ExitCode.FAILED, corpus, "in use by process " + ProcessHandle.current().pid());
      Tool.run("check", corpus).succeeded();
    }
  }

  @Test
  void aLockThatAKilledProcessLeftIsTakenOverWithAWord() throws Exception {
    Tool.run("init", corpus);
    Files.writeString(corpus.resolve(".lock"), "999999999\n" + java.net.InetAddress.getLocalHost().getHostName()
        + "\n2021-12-31T08:00:00Z\n");
    var result = Tool.run("import", corpus, file("a.txt", "Mưa."));
    assertEquals(ExitCode.DONE, result.code());
    assertTrue(result.err().contains("had been left locked by process 999999999"), result.err());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
