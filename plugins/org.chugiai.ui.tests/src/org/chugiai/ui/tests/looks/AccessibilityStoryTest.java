package org.chugiai.ui.tests.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chugiai.ui.tests.recovery.ChildWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader is told of every screen, asked over AT-SPI as a screen reader asks. */
class AccessibilityStoryTest {

  private static final long PATIENCE_SECONDS = 300;
  /** What a person can do something with. */
  private static final Set<String> USED = Set.of("push button", "toggle button", "radio button", "check box",
      "combo box", "text", "entry", "table", "tree table", "tree", "list", "list item", "page tab", "menu", "canvas",
      "table column header");

  @TempDir
  Path folder;

  /** A widget as it is told. */
  private record Told(String screen, String role, String name, String description, Set<String> states, int length,
      int caret, int selections, String text) {

    static Told of(String screen, String line) {
      var parts = line.split("\t", -1);
      return new Told(screen, parts[1], parts[2], parts[3], Set.of(parts[4].split(" ")), Integer.parseInt(parts[5]),
          Integer.parseInt(parts[6]), Integer.parseInt(parts[7]), parts[8]);
    }

    /** Whether it says what it is for; text that only is to be read says so itself. */
    boolean isNamed() {
      return !name.isBlank() || !description.isBlank()
          || role.equals("text") && !states.contains("editable") && length > 0;
    }
  }

  @Test
  void everythingHasANameAndSaysWhatItIs() throws Exception {
    assumeTrue(ReadAloud.isPossible(), "dbus-run-session, at-spi2-core or Python's gi for Atspi are not installed");
    var told = tour();
    assertEquals("", told.stream().filter(one -> USED.contains(one.role()) && !one.isNamed())
        .map(one -> one.screen() + ": " + one.role() + " “" + one.text() + "” " + one.states()).distinct()
        .collect(Collectors.joining("\n")), "without a name");
    theArticleTellsItsTextAndItsSelectedAnnotation(told);
    partsOfPicturesAreToldAsListItems(told);
  }

  private static void theArticleTellsItsTextAndItsSelectedAnnotation(List<Told> told) {
    var article = only(told, "workbench", one -> one.name().startsWith("Article "));
    assertTrue(article.length() > 500 && article.text().startsWith("Giá cà phê"), article::toString);
    assertTrue(article.states().contains("focused"), article::toString);
    assertTrue(article.caret() >= 0, article::toString);
    var all = article.description();
    assertTrue(all.contains("Thứ Năm, 18/4/2024") && all.contains("Time") && all.contains("suggested"), all);
    var stance = only(told, "workbench-stance", one -> one.name().startsWith("Article ")).description();
    assertTrue(stance.contains("rejects") && stance.contains("Holder: “") && stance.contains("suggested"), stance);
  }

  private static void partsOfPicturesAreToldAsListItems(List<Told> told) {
    var map = only(told, "analyse-stance-map", one -> one.role().equals("list") && one.states().contains("focused")
        || one.role().equals("list item") && one.states().contains("focused"));
    assertTrue(map.isNamed(), map::toString);
    assertTrue(told.stream().filter(one -> one.screen().equals("analyse-stance-map")
        && one.role().equals("list item") && one.isNamed()).count() > 5, () -> "the cells are told: " + told.stream()
        .filter(one -> one.screen().equals("analyse-stance-map")).map(one -> one.role() + one.name()).toList());
  }

  private static Told only(List<Told> told, String screen, Predicate<Told> wanted) {
    var found = told.stream().filter(one -> one.screen().equals(screen) && wanted.test(one)).distinct().toList();
    assertTrue(!found.isEmpty(), () -> "not told at all on " + screen + ": "
        + told.stream().filter(one -> one.screen().equals(screen)).toList());
    return found.getFirst();
  }

  private List<Told> tour() throws Exception {
    SampleCorpus.make(folder.resolve("corpus"));
    var answers = Files.createDirectory(folder.resolve("told"));
    var report = folder.resolve("report");
    var process = new ChildWorkbench(folder).within("dbus-run-session", "--").start(folder.resolve("corpus"), "en",
        Map.of(LookAround.REPORT, report.toString(), LookAround.TOLD, answers.toString()));
    try {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it did not end");
      assertTrue(Files.exists(report), () -> "nothing was asked");
      assertEquals("", Files.readString(report));
      return read(answers);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  private static List<Told> read(Path answers) throws IOException {
    var told = new ArrayList<Told>();
    try (Stream<Path> files = Files.list(answers)) {
      for (var file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        var screen = file.getFileName().toString().replace(".tsv", "");
        Files.readAllLines(file).forEach(line -> told.add(Told.of(screen, line)));
      }
    }
    return told;
  }
}
