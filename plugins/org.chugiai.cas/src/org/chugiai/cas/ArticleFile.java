package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.Fingerprint;
import org.eclipse.emf.common.util.URI;

/** The file of a document: what it was like when last loaded or saved. */
final class ArticleFile {

  private final Path path;
  private Fingerprint fingerprint = Fingerprint.ABSENT;

  ArticleFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  /**
   * Reads the file.
   *
   * @param types   type system
   * @param lenient whether to keep what is unknown
   * @return new resource
   */
  CasResource load(CasTypes types, boolean lenient) throws CasException {
    try {
      var modified = Files.getLastModifiedTime(path).toMillis();
      var bytes = Files.readAllBytes(path);
      var loaded = new CasResource(URI.createFileURI(path.toAbsolutePath().toString()), types);
      loaded.load(new ByteArrayInputStream(bytes), Map.of(CasResource.OPTION_LENIENT, lenient));
      fingerprint = new Fingerprint(bytes.length, modified, Fingerprint.sha256(bytes));
      return loaded;
    } catch (CasException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new CasException(path + " does not exist. Restore it or choose another file.", e);
    } catch (AccessDeniedException e) {
      throw new CasException(path + " may not be read. Check its permissions.", e);
    } catch (IOException e) {
      throw new CasException(path + (Files.isDirectory(path) ? " is a folder. Choose a file in it."
          : " cannot be read: " + CasMessages.reason(e) + ". Check the disk."), e);
    }
  }

  /**
   * Replaces the file.
   *
   * @param bytes     new content
   * @param overwrite whether also where another program changed it meanwhile
   */
  void save(byte[] bytes, boolean overwrite) throws IOException {
    fingerprint = AtomicFile.replace(path, overwrite ? null : fingerprint, out -> out.write(bytes), written -> { });
  }

  boolean isChangedOnDisk() throws IOException {
    return !Fingerprint.of(path).sameContent(fingerprint);
  }
}
