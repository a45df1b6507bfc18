package org.chugiai.ui.tests.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * In a workbench that {@link KillStoryTest} started: answers the questions about unsaved work with yes, tells in a file
 * what came back, and works at random with the editor's commands, telling after each what the article is like, until
 * the process is killed.
 */
public final class WorkUntilKilled implements IStartup {

  /** System property: the file to tell in. */
  static final String LOG = "chugiai.tests.kill.log";
  /** System property: whether unsaved work is expected to be offered. */
  static final String EXPECTED = "chugiai.tests.kill.expected";
  /** System property: where the random work begins. */
  static final String SEED = "chugiai.tests.kill.seed";
  static final String ARTICLE = "a";

  private static final String COMMAND = "org.chugiai.ui.editor.";
  private static final long MOMENT_NANOS = 10_000_000;

  private Display display;

  @Override
  public void earlyStartup() {
    if (System.getProperty(LOG) != null) {
      display = PlatformUI.getWorkbench().getDisplay();
      Thread.ofPlatform().name("work until killed").start(this::run);
    }
  }

  private void run() {
    await(() -> session().current().isPresent() && page() != null);
    if (Boolean.getBoolean(EXPECTED)) {
      await(() -> {
        answerYes();
        return article() != null;
      });
    } else {
      display.asyncExec(this::open);
      await(() -> article() != null);
    }
    tell("opened", true);
    var random = new Random(Long.getLong(SEED, 0));
    while (true) {
      work(random);
      tell("step", false);
    }
  }

  private void await(BooleanSupplier so) {
    while (!display.syncCall(so::getAsBoolean)) {
      LockSupport.parkNanos(MOMENT_NANOS);
    }
  }

  private <T> T see(Supplier<T> question) {
    return display.syncCall(question::get);
  }

  private static CorpusSession session() {
    return PlatformUI.getWorkbench().getService(CorpusSession.class);
  }

  private static IWorkbenchPage page() {
    var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
    return windows.length == 0 ? null : windows[0].getActivePage();
  }

  private static ArticleEditing article() {
    var editor = page().getActiveEditor();
    return editor == null ? null : editor.getAdapter(ArticleEditing.class);
  }

  private void open() {
    try {
      page().openEditor(new ArticleInput(session().current().orElseThrow().folder(), ARTICLE, ARTICLE),
          "org.chugiai.ui.editor");
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses the default button of a question about unsaved work, later: the question ends with that. */
  private void answerYes() {
    Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Unsaved work"))
        .findFirst().map(Shell::getDefaultButton).ifPresent(button ->
            display.asyncExec(() -> {
              if (!button.isDisposed()) {
                button.notifyListeners(SWT.Selection, null);
              }
            }));
  }

  private void work(Random random) {
    see(() -> {
      var article = article();
      var spans = article.document().spans("org.chugiai.types.Suggestion");
      if (!spans.isEmpty() && random.nextInt(3) > 0) {
        article.select(List.of(spans.get(random.nextInt(spans.size()))));
      } else {
        run("clear");
        for (int i = random.nextInt(6); i >= 0; i--) {
          run(random.nextBoolean() ? "nextToken" : "previousToken");
        }
      }
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> kind(1 + random.nextInt(9));
        case 4 -> run("accept");
        case 5 -> run("reject");
        case 6 -> run("endRight");
        case 7 -> run("beginLeft");
        case 8 -> undo(article, random);
        default -> save(random);
      }
      return true;
    });
  }

  private static void undo(ArticleEditing article, Random random) {
    if (random.nextBoolean()) {
      article.document().commandStack().undo();
    } else {
      article.document().commandStack().redo();
    }
  }

  private static void save(Random random) {
    if (random.nextInt(4) == 0) {
      page().saveEditor(page().getActiveEditor(), false);
    }
  }

  private static void run(String command) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND + command, null);
    } catch (CommandException e) {
      throw new IllegalStateException(command, e);
    }
  }

  private static void kind(int number) {
    var workbench = PlatformUI.getWorkbench();
    var command = workbench.getService(ICommandService.class).getCommand(COMMAND + "kind");
    try {
      workbench.getService(IHandlerService.class).executeCommand(
          ParameterizedCommand.generateCommand(command,
              Map.of(COMMAND + "kind.key", Integer.toString(number))), null);
    } catch (CommandException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One line, handed to the operating system before the next step. */
  private void tell(String what, boolean first) {
    var line = see(() -> {
      var document = article().document();
      try {
        return what + " " + Fingerprint.sha256(document.resource().toBytes()) + " " + document.isDirty() + "\n";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    try {
      Files.writeString(Path.of(System.getProperty(LOG)), line, StandardOpenOption.CREATE,
          first ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
