package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.layers.LayersOfTypes;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.ui.session.CasInput;

/** A CAS outside any corpus. What its type system does not explain is kept as it stands. */
final class LooseFile implements EditedFile {

  private final Path file;
  private final CasTypes types;
  private final Corpus layers;

  /**
   * Reads the type system.
   *
   * @param input which file
   * @throws IOException with a message for the user, where there is no usable type system
   */
  LooseFile(CasInput input) throws IOException {
    file = input.file();
    var description = description(input.typeSystem());
    types = CasTypes.of(description);
    layers = LayersOfTypes.corpus(description);
  }

  private static TypeSystemDescription description(Path descriptor) throws IOException {
    if (descriptor == null) {
      return ChuGiaiTypes.load();
    }
    try {
      var description = UIMAFramework.getXMLParser()
          .parseTypeSystemDescription(new XMLInputSource(descriptor.toFile()));
      description.resolveImports();
      return description;
    } catch (InvalidXMLException e) {
      throw new IOException(Messages.bind(Messages.LooseFile_noTypes, descriptor, e.getMessage()), e);
    }
  }

  /** @return layers of all its types, in a corpus of nothing else */
  Corpus layers() {
    return layers;
  }

  @Override
  public Path path() {
    return file;
  }

  @Override
  public CasDocument open() throws IOException {
    try {
      return CasDocument.open(file, types);
    } catch (CasException e) {
      // What cannot be read leniently either says why.
      return CasDocument.open(file, types, true);
    }
  }

  @Override
  public void save(CasDocument document) throws IOException {
    document.save();
  }

  @Override
  public void overwrite(CasDocument document) throws IOException {
    document.saveOver();
  }

  @Override
  public Path keepCopy(CasDocument document) throws IOException {
    var target = file.resolveSibling(file.getFileName() + ".copy.xmi");
    for (int i = 2; Files.exists(target); i++) {
      target = file.resolveSibling(file.getFileName() + ".copy-" + i + ".xmi");
    }
    var bytes = document.resource().toBytes();
    AtomicFile.replace(target, Fingerprint.ABSENT, out -> out.write(bytes), written -> { });
    return target;
  }
}
