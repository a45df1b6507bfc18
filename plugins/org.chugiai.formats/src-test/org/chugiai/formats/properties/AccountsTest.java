package org.chugiai.formats.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.Export;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.OwnTypes;
import org.chugiai.formats.Settings;
import org.chugiai.formats.spacy.DocBinFile;
import org.chugiai.types.Suggestion;

/** Written and not written make all: for each layer, of all annotations that the filter chose. */
class AccountsTest {

  private static final int TRIES = 800;
  private static final String SEED = "20260122";
  private static final List<String> OWN =
      List.of(OwnTypes.FRAME, OwnTypes.DEEP_FRAME, OwnTypes.OFFICE, OwnTypes.MARK);

  /** An annotation of an own layer. */
  record Extra(String type, Draft.Place place, String status) {
  }

  /** A try. */
  record Sample(Subject subject, Draft draft, List<Extra> extras) {
  }

  /** A format, and how its files are counted. */
  private record Subject(String format, Map<String, String> options, Count count) {
  }

  private final List<Subject> subjects = new ArrayList<>();
  private final Scratch scratch = new Scratch();
  private final CAS cas = OwnTypes.empty();

  AccountsTest() {
    for (var format : List.of("xmi", "inception")) {
      add(format, own(format, ".xmi"));
    }
    add("inception", own("inception", ".xmi"), "layers", "built-in");
    add("casjson", own("casjson", ".json"));
    add("webannotsv", own("webannotsv", ".tsv"));
    add("jsonl", own("jsonl", ".jsonl"));
    add("brat", own("brat", ".ann"));
    add("labelstudio", own("labelstudio", "tasks.json"));
    add("doccano", own("doccano", ".jsonl"));
    add("doccano", own("doccano", ".jsonl"), "style", "relation");
    add("timeml", own("timeml", ".tml"));
    for (var format : List.of("conll2002", "conll2003", "iobes")) {
      add(format, own(format, ".conll"), "nested", format.equals("iobes") ? "innermost" : "outermost");
    }
    add("conllu", own("conllu", ".conllu"));
    add("spacy-jsonl", Count.lines("articles.spacy.jsonl", "spans", "Entity"));
    add("spacy", target -> Map.of("Entity", DocBinFile.entities(target.resolve("articles-00001.spacy"))));
    add("stance-csv", Count.rows("stances.csv", "Stance"));
    add("huggingface", Count.lines("jsonl/ner/train.jsonl", "entities", "Entity")
        .and(Count.lines("jsonl/timex/train.jsonl", "times", "TimeExpression"))
        .and(Count.lines("jsonl/stance/train.jsonl", "stances", "Stance")), "shares", "100");
  }

  private static Count own(String format, String file) {
    return Count.read(FormatCatalog.byId(format), file, OwnTypes::empty);
  }

  private void add(String format, Count count, String... option) {
    subjects.add(new Subject(format, option.length == 0 ? Map.of() : Map.of(option[0], option[1]), count));
  }

  @Provide
  Arbitrary<Sample> samples() {
    var numbers = Arbitraries.integers().between(0, 200);
    var places = Combinators.combine(numbers, numbers, Arbitraries.of(Draft.Unit.values())).as(Draft.Place::new);
    var extras = Combinators.combine(Arbitraries.of(OWN), places,
        Arbitraries.of("manual", "accepted", "suggested", "rejected").injectNull(0.2)).as(Extra::new).list()
        .ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(subjects), Drafts.hostile().any(), extras).as(Sample::new);
  }

  @Property(tries = TRIES, seed = SEED)
  void writtenAndNotWrittenMakeAll(@ForAll("samples") Sample sample) throws IOException {
    cas.reset();
    sample.draft().fill(cas);
    for (var extra : sample.extras()) {
      var annotation = (Annotation) cas.createAnnotation(cas.getTypeSystem().getType(extra.type()), 0, 0);
      extra.place().set(annotation, sample.draft().text());
      if (annotation instanceof Suggestion suggestion) {
        suggestion.setStatus(extra.status());
      }
      cas.addFsToIndexes(annotation);
    }
    var chosen = chosen(AnnotationFilter.confirmed());
    var target = scratch.next();
    var report = export(sample.subject(), target);
    var told = new TreeMap<>(report.annotations());
    List.of("Token", "Sentence").forEach(told::remove);
    assertEquals(chosen, told, "chosen");
    var written = folded(report.written());
    var found = folded(sample.subject().count().in(target));
    folded(chosen).forEach((type, count) -> {
      long kept = written.get(type);
      assertTrue(kept >= 0 && kept <= count, () -> type + " written: " + kept + " of " + count);
      assertEquals(found.getOrDefault(type, 0L), kept, () -> sample.subject().format() + ": " + type + " of " + count
          + "; files hold " + found + "\n" + report.summary());
    });
    scratch.delete(target);
  }

  /** A layer that refines a built-in one is written as that where there is no room for it. */
  private static Map<String, Long> folded(Map<String, Long> counts) {
    var folded = new TreeMap<String, Long>();
    counts.forEach((type, count) -> folded.merge(type.equals("Office") ? "Entity" : type, count, Long::sum));
    return folded;
  }

  /** What the filter lets through, counted apart from the export. */
  private Map<String, Long> chosen(AnnotationFilter filter) {
    var counts = new TreeMap<String, Long>();
    Count.add(cas, counts);
    cas.select(Suggestion.class).filter(suggestion -> !filter.keeps(suggestion))
        .forEach(suggestion -> counts.merge(suggestion.getType().getShortName(), -1L, Long::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private ExportReport export(Subject subject, Path target) throws IOException {
    var format = FormatCatalog.byId(subject.format());
    try (var export = Export.begin(format, target, Settings.of(format, subject.options()), ExportOptions.standard())) {
      export.write(cas);
      return export.complete();
    }
  }

  /** An edge of the network counts stances, one for each pair of names of a holder and a target. */
  @Property(tries = 200, seed = SEED)
  void eachStanceOfTheNetworkHasAnEdge(@ForAll("samples") Sample sample) throws IOException {
    cas.reset();
    sample.draft().fill(cas);
    var target = scratch.next();
    var report = export(new Subject("stance-graphml", Map.of(), null), target);
    var graph = Files.readString(target.resolve("stances.graphml"));
    long edges = Pattern.compile("<data key=\"count\">(\\d+)<").matcher(graph).results()
        .mapToLong(match -> Long.parseLong(match.group(1))).sum();
    long written = report.written().getOrDefault("Stance", 0L);
    assertTrue(edges >= written && (edges == 0) == (written == 0), edges + " edges, " + report.summary());
    scratch.delete(target);
  }

  @AfterProperty
  void clean() throws IOException {
    scratch.close();
  }
}
