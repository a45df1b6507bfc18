package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.Tag;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusLayout;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Sources;
import org.chugiai.quality.checks.CasChecks;
import org.chugiai.quality.checks.Finding.Severity;
import org.chugiai.quality.checks.TagSets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Looks a corpus over: every source text is as it was imported, every CAS can be read, has that text and obeys the
 * rules of its type system and tag sets, and every file belongs to a document.
 */
public final class CheckCorpus {

  /**
   * Something wrong.
   *
   * @param severity whether the data is invalid or only dubious
   * @param file where
   * @param message what, with its place in the text where it has one, as UTF-16 offsets
   */
  public record Problem(Severity severity, Path file, String message) {
    @Override
    public String toString() {
      return file + ": " + message;
    }
  }

  /**
   * What was found.
   *
   * @param articles number of documents looked at
   * @param files number of CAS files looked at
   */
  public record Result(int articles, int files, List<Problem> problems) {

    /** Whether any data is invalid. */
    public boolean isInvalid() {
      return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  private record Checked(int files, List<Problem> problems) {
  }

  private final CorpusStore store;
  private final Set<String> only;
  private final int threads;
  private CasChecks checks;
  private String defaultAnnotator;

  /**
   * Prepares a check.
   *
   * @param only ids of the documents; empty for the whole corpus, stray files included
   * @param threads how many articles to work on at once
   */
  public CheckCorpus(CorpusStore store, Set<String> only, int threads) {
    this.store = store;
    this.only = Set.copyOf(only);
    this.threads = threads;
  }

  /** The values that features may have: what the corpus's layers allow, else what the built-in ones do. */
  public static TagSets tagSets(Corpus corpus) {
    var result = new HashMap<String, Set<String>>();
    for (var layer : corpus.getLayers()) {
      for (var field : layer.getFields()) {
        if (field.getTagSet() != null) {
          result.put(layer.getTypeName() + ":" + field.getFeature(),
              field.getTagSet().getTags().stream().map(Tag::getName).collect(Collectors.toSet()));
        }
      }
    }
    return TagSets.builtIn().with(result);
  }

  /** Checks; nothing is changed. */
  public Result run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, "Check", 100);
    var documents = store.query(this::choose);
    var annotators = annotators();
    var problems = new ArrayList<Problem>();
    var files = new int[1];
    Parallel.<Document, Checked>inOrder(documents, threads, () -> new Checker(store.newCas(), annotators), checked -> {
      problems.addAll(checked.problems());
      files[0] += checked.files();
    }, progress.split(95));
    if (only.isEmpty()) {
      problems.addAll(strayFiles(annotators, documents.stream().map(Document::getId).collect(Collectors.toSet())));
    }
    progress.done();
    return new Result(documents.size(), files[0], List.copyOf(problems));
  }

  private List<Document> choose(Corpus corpus) {
    checks = CasChecks.all(tagSets(corpus));
    defaultAnnotator = corpus.getDefaultAnnotator();
    return List.copyOf(EcoreUtil.copyAll(Selection.documents(corpus, only)));
  }

  /** Whoever has a folder, whether or not the model knows them. */
  private List<String> annotators() throws IOException {
    var folder = store.layout().annotations();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString())
          .filter(CorpusLayout::isFileName).sorted().toList();
    }
  }

  private List<Problem> strayFiles(List<String> annotators, Set<String> known) throws IOException {
    var result = new ArrayList<>(stray(store.layout().articles(), ".txt", known));
    for (var annotator : annotators) {
      result.addAll(stray(store.layout().annotations(annotator), ".xmi", known));
    }
    return result;
  }

  private static List<Problem> stray(Path folder, String ending, Set<String> known) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().filter(file -> {
        var name = file.getFileName().toString();
        return name.endsWith(ending) && !known.contains(name.substring(0, name.length() - ending.length()));
      }).map(file -> new Problem(Severity.WARNING, file, "belongs to no article of the corpus. "
          + "Import it, or delete it.")).toList();
    }
  }

  private final class Checker implements Parallel.Worker<Document, Checked> {
    private final CAS cas;
    private final List<String> annotators;

    Checker(CAS cas, List<String> annotators) {
      this.cas = cas;
      this.annotators = annotators;
    }

    @Override
    public Checked work(Document document) throws IOException {
      var problems = new ArrayList<Problem>();
      var text = source(document, problems);
      int files = 0;
      for (var annotator : annotators) {
        var file = store.layout().annotationFile(annotator, document.getId());
        if (Files.exists(file)) {
          files++;
          check(document, annotator, file, text, problems);
        } else if (annotator.equals(defaultAnnotator)) {
          problems.add(new Problem(Severity.ERROR, file, "is missing. Restore it from a backup."));
        }
      }
      return new Checked(files, problems);
    }

    /** The text as it should be in every CAS; null where there is none to compare with. */
    private String source(Document document, List<Problem> problems) throws IOException {
      var file = store.layout().articleFile(document.getId());
      if (!Files.isRegularFile(file)) {
        problems.add(new Problem(Severity.ERROR, file, "is missing. Restore it from a backup."));
        return null;
      }
      var bytes = Files.readAllBytes(file);
      if (document.getSha256() != null && !document.getSha256().equals(Fingerprint.sha256(bytes))) {
        problems.add(new Problem(Severity.ERROR, file, "was changed since it was imported (another SHA-256). "
            + "Restore it, or import the changed text as an article of its own."));
        return null;
      }
      var text = Sources.withoutMark(new String(bytes, StandardCharsets.UTF_8));
      return XmlText.replacing(document.getId(), new LossReport()).apply(text);
    }

    private void check(Document document, String annotator, Path file, String text, List<Problem> problems)
        throws IOException {
      try {
        store.loadCas(document.getId(), annotator, cas);
      } catch (CorpusException e) {
        problems.add(new Problem(Severity.ERROR, file, withoutPrefix(e.getMessage(), file)));
        return;
      }
      if (text != null && !text.equals(cas.getDocumentText())) {
        problems.add(new Problem(Severity.ERROR, file, "its text differs from that of the article. "
            + "Restore the file from a backup."));
      }
      Documents.article(cas).filter(article -> !document.getId().equals(article.getId())).ifPresent(
          article -> problems.add(new Problem(Severity.ERROR, file, "is of another article (" + article.getId()
              + "). Restore the file from a backup.")));
      checks.run(cas).forEach(finding -> problems.add(new Problem(finding.severity(), file, finding.toString())));
      var work = document.findWork(annotator);
      var counts = WorkCounts.of(cas);
      if (work != null && (work.getSuggestions() != counts.suggestions()
          || work.getAnnotations() != counts.annotations())) {
        problems.add(new Problem(Severity.WARNING, file, "corpus.xmi counts " + work.getSuggestions()
            + " suggestions and " + work.getAnnotations() + " annotations, here are " + counts.suggestions() + " and "
            + counts.annotations() + ". Open and save the article to set that right."));
      }
    }

    private static String withoutPrefix(String message, Path file) {
      return message.startsWith(file.toString()) ? message.substring(file.toString().length())
          .replaceFirst("^[:,]?\\s*", "") : message;
    }
  }
}
