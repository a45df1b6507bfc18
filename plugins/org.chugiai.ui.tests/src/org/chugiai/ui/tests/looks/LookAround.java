package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * In a workbench that {@link LooksStoryTest} started: goes through its screens, keeps a picture of each, writes what is
 * wrong with them to a file, and ends the workbench.
 */
public final class LookAround implements IStartup, Eyes {

  /** System property: the file for what is wrong. */
  static final String REPORT = "chugiai.tests.looks.report";
  /** System property: what the names of the pictures end with. */
  static final String SUFFIX = "chugiai.tests.looks.suffix";
  /** System property: the folder for what a screen reader is told; then nothing else is looked for. */
  static final String TOLD = "chugiai.tests.looks.told";
  private static final long MOMENT_NANOS = 60_000_000;
  private static final int LOOKS = 50;

  private final List<String> wrong = new ArrayList<>();
  private final String suffix = System.getProperty(SUFFIX, "");
  private User user;
  private EnglishWords english;

  @Override
  public void earlyStartup() {
    if (System.getProperty(REPORT) != null) {
      Thread.ofPlatform().name("look around").start(this::run);
    }
  }

  private void run() {
    try {
      user = new User();
      english = new EnglishWords();
      var told = System.getProperty(TOLD);
      new Tour(user, told == null ? this : new ReadAloud(user, Path.of(told))).run();
      if (told == null && vietnamese()) {
        new PlatformTour(user, this::read).run();
      }
      wrong.addAll(user.see(() -> GuidedMenus.missing(Desk.page().getWorkbenchWindow().getShell()).toList()));
    } catch (RuntimeException | AssertionError e) {
      wrong.add(e + "\n" + Arrays.stream(e.getStackTrace()).map(StackTraceElement::toString)
          .collect(Collectors.joining("\n")));
    }
    try {
      Files.write(Path.of(System.getProperty(REPORT)), wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(() -> PlatformUI.getWorkbench().close());
  }

  /** Keeps a window's picture, and notes what is wrong with it. */
  @Override
  public void look(String name, Shell window) {
    user.rest();
    var screen = steady(window);
    try {
      screen.save(name + suffix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    check(name, window, screen);
  }

  private void check(String name, Shell window, Screen screen) {
    user.see(() -> Stream.of(Fit.cutOff(window), Overlaps.in(window),
        suffix.contains("dark") ? Darkness.spoiledBy(window, screen) : Stream.<String>empty(),
        vietnamese() ? english(window) : Stream.<String>empty())
        .flatMap(found -> found).distinct().toList()).forEach(found -> wrong.add(name + suffix + ": " + found));
  }

  /** Keeps a window's picture, and notes its English words. */
  private void read(String name, Shell window) {
    user.rest();
    try {
      steady(window).save(name + suffix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    user.see(() -> english(window).distinct().toList()).forEach(found -> wrong.add(name + suffix + ": " + found));
  }

  private Stream<String> english(Shell window) {
    return Words.of(window).filter(english::in).map(text -> "English: “" + text + "”");
  }

  private static boolean vietnamese() {
    return Locale.getDefault().getLanguage().equals("vi");
  }

  /** The picture of a window when nothing moves in it any more. */
  private Screen steady(Shell window) {
    var before = screen(window);
    for (int look = 0; look < LOOKS; look++) {
      LockSupport.parkNanos(MOMENT_NANOS);
      var now = screen(window);
      if (now.isSame(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private Screen screen(Shell window) {
    return user.see(() -> Screen.of(window.getDisplay(), window.getBounds()));
  }
}
