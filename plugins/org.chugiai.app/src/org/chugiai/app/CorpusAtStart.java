package org.chugiai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chugiai.ui.handlers.OpenCorpusHandler;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;

/** Opens the corpus that the command line names, or else the one that was open last. */
final class CorpusAtStart {

  /** On the command line, before the folder; the start script writes it for "chugiai open CORPUS". */
  private static final String OPTION = "-corpus";
  private static final String LAST = "lastCorpus";

  private final CorpusSession session;
  private Optional<Path> missed = Optional.empty();

  CorpusAtStart(CorpusSession session) {
    this.session = session;
    session.addListener(corpus -> corpus.ifPresent(open -> remember(open.folder())));
  }

  /** Before the window opens, so that its editors find their corpus. */
  void open() {
    var folder = named().or(this::last);
    if (folder.isPresent()) {
      try {
        session.open(folder.get());
      } catch (IOException e) {
        Platform.getLog(CorpusAtStart.class).info("Not open yet: " + folder.get(), e);
        missed = folder;
      }
    }
  }

  /** When there is a window: what kept the corpus from being opened, and what can be done about it. */
  void report(IWorkbenchWindow window) {
    missed.ifPresent(folder -> OpenCorpusHandler.open(window, folder));
    missed = Optional.empty();
  }

  private static Optional<Path> named() {
    var arguments = Arrays.asList(Platform.getApplicationArgs());
    int option = arguments.indexOf(OPTION);
    return option < 0 || option + 1 == arguments.size() ? Optional.empty()
        : Optional.of(Path.of(arguments.get(option + 1)));
  }

  private Optional<Path> last() {
    return Optional.ofNullable(preferences().get(LAST, null)).map(Path::of).filter(Files::isDirectory);
  }

  private static void remember(Path folder) {
    var preferences = preferences();
    preferences.put(LAST, folder.toString());
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      Platform.getLog(CorpusAtStart.class).error("The corpus could not be remembered for the next start", e);
    }
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.chugiai.app");
  }
}
