package org.chugiai.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chugiai.cas.CasException;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** A corpus of our own on the desk while a story goes on; {@link #clear} ends it. */
public class StoryDesk {

  private final User user;
  private final Path folder;

  /** Does something to a corpus before it is opened. */
  @FunctionalInterface
  protected interface Preparation {
    void prepare(CorpusStore store) throws IOException, CasException;
  }

  /** Makes a corpus of articles, by their ids, and opens it. */
  protected StoryDesk(User user, Map<String, String> articles, Preparation preparation) throws IOException {
    this.user = user;
    folder = Files.createTempDirectory("story");
    try (var store = CorpusStore.create(corpus(), "stories")) {
      var inputs = new ArrayList<ImportArticles.Input>();
      for (var article : new TreeMap<>(articles).entrySet()) {
        var file = Files.writeString(folder.resolve(article.getKey() + ".txt"), article.getValue());
        inputs.add(new ImportArticles.Input(file, FormatCatalog.forFile(file).orElseThrow()));
      }
      new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(new NullProgressMonitor());
      preparation.prepare(store);
    } catch (CasException e) {
      throw new IOException(e.getMessage(), e);
    }
    openCorpus();
  }

  private void openCorpus() throws IOException {
    var failure = user.see(() -> {
      try {
        PlatformUI.getWorkbench().getService(CorpusSession.class).open(corpus());
        return Optional.<IOException>empty();
      } catch (IOException e) {
        return Optional.of(e);
      }
    });
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** Where a story may write; the corpus is in it. */
  public final Path folder() {
    return folder;
  }

  public final Path corpus() {
    return folder.resolve("corpus");
  }

  /** Opens an article and waits until its text has the focus. */
  public final void open(String article) {
    user.see(() -> Desk.openEditor(corpus(), article));
    user.waitUntil("the article is open", () -> Desk.isOpen(article));
    Desk.focusText(user);
  }

  /** The text widget of the active editor. */
  public final StyledText text() {
    return user.see(Desk::text);
  }

  /** A point in the middle of words on the page. */
  public final Point middle(String words) {
    var text = text();
    return user.see(() -> {
      var begin = Desk.article().orElseThrow().document().text().indexOf(words);
      var bounds = text.getTextBounds(begin, begin + words.length() - 1);
      return new Point(bounds.x + bounds.width / 2, text.getLocationAtOffset(begin).y + 8);
    });
  }

  /** Brings a view to the front, with the focus. */
  public final void show(String view) {
    user.see(() -> {
      try {
        return Desk.page().showView(view);
      } catch (PartInitException e) {
        throw new AssertionError(e);
      }
    });
    user.waitUntil("the view is in front", () -> Desk.page().getActivePart() == Desk.page().findView(view));
  }

  /** Closes everything and removes the corpus. */
  public void clear() throws IOException {
    user.see(() -> Desk.page().closeAllEditors(false));
    Desk.closeCorpus(user);
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
