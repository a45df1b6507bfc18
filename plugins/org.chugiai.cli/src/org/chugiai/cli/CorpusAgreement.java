package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.quality.agreement.Agreement;
import org.chugiai.quality.agreement.AgreementStudy;
import org.chugiai.quality.agreement.AnnotatedVersion;

/** How far the annotators of a corpus agree, where several of them annotated the same articles. */
final class CorpusAgreement {

  /** What was decided on in the end is no annotator's own view. */
  private static final String CURATED = "curated";
  private static final String ROW = "%-24s%9s%12s%11s%9s%9s%9s%n";

  private final CorpusStore store;
  private final Set<String> only;

  /**
   * Prepares a comparison.
   *
   * @param only ids of the documents; empty for all
   */
  CorpusAgreement(CorpusStore store, Set<String> only) {
    this.store = store;
    this.only = Set.copyOf(only);
  }

  /**
   * Compares.
   *
   * @return empty where no article has been worked on by two annotators
   * @throws InvalidDataException naming an article that cannot be read, or has different texts
   */
  List<Agreement> measure() throws IOException {
    var annotators = annotators();
    var study = new AgreementStudy();
    if (annotators.size() > 1) {
      var cas = store.newCas();
      var documents = store.query(corpus -> corpus.getDocuments().stream().map(Document::getId).toList());
      for (var document : documents) {
        if (only.isEmpty() || only.contains(document)) {
          add(study, document, annotators, cas);
        }
      }
    }
    return study.result();
  }

  private List<String> annotators() throws IOException {
    var folder = store.layout().annotations();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).map(one -> one.getFileName().toString())
          .filter(name -> !name.equals(CURATED) && !name.startsWith(".")).sorted().toList();
    }
  }

  private void add(AgreementStudy study, String document, List<String> annotators, CAS cas) throws IOException {
    var present = annotators.stream().filter(annotator -> store.hasCas(document, annotator)).toList();
    if (present.size() < 2) {
      return;
    }
    var versions = new TreeMap<String, AnnotatedVersion>();
    for (var annotator : present) {
      cas.reset();
      store.loadCas(document, annotator, cas);
      var version = AnnotatedVersion.of(cas);
      if (version.isBegun()) {
        versions.put(annotator, version);
      }
    }
    try {
      study.add(versions);
    } catch (IllegalArgumentException e) {
      throw new InvalidDataException(store.layout().annotations() + ": of the article " + document + ", "
          + e.getMessage() + ". Take the version that does not belong here out of its folder.", e);
    }
  }

  /** As a table; empty where there is nothing to tell. */
  static String table(List<Agreement> agreements) {
    if (agreements.isEmpty()) {
      return "";
    }
    var text = new StringBuilder("\n").append(row("agreement", "articles", "annotators", "annotated", "F1", "kappa",
        "alpha"));
    agreements.forEach(one -> text.append(row(one.layer(), one.articles(), one.annotators().size(), one.annotations(),
        Agreement.text(one.f1()), Agreement.text(one.kappa()), Agreement.text(one.alpha()))));
    return text.append("F1: spans with extent and label; kappa (Cohen) and alpha (Krippendorff): labels of tokens\n")
        .toString();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW.replace("%n", "\n"), cells);
  }

  /** Adds them to a JSON object as its last field. */
  static String addTo(String json, List<Agreement> agreements) {
    var items = agreements.stream().map(CorpusAgreement::json).toList();
    var list = items.isEmpty() ? "[ ]" : "[\n  " + String.join(",\n  ", items) + "\n ]";
    return json.stripTrailing().replaceFirst("\\s*}$", ",\n \"agreement\" : ") + list + "\n}\n";
  }

  private static String json(Agreement agreement) {
    var fields = new TreeMap<String, OptionalDouble>(
        Map.of("f1", agreement.f1(), "kappa", agreement.kappa(), "alpha", agreement.alpha()));
    var figures = new StringBuilder();
    fields.forEach((name, value) -> value.ifPresent(
        figure -> figures.append(String.format(Locale.ROOT, ", \"%s\" : %.4f", name, figure))));
    return "{ \"layer\" : \"" + agreement.layer() + "\", \"annotators\" : [ "
        + String.join(", ", agreement.annotators().stream().map(name -> "\"" + escaped(name) + "\"").toList())
        + " ], \"articles\" : " + agreement.articles() + ", \"annotations\" : " + agreement.annotations() + figures
        + " }";
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
