package org.chugiai.ui.tests.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/**
 * How long a very long article takes to open, and its gestures to show, in the running workbench. It is no test: run it
 * by releng/bench editor, which prints what it writes.
 */
class EditorBench {

  private static final int CHARACTERS = 1_000_000;
  private static final int ANNOTATIONS = 100_000;
  private static final int STEPS = 200;
  private static final List<String> SENTENCES = List.of(
      "Ngày %d/%d/2024, Thủ tướng Na Uy Jonas Lund cam kết mở rộng hợp tác cảng biển với tỉnh Quảng Ninh.",
      "Bộ Ngoại giao Việt Nam phản đối kế hoạch lần thứ %d của Tập đoàn Dầu khí Bắc Hải.",
      "Ông Trần Văn Hòa nói \"chúng tôi sẽ không nhượng bộ\" sau %d giờ đàm phán tại Hải Phòng.",
      "Hiệp hội Nghề cá Đan Mạch bày tỏ lo ngại về %d tàu mới, theo đài NRK hôm %d/%d.");

  private final User user = new User();
  private final List<String> figures = new ArrayList<>();

  @Test
  void aMillionCharacters() throws Exception {
    var desk = new ArticleDesk(user, Map.of("long", text(), "short", "Một bài ngắn.\n\nKhông có gì ở đây."));
    annotate(desk.corpus());
    desk.open("short");
    open(desk, "opened, the first time");
    var annotations = count(CasTypes.ANNOTATION);
    assertTrue(annotations >= ANNOTATIONS, () -> "too few annotations to measure: " + annotations);
    note("annotations                  %,d, of which %,d can be judged", annotations,
        count("org.chugiai.types.Suggestion"));
    user.see(() -> Desk.page().closeEditor(Desk.page().getActiveEditor(), false));
    open(desk, "opened again");
    var text = desk.text();
    gesture(text, "scroll by three lines", () -> text.setTopIndex(text.getTopIndex() + 3));
    command(text, "next suggestion", "nextSuggestion");
    command(text, "accept and go on", "accept");
    command(text, "reject and go on", "reject");
    command(text, "move the end by a token", "endRight");
    user.see(() -> {
      gestures(text, "undo", () -> run("org.eclipse.ui.edit.undo"));
      return true;
    });
    command(text, "select the next token", "nextToken");
    command(text, "extend by a token", "extendRight");
    System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    note("heap in use after all        %,d MiB", heap / 1024 / 1024);
    var file = Path.of(System.getProperty("chugiai.screenshots", "target/screenshots"))
        .resolveSibling("bench-editor.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, figures);
    desk.clear();
  }

  private static String text() {
    var text = new StringBuilder("Một bài rất dài\n\n");
    for (int i = 0; text.length() < CHARACTERS; i++) {
      int day = i % 28 + 1;
      text.append(SENTENCES.get(i % SENTENCES.size()).formatted(day, i % 12 + 1, i % 12 + 1))
          .append(i % 5 == 4 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private void annotate(Path corpus) throws IOException {
    Desk.closeCorpus(user);
    try (var store = CorpusStore.open(corpus, CorpusStore.Access.WRITE)) {
      new AnnotateCorpus(store, AnnotateCorpus.Options.standard(store)).run(new NullProgressMonitor());
    }
  }

  private void note(String figure, Object... values) {
    figures.add(figure.formatted(values));
  }

  private int count(String type) {
    return user.see(() -> Desk.article().orElseThrow().document().spans(type).size());
  }

  private void open(ArticleDesk desk, String what) {
    var display = user.see(Display::getCurrent);
    long before = System.nanoTime();
    desk.open("long");
    user.see(() -> {
      show(display);
      return true;
    });
    note("%-28s %,d ms", what, (System.nanoTime() - before) / 1_000_000);
  }

  private void command(StyledText text, String what, String command) {
    gesture(text, what, () -> run("org.chugiai.ui.editor." + command));
  }

  private void gesture(StyledText text, String what, Runnable action) {
    user.see(() -> {
      gestures(text, what, action);
      return true;
    });
  }

  /** Does it many times, each time until everything is on the screen. */
  private void gestures(StyledText text, String what, Runnable action) {
    var nanos = new long[STEPS];
    show(text.getDisplay());
    for (int i = 0; i < STEPS; i++) {
      long before = System.nanoTime();
      action.run();
      text.update();
      nanos[i] = System.nanoTime() - before;
      show(text.getDisplay());
    }
    Arrays.sort(nanos);
    note("%-28s median %s ms, 95th percentile %s ms", what, milliseconds(nanos[STEPS / 2]),
        milliseconds(nanos[STEPS * 95 / 100]));
  }

  private static String milliseconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
  }

  private static void show(Display display) {
    while (display.readAndDispatch()) {
      // Until nothing is left to be done.
    }
    display.update();
  }

  private static void run(String command) {
    try {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class)
          .executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(command, e);
    }
  }
}
