package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.corpus.store.Fingerprint;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * One open article: its text, its annotations in the order of UIMA's annotation index, the commands done to it, and its
 * file. It shows one view of the CAS: the initial one, or where that has no text the first that has one. Not
 * thread-safe: use it in one thread. All positions are UTF-16 code units, the end exclusive.
 */
public final class CasDocument implements AutoCloseable {

  private final Path file;
  private final CasTypes types;
  private final boolean lenient;
  private final CasCommandStack stack = new CasCommandStack(new Steps());
  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
  private final Set<CasListener> listeners = new LinkedHashSet<>();
  private final ChangeCollector changes = new ChangeCollector();

  private CasResource resource;
  private Fingerprint fingerprint;
  private ShownView shown;
  private int stepsUnderWay;

  private CasDocument(Path file, CasTypes types, boolean lenient) {
    this.file = file;
    this.types = types;
    this.lenient = lenient;
    types.register(domain.getResourceSet());
  }

  /**
   * Opens an article.
   *
   * @param file  CAS in XMI
   * @param types its type system
   * @return the open document
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
    document.load();
    return document;
  }

  private void load() throws CasException {
    try {
      var modified = Files.getLastModifiedTime(file).toMillis();
      var bytes = Files.readAllBytes(file);
      var loaded = new CasResource(URI.createFileURI(file.toAbsolutePath().toString()), types);
      loaded.load(new ByteArrayInputStream(bytes), Map.of(CasResource.OPTION_LENIENT, lenient));
      use(loaded);
      fingerprint = new Fingerprint(bytes.length, modified, Fingerprint.sha256(bytes));
    } catch (CasException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new CasException(file + " does not exist. Restore it or choose another file.", e);
    } catch (AccessDeniedException e) {
      throw new CasException(file + " may not be read. Check its permissions.", e);
    } catch (IOException e) {
      throw new CasException(file + (Files.isDirectory(file) ? " is a folder. Choose a file in it."
          : " cannot be read: " + CasMessages.reason(e) + ". Check the disk."), e);
    }
  }

  private void use(CasResource loaded) {
    if (resource != null) {
      resource.observe(null);
    }
    resource = loaded;
    var resources = domain.getResourceSet().getResources();
    resources.clear();
    resources.add(loaded);
    shown = new ShownView(loaded);
    loaded.observe(new Changes());
  }

  /** @return the file it was opened from and is saved to */
  public Path file() {
    return file;
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

  /** @return name of the view it shows, e.g. {@code _InitialView} */
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

  /**
   * The commands to edit this document with.
   *
   * @param annotator who edits: the origin of new spans
   * @return commands
   */
  public CasCommands commands(String annotator) {
    return new CasCommands(this, annotator);
  }

  /**
   * Executes a command on the stack. One that changes nothing is not put on it.
   *
   * @param command command of {@link #commands}
   */
  public void execute(Command command) {
    stack.execute(command);
  }

  /**
   * The labels of the commands that can be undone, the last one first, for the history view.
   *
   * @return labels
   */
  public List<String> undoLabels() {
    return stack.undoLabels();
  }

  /**
   * The labels of the commands that can be redone, the next one first.
   *
   * @return labels
   */
  public List<String> redoLabels() {
    return stack.redoLabels();
  }

  /**
   * All annotations of a type and its subtypes that the view indexes.
   *
   * @param type UIMA name, e.g. {@link CasTypes#ANNOTATION} for all
   * @return in UIMA's order: by begin, longer ones first, then as made; a snapshot
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

  /**
   * Finds a feature structure, indexed or not.
   *
   * @param id {@code xmi:id}
   * @return the span, or empty
   */
  public Optional<Span> find(int id) {
    return Optional.ofNullable(resource.find(id)).map(Span::new);
  }

  /**
   * The objects that refer to a given one, e.g. the arguments that an entity heads.
   *
   * @param target target
   * @return objects with a reference to it, directly or in an array or list
   */
  public List<Span> referrers(Span target) {
    return ReferenceScan.referrers(resource, (CasObject) target.object()).stream().map(Span::new).toList();
  }

  /**
   * Adds a listener; adding it again does nothing.
   *
   * @param listener listener
   */
  public void addListener(CasListener listener) {
    listeners.add(listener);
  }

  /**
   * Removes a listener.
   *
   * @param listener listener
   */
  public void removeListener(CasListener listener) {
    listeners.remove(listener);
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
    save(fingerprint);
  }

  /**
   * Saves the document also where another program changed the file meanwhile; that version stays as the backup.
   *
   * @throws IOException where it fails; the document stays dirty and the file as it was
   */
  public void saveOver() throws IOException {
    save(null);
  }

  private void save(Fingerprint expected) throws IOException {
    var bytes = resource.toBytes();
    fingerprint = AtomicFile.replace(file, expected, out -> out.write(bytes), written -> { });
    stack.saveIsDone();
  }

  /**
   * Reads the file anew; the command stack is emptied, earlier spans are void.
   *
   * @throws CasException where the file cannot be read; the document is then as it was
   */
  public void revert() throws CasException {
    load();
    stack.flush();
    changes.take();
    tell(CasChange.ofReset());
  }

  /** @return what the file was like when last loaded or saved */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /**
   * Tells whether another program changed or removed the file.
   *
   * @return whether its content is another than was last loaded or saved
   * @throws IOException where it cannot be read
   */
  public boolean isChangedOnDisk() throws IOException {
    return !Fingerprint.of(file).sameContent(fingerprint);
  }

  /** Lets the document go, without saving. */
  @Override
  public void close() {
    resource.observe(null);
    listeners.clear();
    stack.flush();
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

  private void tell(CasChange change) {
    if (!change.isEmpty()) {
      for (var listener : List.copyOf(listeners)) {
        listener.changed(this, change);
      }
    }
  }

  private void tellUnlessUnderWay() {
    if (stepsUnderWay == 0) {
      tell(changes.take());
    }
  }

  /** Gathers the changes of a step into one. */
  private final class Steps implements CasCommandStack.Frame {

    @Override
    public void before() {
      stepsUnderWay++;
    }

    @Override
    public void after(CasCommandStack.Step step, Command command) {
      stepsUnderWay--;
      tellUnlessUnderWay();
    }
  }

  /** Keeps the indexes up to date and the listeners informed. */
  private final class Changes implements CasResource.Observer {

    @Override
    public void attached(CasObject object) {
      if (isView(object)) {
        shown.attached(object);
      } else {
        changes.added(object);
        tellUnlessUnderWay();
      }
    }

    @Override
    public void detached(CasObject object) {
      if (isView(object)) {
        shown.detached(object);
      } else {
        changes.removed(object);
        tellUnlessUnderWay();
      }
    }

    @Override
    public void changed(CasObject object, Notification notification) {
      if (notification.isTouch()) {
        return;
      }
      shown.changed(object, notification);
      if (!isView(object)) {
        changes.changed(object);
        tellUnlessUnderWay();
      }
    }

    private boolean isView(CasObject object) {
      return object.eClass() == types.get(EcoreBuilder.VIEW);
    }
  }
}
