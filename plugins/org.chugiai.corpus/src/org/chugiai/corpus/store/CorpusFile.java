package org.chugiai.corpus.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusPackage;
import org.chugiai.formats.xml.SafeXml;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes {@code corpus.xmi}. */
final class CorpusFile {

  /** The newest layout on disk that this program knows. */
  static final int FORMAT_VERSION = 1;

  private final Path file;
  private final Resource resource;
  private Fingerprint fingerprint;

  private CorpusFile(Path file, Resource resource, Fingerprint fingerprint) {
    this.file = file;
    this.resource = resource;
    this.fingerprint = fingerprint;
  }

  /** The model a new corpus begins with, not yet on disk. */
  static CorpusFile template(Path file) throws IOException {
    try (var in = CorpusFile.class.getResourceAsStream("NewCorpus.xmi")) {
      return new CorpusFile(file, load(file, in), Fingerprint.ABSENT);
    }
  }

  /** Reads the file. */
  static CorpusFile read(Path file) throws IOException {
    final byte[] content;
    final long modified;
    try {
      modified = Files.getLastModifiedTime(file).toMillis();
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CorpusException(file.getParent() + " is no corpus: it has no file " + file.getFileName()
          + ". Name the corpus's folder, or make one with \"init\".", e);
    }
    checkVersion(file, content);
    var result = new CorpusFile(file, load(file, new ByteArrayInputStream(content)),
        Fingerprint.of(content, modified));
    result.checkNames();
    return result;
  }

  Corpus corpus() {
    return (Corpus) resource.getContents().get(0);
  }

  /** What the file was like when it was read or written. */
  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Saves a corpus, this one or a copy, as the file's new content. */
  void write(Corpus corpus) throws IOException {
    var saved = resource;
    if (corpus != corpus()) {
      saved = resource(file);
      saved.getContents().add(corpus);
    }
    var source = saved;
    fingerprint = AtomicFile.replace(file, fingerprint, out -> source.save(out, Map.of()),
        CasFile::checkWellFormed);
  }

  /** What saving a copy of the corpus would make of the file. */
  FileChange changeTo(Corpus copy) throws IOException {
    var target = resource(file);
    target.getContents().add(copy);
    var out = new ByteArrayOutputStream();
    target.save(out, Map.of());
    return new FileChange(file, Files.readAllBytes(file), out.toByteArray());
  }

  private static Resource resource(Path file) {
    var result = new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
    result.setEncoding("UTF-8");
    var save = result.getDefaultSaveOptions();
    save.put(Resource.OPTION_LINE_DELIMITER, "\n");
    save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    result.getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES,
        Map.of(SafeXml.DISALLOW_DOCTYPE, Boolean.TRUE));
    return result;
  }

  private static Resource load(Path file, InputStream content) throws IOException {
    var resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
    var resource = resource(file);
    resources.getResources().add(resource);
    try {
      resource.load(content, Map.of());
    } catch (IOException | RuntimeException e) {
      throw new InvalidDataException(file + ": not a corpus model (" + rootMessage(e) + "). "
          + CasFile.restore(file), e);
    }
    if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Corpus)) {
      throw new InvalidDataException(file + ": not a corpus model. " + CasFile.restore(file));
    }
    return resource;
  }

  private static String rootMessage(Throwable e) {
    var root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage();
  }

  /** A newer version may hold what this program's model has no place for, so it is told from the first element. */
  private static void checkVersion(Path file, byte[] content) throws IOException {
    var root = new Root();
    try {
      var reader = SafeXml.reader();
      reader.setContentHandler(root);
      reader.setErrorHandler(root);
      reader.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (SAXParseException e) {
      throw CasFile.broken(file, e);
    } catch (SAXException e) {
      if (!root.seen) {
        throw new InvalidDataException(file + ": " + e.getMessage(), e);
      }
    }
    if (root.version > FORMAT_VERSION) {
      throw new InvalidDataException(file + ": made by a newer version of Chú Giải (format " + root.version
          + "; this program knows up to " + FORMAT_VERSION + "). Update the program.");
    }
  }

  /** Identifiers become file names, so a tampered file must not lead out of the corpus's folder. */
  private void checkNames() throws InvalidDataException {
    var seen = new HashSet<String>();
    for (var document : corpus().getDocuments()) {
      checkName(document.getId());
      if (!seen.add(document.getId())) {
        throw new InvalidDataException(file + ": two documents have the id " + document.getId() + ". Rename one.");
      }
    }
    for (var annotator : corpus().getAnnotators()) {
      checkName(annotator.getId());
    }
    checkName(corpus().getDefaultAnnotator());
  }

  private void checkName(String id) throws InvalidDataException {
    if (!CorpusLayout.isFileName(id)) {
      throw new InvalidDataException(file + ": the id \"" + id + "\" cannot be a file's name. "
          + "Use letters, digits, '.', '_' and '-' only.");
    }
  }

  private static final class Root extends DefaultHandler {
    private boolean seen;
    private int version;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
      if (!seen) {
        seen = true;
        var value = attributes.getValue("formatVersion");
        version = value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
      }
    }
  }
}
