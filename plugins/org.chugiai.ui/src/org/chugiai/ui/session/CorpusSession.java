package org.chugiai.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IDisposable;

/**
 * Which corpus the workbench has open; one at a time, or none. It is a service of the workbench:
 * {@code site.getService(CorpusSession.class)}. To be used on the display's thread.
 */
public final class CorpusSession implements IDisposable {

  /** Hears that another corpus was opened, or that it was closed. */
  @FunctionalInterface
  public interface Listener {

    /** Called after the change. */
    void corpusChanged(Optional<OpenCorpus> corpus);
  }

  private final ListenerList<Listener> listeners = new ListenerList<>();
  private final Executor modelThread;
  private OpenCorpus open;
  private CorpusHistory history;

  CorpusSession(Display display) {
    modelThread = display::syncExec;
  }

  /** The corpus that is open. */
  public Optional<OpenCorpus> current() {
    return Optional.ofNullable(open);
  }

  /**
   * The changes of the whole corpus that is open; empty where none is. Each corpus has its own, as long as it is open.
   */
  public Optional<CorpusHistory> history() {
    return Optional.ofNullable(history);
  }

  /**
   * Opens a corpus for writing in place of the one that is open; the caller has closed that one's editors. Where it
   * can't be opened the former one stays. One that is open already stays so, be it for reading only.
   *
   * @throws IOException with a message for the user, such as that another process writes the corpus
   */
  public OpenCorpus open(Path folder) throws IOException {
    var path = folder.toAbsolutePath().normalize();
    return open != null && open.folder().equals(path) ? open : open(path, CorpusStore.Access.WRITE);
  }

  /**
   * Opens a corpus as {@link #open(Path)} does, and again where it is open for something else.
   *
   * @param access for reading only nothing in the folder is written, and it does not matter who else writes it
   * @throws IOException with a message for the user
   */
  public OpenCorpus open(Path folder, CorpusStore.Access access) throws IOException {
    var path = folder.toAbsolutePath().normalize();
    if (open != null && open.folder().equals(path) && open.isReadOnly() == (access == CorpusStore.Access.READ)) {
      return open;
    }
    return adopt(CorpusStore.open(path, access, modelThread));
  }

  /**
   * Makes a corpus and opens it, as {@link #open} does.
   *
   * @param folder does not exist, or is empty
   */
  public OpenCorpus create(Path folder, String name) throws IOException {
    var path = folder.toAbsolutePath().normalize();
    CorpusStore.create(path, name).close();
    return open(path);
  }

  private OpenCorpus adopt(CorpusStore store) throws IOException {
    final OpenCorpus next;
    try {
      next = new OpenCorpus(store, CasTypes.of(store.typeSystem()), store.corpus().getDefaultAnnotator());
    } catch (CasException e) {
      store.close();
      throw new IOException(e.getMessage(), e);
    }
    release();
    open = next;
    history = new CorpusHistory(next);
    tell();
    return next;
  }

  /**
   * Derives the types of the open corpus anew, after they were changed through its store; the caller has closed the
   * editors, whose documents are of the former types.
   */
  public void refresh() throws IOException {
    if (open != null) {
      try {
        open = new OpenCorpus(open.store(), CasTypes.of(open.store().typeSystem()), open.annotator());
        // What was done before may be of types that are gone.
        history = new CorpusHistory(open);
      } catch (CasException e) {
        throw new IOException(e.getMessage(), e);
      }
      tell();
    }
  }

  /** Closes the corpus, if one is open; the caller has closed its editors. */
  public void close() throws IOException {
    if (open != null) {
      release();
      tell();
    }
  }

  private void release() throws IOException {
    if (open != null) {
      var former = open;
      open = null;
      history = null;
      former.store().close();
    }
  }

  private void tell() {
    listeners.forEach(listener -> listener.corpusChanged(current()));
  }

  /** Adds a listener; adding it again does nothing. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Removes a listener. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  @Override
  public void dispose() {
    try {
      release();
    } catch (IOException e) {
      ILog.of(CorpusSession.class).error("The corpus could not be closed", e);
    }
  }
}
