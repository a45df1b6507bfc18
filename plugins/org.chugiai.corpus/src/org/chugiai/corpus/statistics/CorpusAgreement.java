package org.chugiai.corpus.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusLayout;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.quality.agreement.Agreement;
import org.chugiai.quality.agreement.AgreementStudy;
import org.chugiai.quality.agreement.AnnotatedVersion;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** How far the annotators of a corpus agree, where several of them annotated the same articles. */
public final class CorpusAgreement {

  /** What was decided on in the end is no annotator's own view. */
  private static final String CURATED = "curated";

  private final CorpusStore store;
  private final Set<String> only;
  private final int threads;

  /** What the annotators made of an article, by their ids; without those who have not begun. */
  private record Versions(String document, Map<String, AnnotatedVersion> byAnnotator) {
  }

  /**
   * Prepares a comparison.
   *
   * @param only ids of the documents; empty for all
   * @param threads how many articles to work on at once
   */
  public CorpusAgreement(CorpusStore store, Set<String> only, int threads) {
    this.store = store;
    this.only = Set.copyOf(only);
    this.threads = threads;
  }

  /**
   * Compares; nothing is changed.
   *
   * @return a layer each; empty where no article has been worked on by two annotators
   * @throws InvalidDataException naming an article that cannot be read, or has different texts
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation
   */
  public List<Agreement> run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, "Compare annotators", 100);
    var annotators = annotators();
    var shared = documents().stream().filter(document -> annotators.stream()
        .filter(annotator -> store.hasCas(document, annotator)).limit(2).count() == 2).toList();
    var study = new AgreementStudy();
    Parallel.<String, Versions>inOrder(shared, threads, () -> {
      var cas = store.newCas();
      return document -> versions(document, annotators, cas);
    }, versions -> add(study, versions), progress.split(100));
    progress.done();
    return study.result();
  }

  private List<String> documents() throws IOException {
    return store.query(corpus -> Selection.documents(corpus, only).stream().map(Document::getId).toList());
  }

  /** Folders of other names are no annotators': hidden ones, and copies that people or programs put there. */
  private List<String> annotators() throws IOException {
    var folder = store.layout().annotations();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).map(one -> one.getFileName().toString())
          .filter(name -> !name.equals(CURATED) && CorpusLayout.isFileName(name)).sorted().toList();
    }
  }

  private Versions versions(String document, List<String> annotators, CAS cas) throws IOException {
    var versions = new TreeMap<String, AnnotatedVersion>();
    for (var annotator : annotators) {
      if (store.hasCas(document, annotator)) {
        store.loadCas(document, annotator, cas);
        var version = AnnotatedVersion.of(cas);
        if (version.isBegun()) {
          versions.put(annotator, version);
        }
      }
    }
    return new Versions(document, versions);
  }

  private void add(AgreementStudy study, Versions versions) throws InvalidDataException {
    try {
      study.add(versions.byAnnotator());
    } catch (IllegalArgumentException e) {
      throw new InvalidDataException(store.layout().annotations() + ": of the article " + versions.document() + ", "
          + e.getMessage() + ". Take the version that does not belong here out of its folder.", e);
    }
  }
}
