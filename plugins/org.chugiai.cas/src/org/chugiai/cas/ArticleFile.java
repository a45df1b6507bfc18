package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.Fingerprint;
import org.eclipse.emf.common.util.URI;

/** The file of a document: what it was like when last loaded or saved. */
final class ArticleFile {

  /**
   * A version of the file.
   *
   * @param resource    what it holds
   * @param content     its bytes
   * @param fingerprint what it was like
   */
  record Version(CasResource resource, byte[] content, Fingerprint fingerprint) {
  }

  private final Path path;
  private Fingerprint fingerprint = Fingerprint.ABSENT;
  /** What was last loaded or saved, for comparison with another program's version. */
  private byte[] content = {};
  /** Of that; null until it is asked for. */
  private String contentHash;

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
    var version = read(types, lenient);
    accept(version);
    return version.resource();
  }

  /** From now on a version counts as what was loaded. */
  void accept(Version version) {
    accept(version.fingerprint(), version.content());
  }

  /**
   * From now on a version counts as what was loaded.
   *
   * @param now  what the file is like
   * @param same what it holds, perhaps in other words
   */
  void accept(Fingerprint now, byte[] same) {
    fingerprint = now;
    content = same;
    contentHash = null;
  }

  /** What steps that are done now apply to. */
  Journal.Start start() {
    if (contentHash == null) {
      contentHash = Fingerprint.sha256(content);
    }
    return new Journal.Start(content, contentHash, fingerprint.sha256());
  }

  /** Reads again what was last loaded or saved. */
  CasResource base(CasTypes types, boolean lenient) throws CasException {
    try {
      return parse(content, types, lenient);
    } catch (CasException e) {
      throw e;
    } catch (IOException e) {
      throw new CasException(path + " cannot be compared: " + CasMessages.reason(e) + ".", e);
    }
  }

  CasResource parse(byte[] bytes, CasTypes types, boolean lenient) throws IOException {
    var loaded = new CasResource(URI.createFileURI(path.toAbsolutePath().toString()), types);
    loaded.load(new ByteArrayInputStream(bytes), Map.of(CasResource.OPTION_LENIENT, lenient));
    return loaded;
  }

  /**
   * Reads the file as it is now; what was loaded before still counts.
   *
   * @param types   type system
   * @param lenient whether to keep what is unknown
   * @return the version on disk
   */
  Version read(CasTypes types, boolean lenient) throws CasException {
    try {
      var modified = Files.getLastModifiedTime(path).toMillis();
      var bytes = Files.readAllBytes(path);
      var sha256 = CompletableFuture.supplyAsync(() -> Fingerprint.sha256(bytes));
      return new Version(parse(bytes, types, lenient), bytes,
          new Fingerprint(bytes.length, modified, sha256.join()));
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
    accept(AtomicFile.replace(path, overwrite ? null : fingerprint, out -> out.write(bytes), written -> { }), bytes);
  }

  /** Whether size or time of the file are others than last loaded or saved; cheap, unlike {@link #isChangedOnDisk}. */
  boolean isTouchedOnDisk() throws IOException {
    try {
      var now = Files.readAttributes(path, BasicFileAttributes.class);
      return now.size() != fingerprint.size() || now.lastModifiedTime().toMillis() != fingerprint.modified();
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  boolean isChangedOnDisk() throws IOException {
    return !Fingerprint.of(path).sameContent(fingerprint);
  }
}
