package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes a corpus with the built-in layers.
 *
 * @param folder that does not exist yet, or is empty
 * @param name what people call the corpus
 * @param description what it is, may be null
 * @param licence what its texts and annotations are under, may be null
 * @param annotator whose folder is the default one
 */
public record CreateCorpus(Path folder, String name, String description, String licence, String annotator) {

  /** A corpus named after its folder, with the standard annotator. */
  public static CreateCorpus in(Path folder) {
    var name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName()).map(Path::toString);
    return new CreateCorpus(folder, name.orElse("corpus"), null, null, CorpusStore.DEFAULT_ANNOTATOR);
  }

  /**
   * Makes it and opens it for writing.
   *
   * @throws org.chugiai.corpus.store.CorpusException where the folder holds anything
   */
  public CorpusStore run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, 1);
    var store = CorpusStore.create(folder, annotator, corpus -> {
      corpus.setName(name);
      corpus.setDescription(description);
      corpus.setLicence(licence);
    });
    progress.done();
    return store;
  }
}
