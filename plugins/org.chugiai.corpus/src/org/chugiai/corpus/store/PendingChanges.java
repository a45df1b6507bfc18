package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Replaces several files of a folder so that, however the program ends, all of them have their new content or none has.
 * The new contents are put aside first; the list of them, written last, is the instant of decision: where a killed
 * program left a list behind, {@link #complete} does the rest.
 */
final class PendingChanges {

  /** Holds the new contents while they are being put into effect. */
  static final String FOLDER = ".pending";
  private static final String LIST = "list";

  private final Path root;
  private final Path folder;

  /** What has to be done at the end, together with the files. */
  interface Finish {
    void run() throws IOException;
  }

  /** One line of the list. */
  private record Entry(String before, String after, String path) {

    static Entry of(Path root, FileChange change) {
      return new Entry(Fingerprint.sha256(change.before()), Fingerprint.sha256(change.after()),
          root.relativize(change.file()).toString().replace('\\', '/'));
    }

    static Entry parse(String line) {
      var parts = line.split(" ", 3);
      return new Entry(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return before + " " + after + " " + path;
    }
  }

  PendingChanges(Path root) {
    this.root = root;
    folder = root.resolve(FOLDER);
  }

  /**
   * Changes files.
   *
   * @param files  changes that the writer puts into effect, and takes back where a later one fails
   * @param last   a change that {@code finish} puts into effect
   * @param writer writes one file
   * @param finish done after all files; where it fails the files get their former content
   * @throws FileChangedException where one of them is not as it was read; nothing is written then
   */
  void run(List<FileChange> files, FileChange last, FileChange.Writer writer, Finish finish) throws IOException {
    var all = new ArrayList<>(files);
    all.add(last);
    for (var change : all) {
      if (!Fingerprint.of(change.file()).sha256().equals(Fingerprint.sha256(change.before()))) {
        throw new FileChangedException(change.file());
      }
    }
    stage(all);
    var written = new ArrayDeque<FileChange>();
    try {
      for (var change : files) {
        writer.write(change);
        written.push(change);
      }
      finish.run();
    } catch (IOException | RuntimeException e) {
      takeBack(written, writer, e);
      throw e;
    }
    discard();
  }

  private void takeBack(Deque<FileChange> written, FileChange.Writer writer, Exception reason) throws IOException {
    try {
      for (var change : written) {
        writer.write(change.reversed());
      }
    } catch (IOException e) {
      e.addSuppressed(reason);
      throw new CorpusException("Only some of the files could be changed, and those could not be changed back: "
          + e.getMessage() + " Close the corpus and open it again; the change is completed then.", e);
    }
    discard();
  }

  private void stage(List<FileChange> changes) throws IOException {
    discard();
    Files.createDirectories(folder);
    try {
      var staged = new ArrayList<Path>();
      var list = new StringBuilder();
      for (var change : changes) {
        var file = folder.resolve(Integer.toString(staged.size()));
        AtomicFile.create(file, out -> out.write(change.after()));
        staged.add(file);
        list.append(Entry.of(root, change)).append('\n');
      }
      AtomicFile.force(staged);
      AtomicFile.write(folder.resolve(LIST), out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      discard();
      throw e;
    }
  }

  private void discard() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.deleteIfExists(folder.resolve(LIST));
    try (var left = Files.newDirectoryStream(folder)) {
      for (var file : left) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }

  /** Completes the change that a killed program had decided on; drops one that it had not. */
  void complete() throws IOException {
    var list = folder.resolve(LIST);
    if (Files.exists(list)) {
      var number = 0;
      for (var line : Files.readAllLines(list)) {
        complete(Entry.parse(line), folder.resolve(Integer.toString(number++)));
      }
    }
    discard();
  }

  /** A file that somebody changed in between is left as it is. */
  private void complete(Entry entry, Path staged) throws IOException {
    var target = root.resolve(entry.path()).normalize();
    if (!target.startsWith(root)) {
      throw new InvalidDataException(folder.resolve(LIST) + ": \"" + entry.path() + "\" is not in the corpus. "
          + "Remove the folder " + FOLDER + ".");
    }
    if (Fingerprint.of(target).sha256().equals(entry.before())) {
      var content = Files.readAllBytes(staged);
      AtomicFile.write(target, out -> out.write(content));
    }
  }
}
