package org.chugiai.cas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.corpus.store.Fingerprint;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * One open article: its text, its annotations in the order of UIMA's annotation index, the commands done to it, and its
 * file. It shows one view of the CAS: the initial one, or where that has no text the first that has one. Not
 * thread-safe: use it in one thread. All positions are UTF-16 code units, the end exclusive.
 */
public final class CasDocument implements AutoCloseable {

  private final ArticleFile file;
  private final CasTypes types;
  private final boolean lenient;
  private final CasCommandStack stack = new CasCommandStack(new Steps());
  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
  private final ChangeFeed feed = new ChangeFeed(this);

  private CasResource resource;
  private ShownView shown;
  private SessionJournal journal;

  private CasDocument(Path file, CasTypes types, boolean lenient) {
    this.file = new ArticleFile(file);
    this.types = types;
    this.lenient = lenient;
    types.register(domain.getResourceSet());
  }

  /**
   * Opens an article, a CAS in XMI, by its type system.
   *
   * @throws CasException where the file cannot be read or is of another type system
   */
  public static CasDocument open(Path file, CasTypes types) throws CasException {
    return open(file, types, false);
  }

  /**
   * Opens an article, if asked also one that names what the type system does not have.
   *
   * @param file    CAS in XMI
   * @param types   its type system
   * @param lenient whether to keep what is unknown rather than to refuse it, see {@link CasResource#OPTION_LENIENT}
   * @return the open document
   * @throws CasException where the file cannot be read, or is of another type system and lenient is false
   */
  public static CasDocument open(Path file, CasTypes types, boolean lenient) throws CasException {
    var document = new CasDocument(file, types, lenient);
    document.use(document.file.load(types, lenient));
    return document;
  }

  /** A document of a resource that is not saved. */
  static CasDocument over(CasResource resource, Path file) {
    var document = new CasDocument(file, resource.types(), true);
    document.use(resource);
    return document;
  }

  void use(CasResource loaded) {
    if (resource != null) {
      resource.observe(null);
    }
    resource = loaded;
    var resources = domain.getResourceSet().getResources();
    resources.clear();
    resources.add(loaded);
    shown = new ShownView(loaded);
    feed.follow(loaded, shown);
  }

  /** @return the file it was opened from and is saved to */
  public Path file() {
    return file.path();
  }

  /** @return its type system */
  public CasTypes types() {
    return types;
  }

  /** @return the EMF resource; read it as you like, change it through commands only. A revert replaces it. */
  public CasResource resource() {
    return resource;
  }

  /** @return the text, empty where the view has none; it never changes while the document is open */
  public String text() {
    return shown.text();
  }

  /** @return name of the view it shows */
  public String viewName() {
    return shown.name();
  }

  /** @return the editing domain, for EMF.Edit */
  public EditingDomain editingDomain() {
    return domain;
  }

  /** @return the command stack, for undo and redo; listeners of it hear of every command */
  public CommandStack commandStack() {
    return stack;
  }

  /** @return the commands to edit this document with, in the name of an annotator: the origin of new spans */
  public CasCommands commands(String annotator) {
    return new CasCommands(this, annotator);
  }

  /**
   * Executes a command of {@link #commands} on the stack. One that changes nothing is not put on it.
   *
   * @throws IllegalArgumentException for any other EMF command: it could not be kept in the journal
   */
  public void execute(Command command) {
    stack.execute(command);
  }

  /** @return the labels of the commands that can be undone, the last one first, for the history view */
  public List<String> undoLabels() {
    return stack.undoLabels();
  }

  /** @return the labels of the commands that can be redone, the next one first */
  public List<String> redoLabels() {
    return stack.redoLabels();
  }

  /**
   * All annotations of a type, e.g. {@link CasTypes#ANNOTATION}, and its subtypes that the view indexes: a snapshot.
   *
   * @return in UIMA's order: by begin, longer ones first, then as made
   * @throws IllegalArgumentException where the type system has no such type
   */
  public List<Span> spans(String type) {
    return shown.indexes().all(types.get(type));
  }

  /**
   * The annotations of a type and its subtypes that the view indexes and that overlap a range, in O(log n + found) per
   * type. An empty annotation overlaps where it lies inside or at the begin of the range. An empty range is a caret
   * position: found is what covers the position, or begins or ends at it.
   *
   * @param type UIMA name
   * @param from begin of the range
   * @param to   end of the range, exclusive
   * @return in UIMA's order
   * @throws IllegalArgumentException where the type system has no such type
   */
  public List<Span> spans(String type, int from, int to) {
    return shown.indexes().overlapping(types.get(type), from, to);
  }

  /** @return the feature structure of an {@code xmi:id}, indexed or not; or empty */
  public Optional<Span> find(int id) {
    return Optional.ofNullable(resource.find(id)).map(Span::new);
  }

  /** @return the objects with a reference to a given one, directly or in a list, e.g. the arguments it heads */
  public List<Span> referrers(Span target) {
    return ReferenceScan.referrers(resource, (CasObject) target.object()).stream().map(Span::new).toList();
  }

  /** Adds a listener; adding it again does nothing. */
  public void addListener(CasListener listener) {
    feed.add(listener);
  }

  /** Removes a listener. */
  public void removeListener(CasListener listener) {
    feed.remove(listener);
  }

  /** @return whether there is something to save */
  public boolean isDirty() {
    return stack.isSaveNeeded();
  }

  /**
   * Saves the document to its file, all or nothing. Undo goes on across it.
   *
   * @throws FileChangedException where another program changed the file since it was loaded or saved
   * @throws IOException          where it fails otherwise; the document stays dirty and the file as it was
   */
  public void save() throws IOException {
    save(false);
  }

  /**
   * Saves the document also where another program changed the file meanwhile; that version stays as the backup.
   *
   * @throws IOException where it fails; the document stays dirty and the file as it was
   */
  public void saveOver() throws IOException {
    save(true);
  }

  private void save(boolean overwrite) throws IOException {
    var bytes = resource.toBytes();
    if (journal != null) {
      journal.beforeSave(file, Fingerprint.sha256(bytes));
    }
    file.save(bytes, overwrite);
    stack.saveIsDone();
    if (journal != null) {
      journal.clear();
    }
  }

  /**
   * Reads the file anew; the command stack is emptied, earlier spans are void.
   *
   * @throws CasException where the file cannot be read; the document is then as it was
   * @throws IOException  where the journal cannot be deleted
   */
  public void revert() throws IOException {
    use(file.load(types, lenient));
    stack.flush();
    tellReset();
    if (journal != null) {
      journal.clear();
    }
  }

  /** @return what brings this document and another program's version of its file together */
  public OutsideChanges outside() {
    return new OutsideChanges(this, file, stack);
  }

  CasCommandStack stack() {
    return stack;
  }

  /** Does something without keeping the steps; in the end everything is told to be another. */
  void unkept(Runnable work) {
    var kept = journal;
    journal = null;
    feed.beginStep();
    try {
      work.run();
    } finally {
      journal = kept;
      feed.endStep();
    }
  }

  /** Begins anew with a version of the file; nothing is told. */
  void beginWith(byte[] content) throws IOException {
    use(file.parse(content, types, lenient));
    stack.flush();
  }

  /** @return what the file was like when last loaded or saved */
  public Fingerprint fingerprint() {
    return file.fingerprint();
  }

  /**
   * @return whether another program changed or removed the file: its content is another than was last loaded or saved
   * @throws IOException where it cannot be read
   */
  public boolean isChangedOnDisk() throws IOException {
    return file.isTouchedOnDisk() && file.isChangedOnDisk();
  }

  /**
   * Keeps every step from now on in a journal beside the file until it is saved, so that {@link #recover} can do them
   * again where the program ends before. The journal goes with a save, a revert and {@link #close}.
   *
   * @throws IOException where the journal of an earlier session has unsaved work, see {@link UnsavedWork#of}
   */
  public void keepJournal() throws IOException {
    if (journal == null) {
      journal = SessionJournal.begin(file);
    }
  }

  /**
   * Does again what an earlier session did after the last save, so that the state is exactly as it was, the undo history
   * of that time included, and keeps the journal from now on. Call it first thing after opening. Where another program
   * changed the file since, the state is that of then, and {@link #outside} brings both together.
   *
   * @throws CasException where that can't be done, see {@link UnsavedWork#way}
   * @throws IOException  where the journal cannot be read
   */
  public void recover() throws IOException {
    if (journal != null || stack.canUndo() || stack.canRedo()) {
      throw new IllegalStateException("Recover a document before anything is done to it");
    }
    var left = LeftOver.of(file.path(), Journal.beside(file.path()));
    if (left.way() == UnsavedWork.Way.STRANGE) {
      throw new CasException(CasMessages.get("doesNotFit", file.path()), null);
    }
    try {
      if (left.base() != null) {
        use(file.parse(left.base(), types, lenient));
      }
      journal = SessionJournal.recover(this, file, stack, left);
    } catch (IllegalStateException e) {
      use(file.load(types, lenient));
      stack.flush();
      throw new CasException(CasMessages.get("doesNotFit", file.path()), e);
    }
    if (left.way() == UnsavedWork.Way.MERGES) {
      file.accept(new Fingerprint(left.base().length, 0, Fingerprint.sha256(left.base())), left.base());
    }
  }

  /** @return why steps cannot be kept for recovery, with a remedy, for the status line; empty where all is well */
  public Optional<String> journalProblem() {
    return journal == null ? Optional.empty() : journal.problem();
  }

  /**
   * Lets the document go, without saving; its journal goes, too.
   * @throws UncheckedIOException where the journal cannot be deleted, so that the next session will offer it
   */
  @Override
  public void close() {
    resource.observe(null);
    feed.clear();
    stack.flush();
    try {
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isLenient() {
    return lenient;
  }

  /** @return what keeps the steps; null where they are not kept */
  SessionJournal journal() {
    return journal;
  }

  /** Tells the listeners that everything is another. */
  void tellReset() {
    feed.tell(CasChange.ofReset());
  }

  /** @return the view it shows as an object of the resource; null where nothing is indexed yet */
  CasObject view() {
    return shown.view();
  }

  CasObject sofa() {
    return shown.sofa();
  }

  List<CasObject> views() {
    return shown.views();
  }

  List<CasObject> sofasAndViews() {
    return shown.sofasAndViews();
  }

  boolean hasText() {
    return shown.hasText();
  }

  /** Has each step told once, and kept. */
  private final class Steps implements CasCommandStack.Frame {

    @Override
    public void before() {
      feed.beginStep();
    }

    @Override
    public void after(CasCommandStack.Step step, EditCommand command) {
      if (step != null && journal != null) {
        journal.write(file, step, command);
      }
      feed.endStep();
    }
  }
}
