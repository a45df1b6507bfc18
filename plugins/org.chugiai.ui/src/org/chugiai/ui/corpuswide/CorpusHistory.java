package org.chugiai.ui.corpuswide;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.chugiai.cas.CasDocument;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;

/**
 * The changes of the whole corpus that were done since it was opened: of articles, open or not, and of the registry of
 * referents. Each is done as a whole or not at all, and so it is undone and redone, to the byte, the last one first.
 * Every article that was open at the time has it as a step between its own. The queries are for the display's thread;
 * the changes take their time and may be done beside it, where nothing else changes the corpus meanwhile.
 */
public final class CorpusHistory {

  private final OpenCorpus corpus;
  private final EditedArticles open = new EditedArticles();
  private final CorpusChanger changer;
  private final Deque<CorpusStep> done = new ArrayDeque<>();
  private final Deque<CorpusStep> undone = new ArrayDeque<>();
  private final List<Consumer<CorpusStep>> listeners = new CopyOnWriteArrayList<>();

  /**
   * Begins a history.
   *
   * @param corpus corpus; null for none
   */
  public CorpusHistory(OpenCorpus corpus) {
    this.corpus = corpus;
    changer = new CorpusChanger(corpus, open);
  }

  /** @return a history that stays empty, for an article outside any corpus */
  public static CorpusHistory none() {
    return new CorpusHistory(null);
  }

  /** @return the articles that editors have open */
  public EditedArticles open() {
    return open;
  }

  /**
   * Notes that an editor closed an article.
   *
   * @param document the article
   */
  public void closed(CasDocument document) {
    open.remove(document);
    forget(done, document);
    forget(undone, document);
  }

  /** The steps apart from the history, for another one of the same corpus. */
  public static final class Carried {
    private final List<CorpusStep> done;
    private final List<CorpusStep> undone;

    private Carried(Collection<CorpusStep> done, Collection<CorpusStep> undone) {
      this.done = List.copyOf(done);
      this.undone = List.copyOf(undone);
    }

    /** @return how many there are */
    public int size() {
      return done.size() + undone.size();
    }
  }

  /** @return the steps as they are now */
  public Carried carry() {
    return new Carried(done, undone);
  }

  /**
   * Takes over the steps of a former history.
   *
   * @param steps     steps
   * @param documents the documents that stand for those of then
   * @param commands  the commands that stand for those of then
   */
  public void adopt(Carried steps, Map<CasDocument, CasDocument> documents, Map<Command, Command> commands) {
    steps.done.forEach(step -> done.addLast(step.with(documents, commands)));
    steps.undone.forEach(step -> undone.addLast(step.with(documents, commands)));
  }

  private static void forget(Deque<CorpusStep> steps, CasDocument document) {
    var kept = steps.stream().map(step -> step.without(document)).toList();
    steps.clear();
    steps.addAll(kept);
  }

  /**
   * Adds a listener.
   *
   * @param listener called on the display's thread with each step that was done, undone or redone
   */
  public void addListener(Consumer<CorpusStep> listener) {
    listeners.add(listener);
  }

  /**
   * Removes a listener.
   *
   * @param listener listener
   */
  public void removeListener(Consumer<CorpusStep> listener) {
    listeners.remove(listener);
  }

  /**
   * Changes the corpus. Articles with unsaved changes are saved first, so that all of the change is on disk.
   *
   * @param edit    what to change
   * @param monitor progress; until the first file is written the user may give up, and nothing is changed
   * @return what was changed; empty where nothing had to be
   * @throws IOException with a message for the user; nothing is changed then
   */
  public Optional<CorpusStep> perform(CorpusEdit edit, IProgressMonitor monitor) throws IOException {
    var step = changer.perform(edit, monitor);
    if (step.isPresent()) {
      tell(step.get(), () -> {
        undone.clear();
        done.push(step.get());
      });
    }
    return step;
  }

  /**
   * Takes the last change back.
   *
   * @param monitor progress
   * @throws IOException with a message for the user, e.g. where an article was changed since; nothing is changed then
   */
  public void undo(IProgressMonitor monitor) throws IOException {
    var step = corpus.store().query(c -> Optional.ofNullable(done.peek()));
    if (step.isPresent()) {
      changer.move(step.get(), false, monitor);
      tell(step.get(), () -> undone.push(done.pop()));
    }
  }

  /**
   * Does again what was taken back last.
   *
   * @param monitor progress
   * @throws IOException as {@link #undo}
   */
  public void redo(IProgressMonitor monitor) throws IOException {
    var step = corpus.store().query(c -> Optional.ofNullable(undone.peek()));
    if (step.isPresent()) {
      changer.move(step.get(), true, monitor);
      tell(step.get(), () -> done.push(undone.pop()));
    }
  }

  private void tell(CorpusStep step, Runnable change) throws IOException {
    corpus.store().query(c -> {
      change.run();
      listeners.forEach(listener -> listener.accept(step));
      return true;
    });
  }

  /** @return the steps that can be undone, the last one first */
  public List<CorpusStep> done() {
    return new ArrayList<>(done);
  }

  /** @return the steps that can be redone, the next one first */
  public List<CorpusStep> undone() {
    return new ArrayList<>(undone);
  }

  /**
   * Whether the next thing to undo in an article is a change of the whole corpus.
   *
   * @param document article
   * @return that change; empty where it is a command of the article, or nothing
   * @throws IOException where that change is not the corpus's last one, with a message that says what to undo first
   */
  public Optional<CorpusStep> nextUndo(CasDocument document) throws IOException {
    var last = done.peek();
    if (last != null && (last.depth(document) == document.undoLabels().size()
        || last.owns(document.commandStack().getUndoCommand()))) {
      return Optional.of(last);
    }
    if (done.stream().anyMatch(step -> step.owns(document.commandStack().getUndoCommand()))) {
      throw new IOException(NLS.bind(Messages.undoFirst, last.label()));
    }
    return Optional.empty();
  }

  /**
   * Whether the next thing to redo in an article is a change of the whole corpus.
   *
   * @param document article
   * @return that change; empty where it is a command of the article, or nothing
   * @throws IOException where that change is not the corpus's next one, with a message that says what to redo first
   */
  public Optional<CorpusStep> nextRedo(CasDocument document) throws IOException {
    var next = undone.peek();
    if (next != null && (next.depthBefore(document) == document.undoLabels().size()
        || next.owns(document.commandStack().getRedoCommand()))) {
      return Optional.of(next);
    }
    if (undone.stream().anyMatch(step -> step.owns(document.commandStack().getRedoCommand()))) {
      throw new IOException(NLS.bind(Messages.redoFirst, next.label()));
    }
    return Optional.empty();
  }
}
