package org.chugiai.ui.tests.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chugiai.cas.CasTypes;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/**
 * How long a very long article takes to open, and its gestures to show, in the running workbench. It is no test: run it
 * by releng/bench editor, which prints what it writes.
 */
class EditorBench {

  private static final int ANNOTATIONS = 100_000;
  private static final int OPENINGS = Integer.getInteger("chugiai.bench.openings", 5);
  private static final String COMMAND = "org.chugiai.ui.editor.";

  private final User user = new User();
  private final Figures figures = new Figures();

  @Test
  void aMillionCharacters() throws Exception {
    var desk = new ArticleDesk(user, LongArticle.texts());
    Desk.closeCorpus(user);
    LongArticle.annotate(desk.corpus());
    desk.open("short");
    for (var article : System.getProperty("chugiai.bench.articles",
        LongArticle.WITHOUT_TOKENS + "," + LongArticle.AS_ANNOTATED).split(",")) {
      try {
        measure(desk, article);
      } finally {
        write();
      }
    }
    desk.clear();
  }

  private void measure(ArticleDesk desk, String article) {
    var first = new Opening(user, desk, article);
    var cold = first.open();
    describe(article);
    var wall = new double[OPENINGS];
    var cpu = new double[OPENINGS];
    var quiet = new double[OPENINGS];
    var opening = first;
    for (int i = 0; i < OPENINGS; i++) {
      user.see(() -> Desk.page().closeEditor(Desk.page().getActiveEditor(), false));
      opening = new Opening(user, desk, article);
      var taken = opening.open();
      wall[i] = taken.wall();
      cpu[i] = taken.cpu();
      quiet[i] = taken.quiet();
    }
    figures.note("opening, the first time", "%.0f ms to text and marks on the screen, computing %.0f ms", cold.wall(),
        cold.cpu());
    figures.note("opening again, median of " + OPENINGS, "%.0f ms, computing %.0f ms; all views at rest after %.0f ms",
        Figures.quantile(wall, 50), Figures.quantile(cpu, 50), Figures.quantile(quiet, 50));
    gestures(new Gestures(user, opening.probe(), figures), opening.probe().page());
    heap();
    user.see(() -> Desk.page().closeEditor(Desk.page().getActiveEditor(), false));
  }

  private void describe(String article) {
    var document = user.see(() -> Desk.article().orElseThrow().document());
    var counts = user.see(() -> LongArticle.counts(document));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(all >= ANNOTATIONS, () -> "too few annotations to measure: " + all);
    figures.title(article.replace('-', ' '));
    figures.note("characters", "%,d", document.text().length());
    figures.note("annotations", "%,d: %s", all, counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue()).collect(Collectors.joining(", ")));
  }

  private void gestures(Gestures gestures, StyledText page) {
    goToTheMiddle(page);
    figures.heads();
    gestures.key("next suggestion", COMMAND + "nextSuggestion", 0, SWT.TAB);
    gestures.key("next annotation", COMMAND + "nextAnnotation", 0, 'n');
    gestures.key("accept and go on", COMMAND + "accept", 0, SWT.CR);
    // Backspace, for the workbench takes a second Delete of the same moment, as posted ones seem to be, for the first.
    gestures.key("reject and go on", COMMAND + "reject", 0, SWT.BS);
    gestures.key("move the end by a token", COMMAND + "endRight", SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
    gestures.key("undo", "org.eclipse.ui.edit.undo", SWT.CTRL, 'z');
    gestures.key("redo", "org.eclipse.ui.edit.redo", SWT.CTRL, 'y');
    gestures.key("select the next token", COMMAND + "nextToken", 0, SWT.ARROW_RIGHT);
    gestures.key("extend by a token", COMMAND + "extendRight", SWT.SHIFT, SWT.ARROW_RIGHT);
    gestures.keyAfter(COMMAND + "nextToken", "new annotation", COMMAND + "kind", '1');
    gestures.scroll("scroll by three lines", () -> scrollTo(page, page.getTopPixel() + 3 * page.getLineHeight()));
    gestures.scroll("scroll by a page", () -> scrollTo(page, page.getTopPixel() + page.getClientArea().height));
    gestures.scroll("drag the scroll bar far away", () -> {
      var bar = page.getVerticalBar();
      int room = bar.getMaximum() - bar.getThumb();
      scrollTo(page, (int) ((page.getTopPixel() + 0.37 * room) % room));
    });
    gestures.dispose();
  }

  /** As the scroll bar does when it is moved. */
  private static void scrollTo(StyledText page, int pixel) {
    page.getVerticalBar().setSelection(pixel);
    page.getVerticalBar().notifyListeners(SWT.Selection, new Event());
  }

  private void goToTheMiddle(StyledText page) {
    user.see(() -> {
      var article = Desk.article().orElseThrow();
      int middle = article.document().text().length() / 2;
      article.select(List.of(article.document().spans(CasTypes.ANNOTATION, middle, middle + 500).getLast()));
      return page.setFocus();
    });
    user.waitUntil("the article has the focus", page::isFocusControl);
  }

  private void heap() {
    System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    figures.note("heap in use after all", "%,d MiB", heap / 1024 / 1024);
  }

  private void write() throws IOException {
    var file = Path.of(System.getProperty("chugiai.screenshots", "target/screenshots"))
        .resolveSibling("bench-editor.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, figures.lines());
  }
}
