package org.chugiai.corpus.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.model.Work;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A corpus on disk, open. One process at a time may have it open for writing, any number for reading. CAS files may be
 * read and written by several threads, each document by one at a time; the model belongs to the thread of the executor
 * that the store was opened with.
 */
public final class CorpusStore implements AutoCloseable {

  /** What the store is opened for. */
  public enum Access {
    READ, WRITE
  }

  /** Whose annotations a corpus holds unless it is made otherwise. */
  public static final String DEFAULT_ANNOTATOR = "main";

  private final CorpusLayout layout;
  private final CorpusLock lock;
  private volatile CorpusFile file;
  private volatile CasTypes types;
  private final Executor modelThread;

  private CorpusStore(CorpusLayout layout, CorpusLock lock, CorpusFile file, Executor modelThread)
      throws IOException {
    this.layout = layout;
    this.lock = lock;
    this.file = file;
    this.types = CasTypes.read(layout.typeSystemFile());
    this.modelThread = modelThread;
  }

  /**
   * Makes a corpus with the built-in layers, and opens it for writing.
   *
   * @param folder that does not exist yet, or is empty
   * @throws CorpusException where the folder holds anything
   */
  public static CorpusStore create(Path folder, String name) throws IOException {
    return create(folder, DEFAULT_ANNOTATOR, corpus -> corpus.setName(name));
  }

  /**
   * Makes a corpus with the built-in layers, and opens it for writing.
   *
   * @param annotator identifier of the first and default annotator
   * @param setUp fills in the rest before the corpus is saved
   * @throws IllegalArgumentException where the annotator's identifier cannot be a folder's name
   */
  public static CorpusStore create(Path folder, String annotator, Consumer<Corpus> setUp) throws IOException {
    var layout = new CorpusLayout(folder);
    layout.annotations(annotator);
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new CorpusException(Files.exists(layout.corpusFile())
          ? folder + " is a corpus already. Import articles into it, or choose another folder."
          : folder + " exists and is not an empty folder. Choose another folder.");
    }
    Files.createDirectories(layout.articles());
    var lock = CorpusLock.take(layout.lockFile());
    try {
      Files.writeString(folder.resolve(".gitignore"), "/.lock\n/" + PendingChanges.FOLDER + "\n*"
          + AtomicFile.BACKUP_SUFFIX + "\n.~*\n");
      var file = CorpusFile.template(layout.corpusFile());
      var first = CorpusFactory.eINSTANCE.createAnnotator();
      first.setId(annotator);
      file.corpus().getAnnotators().add(first);
      file.corpus().setDefaultAnnotator(annotator);
      setUp.accept(file.corpus());
      Files.createDirectories(layout.annotations(annotator));
      file.write(file.corpus());
      return new CorpusStore(layout, lock, file, Runnable::run);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var content = Files.newDirectoryStream(folder)) {
      return !content.iterator().hasNext();
    }
  }

  /** Opens a corpus whose model is changed on whatever thread changes it. */
  public static CorpusStore open(Path folder, Access access) throws IOException {
    return open(folder, access, Runnable::run);
  }

  /**
   * Opens a corpus.
   *
   * @param modelThread runs every change of the model that the store and the operations make; a workbench passes one
   *     that runs them on its display's thread
   * @throws CorpusLockedException where it is opened for writing and another process has it
   * @throws InvalidDataException where its files are damaged or newer than this program
   */
  public static CorpusStore open(Path folder, Access access, Executor modelThread) throws IOException {
    var layout = new CorpusLayout(folder);
    // Read first: a folder that is no corpus gets no lock file.
    var file = CorpusFile.read(layout.corpusFile());
    if (access == Access.READ) {
      return new CorpusStore(layout, null, file, modelThread);
    }
    var lock = CorpusLock.take(layout.lockFile());
    try {
      AtomicFile.clean(folder);
      AtomicFile.clean(layout.articles());
      new PendingChanges(folder).complete();
      return new CorpusStore(layout, lock, CorpusFile.read(layout.corpusFile()), modelThread);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The model, for use on its thread. Change it by {@link #change}, or directly and then {@link #save}. */
  public Corpus corpus() {
    return file.corpus();
  }

  public CorpusLayout layout() {
    return layout;
  }

  /** Whether it was opened for reading: whatever would write then throws an {@link IllegalStateException}. */
  public boolean isReadOnly() {
    return lock == null;
  }

  /** Who had the corpus open and was killed, where that was noticed when it was opened. */
  public Optional<String> takenOverFrom() {
    return lock == null ? Optional.empty() : lock.takenOver();
  }

  /** The built-in types and the corpus's own; a copy that the caller may change. */
  public TypeSystemDescription typeSystem() {
    return types.description();
  }

  /**
   * Gives the corpus types of its own, in place of those it has. CASes made before know only the former ones.
   *
   * @throws InvalidDataException where they contradict the built-in types; nothing is changed then
   */
  public void saveOwnTypes(TypeSystemDescription own) throws IOException {
    requireWrite();
    var file = layout.typeSystemFile();
    AtomicFile.replace(file, null, out -> CasTypes.write(own, out), CasTypes::read);
    types = CasTypes.read(file);
  }

  /** An empty CAS of the corpus's type system; making one is slow, so reuse it. */
  public CAS newCas() {
    return types.newCas();
  }

  /** Whether another program changed or removed the model's file since it was read or saved. */
  public boolean isChangedOnDisk() throws IOException {
    return !Fingerprint.of(layout.corpusFile()).sameContent(file.fingerprint());
  }

  /**
   * Reads the model and the types anew, after another program changed them. Call on the model's thread; what was held of
   * the former model is void.
   *
   * @throws InvalidDataException where they are damaged; the former ones stay
   */
  public void reload() throws IOException {
    var read = CorpusFile.read(layout.corpusFile());
    types = CasTypes.read(layout.typeSystemFile());
    file = read;
  }

  /** Saves the model. Call on the model's thread. */
  public void save() throws IOException {
    requireWrite();
    file.write(corpus());
  }

  /**
   * Changes the model and saves it, or does neither.
   *
   * @param change run twice: on a copy, which is saved, and then on the model itself
   */
  public void change(Consumer<Corpus> change) throws IOException {
    requireWrite();
    onModelThread(() -> {
      var copy = EcoreUtil.copy(corpus());
      change.accept(copy);
      file.write(copy);
      change.accept(corpus());
      return null;
    });
  }

  /**
   * Changes files of the corpus and the model together, or neither: where the program is killed in between, opening the
   * corpus for writing completes the change.
   *
   * @param files changes of files in the corpus's folder
   * @param writer puts the change of one file into effect, and takes it back where a later one fails
   * @param change run on copies, which are saved, and then on the model itself
   * @throws FileChangedException where a file is not as it was read; nothing is changed then
   */
  public void change(List<FileChange> files, FileChange.Writer writer, Consumer<Corpus> change) throws IOException {
    requireWrite();
    var model = onModelThread(() -> {
      var copy = EcoreUtil.copy(corpus());
      change.accept(copy);
      return file.changeTo(copy);
    });
    new PendingChanges(layout.folder()).run(files, model, writer, () -> change(change));
  }

  /**
   * Asks the model something, on its thread.
   *
   * @param question whose answer holds nothing of the model itself
   */
  public <T> T query(Function<Corpus, T> question) throws IOException {
    return onModelThread(() -> question.apply(corpus()));
  }

  private <T> T onModelThread(Callable<T> work) throws IOException {
    var task = new FutureTask<>(work);
    modelThread.execute(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException unchecked -> throw unchecked;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted while waiting for the corpus model").initCause(e);
    }
  }

  /** Whether the annotator has a file for the document. */
  public boolean hasCas(String document, String annotator) {
    return Files.exists(layout.annotationFile(annotator, document));
  }

  /**
   * Reads an annotator's CAS of a document.
   *
   * @param into a CAS of {@link #newCas}; its content is replaced
   * @return what to pass to {@link #saveCas}
   */
  public Fingerprint loadCas(String document, String annotator, CAS into) throws IOException {
    return CasFile.read(layout.annotationFile(annotator, document), into);
  }

  /**
   * Saves an annotator's CAS of a document; the document's counts are not touched, see {@link #recordWork}.
   *
   * @param expected what the file was like when it was read, {@link Fingerprint#ABSENT} where it must not exist
   * @throws FileChangedException where the file has changed since
   */
  public Fingerprint saveCas(String document, String annotator, CAS cas, Fingerprint expected) throws IOException {
    requireWrite();
    Files.createDirectories(layout.annotations(annotator));
    return AtomicFile.replace(layout.annotationFile(annotator, document), expected,
        out -> CasFile.write(cas, out), CasFile::checkWellFormed);
  }

  /**
   * Writes the source text of a document that the model does not name yet.
   *
   * @param source the bytes as they were imported
   * @return the file
   */
  public Path writeNewArticle(String document, byte[] source) throws IOException {
    requireWrite();
    var file = layout.articleFile(document);
    Files.createDirectories(file.getParent());
    AtomicFile.create(file, out -> out.write(source));
    return file;
  }

  /**
   * Writes the CAS of a document that the model does not name yet.
   *
   * @param values is given every value before it is written, see {@link CasFile#write(CAS, java.io.OutputStream,
   *     UnaryOperator)}
   * @return the file
   */
  public Path writeNewCas(String document, String annotator, CAS cas, UnaryOperator<String> values)
      throws IOException {
    requireWrite();
    var file = layout.annotationFile(annotator, document);
    Files.createDirectories(file.getParent());
    AtomicFile.create(file, out -> CasFile.write(cas, out, values));
    return file;
  }

  /** Notes in the model how far an annotator is with a document, and saves it. */
  public void recordWork(String document, String annotator, State state, WorkCounts counts) throws IOException {
    change(corpus -> recordWork(corpus.findDocument(document), annotator, state, counts));
  }

  /** Notes how far an annotator is with a document; for use within {@link #change}. */
  public static void recordWork(Document document, String annotator, State state, WorkCounts counts) {
    var work = document.findWork(annotator);
    if (work == null) {
      work = newWork(document, annotator);
    }
    work.setState(state);
    work.setSuggestions(counts.suggestions());
    work.setAnnotations(counts.annotations());
  }

  private static Work newWork(Document document, String annotator) {
    var work = CorpusFactory.eINSTANCE.createWork();
    work.setAnnotator(annotator);
    document.getWorks().add(work);
    return work;
  }

  private void requireWrite() {
    if (lock == null) {
      throw new IllegalStateException(layout.folder() + " was opened for reading");
    }
  }

  /** Lets others write the corpus. Unsaved changes of the model are lost. */
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
