package org.chugiai.formats.properties;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.conllu.UdRules;

/**
 * For any article, each format gives back what was written or tells what it lost; and of articles that it can hold, it
 * loses nothing.
 */
class RoundTripTest {

  /** For all formats together. */
  private static final int TRIES = 2000;
  /** The same articles in every build; any other seed must do, too. */
  private static final String SEED = "20240905";

  private static final Set<String> ALL = Set.of();
  private static final Set<String> CONTRACT = with(ALL, "Suggestion:reason", "Suggestion:note", "Article:url",
      "Article:publishedReason", "Article:publishedEarliest", "Article:publishedLatest");
  private static final Set<String> LABEL_STUDIO = with(CONTRACT, "Sentence", "Token", "Zone");
  private static final Set<String> DKPRO =
      with(CONTRACT, "Suggestion:status", "Suggestion:origin", "Suggestion:confidence", "Entity:name");
  private static final Set<String> TSV =
      with(DKPRO, "Article:title", "Article:source", "Article:published", "Article:publishedFrom");
  private static final Set<String> BRAT = with(CONTRACT, "Suggestion:status", "Suggestion:origin",
      "Suggestion:confidence", "Article:title", "Article:source", "Article:published", "Article:publishedFrom",
      "Sentence", "Token", "Zone");
  private static final Set<String> DOCCANO = with(BRAT, "Quote", "Stance", "Entity:referent", "Entity:name");
  private static final Set<String> TIMEML = with(DKPRO, "Sentence", "Token", "Zone", "Entity", "Quote", "Stance",
      "Article:source", "Article:publishedFrom");

  /** A try: an article for a format. */
  record Sample(RoundTrip trip, Draft draft) {
  }

  /** A format with articles of any kind, and such as it can hold. */
  private record Subject(RoundTrip trip, Arbitrary<Draft> hostile, Arbitrary<Draft> held) {
  }

  private final List<Subject> subjects = new ArrayList<>();

  RoundTripTest() {
    var any = Drafts.hostile().any();
    var tokens = Drafts.hostile().segmented();
    var text = Drafts.text().any();
    var controls = Drafts.controls().any();
    add("xmi", ".xmi", ALL, any, text);
    add("xmi", ".xmi", ALL, any, text, "xml", "1.1");
    add("casjson", ".json", ALL, any, controls);
    add("jsonl", "articles.jsonl", CONTRACT, any, controls);
    add("jsonl", "articles.jsonl", ALL, any, controls, "fields", "all");
    add("inception", ".xmi", DKPRO, tokens, Drafts.text().segmented());
    add("webannotsv", ".tsv", TSV, tokens, Drafts.onTokens().segmented());
    add("brat", ".ann", BRAT, any, Drafts.onTokens().segmented().map(Draft::withoutZones));
    add("labelstudio", "tasks.json", LABEL_STUDIO, any, controls.map(Draft::withoutZones));
    add("doccano", "articles.doccano.jsonl", DOCCANO, any, Drafts.onTokens().entities());
    add("doccano", "articles.doccano.jsonl", DOCCANO, any, Drafts.onTokens().entities(), "style", "relation");
    add("timeml", ".tml", TIMEML, any, Drafts.onTokens().any().map(draft -> draft.flat().timesOnly()));
    var flat = Drafts.onTokens().entities().map(Draft::flat);
    addTokens("conll2002", "articles.conll2002.conll", flat);
    addTokens("conll2003", "articles.conll2003.conll", flat, "delimiter", "tab");
    addTokens("iobes", "articles.iobes.conll", flat, "nested", "innermost");
    addTokens("conllu", "articles.conllu", flat.map(Draft::composed)).checking(UdRules::check);
  }

  private static Set<String> with(Set<String> names, String... more) {
    return Stream.concat(names.stream(), Arrays.stream(more).map("org.chugiai.types."::concat))
        .collect(Collectors.toSet());
  }

  private void add(String format, String file, Set<String> unheld, Arbitrary<Draft> hostile, Arbitrary<Draft> held,
      String... option) {
    var trip = trip(format, file, cas -> CasDump.lines(cas, unheld), true, option);
    subjects.add(new Subject(trip, hostile, held));
  }

  private RoundTrip addTokens(String format, String file, Arbitrary<Draft> held, String... option) {
    var trip = trip(format, file, Tokens::lines, false, option);
    subjects.add(new Subject(trip, Drafts.hostile().entities(), held));
    return trip;
  }

  private static RoundTrip trip(String format, String file, Function<CAS, List<String>> held, boolean keepsText,
      String... option) {
    var options = option.length == 0 ? Map.<String, String>of() : Map.of(option[0], option[1]);
    return new RoundTrip(FormatCatalog.byId(format), options, file, held, keepsText);
  }

  @Provide
  Arbitrary<Sample> any() {
    return Arbitraries.of(subjects)
        .flatMap(subject -> subject.hostile().map(draft -> new Sample(subject.trip(), draft)));
  }

  @Provide
  Arbitrary<Sample> held() {
    return Arbitraries.of(subjects).flatMap(subject -> subject.held().map(draft -> new Sample(subject.trip(), draft)));
  }

  @Property(tries = TRIES, seed = SEED)
  void nothingIsSilentlyLost(@ForAll("any") Sample sample) throws IOException {
    sample.trip().isNeverSilent(sample.draft());
  }

  @Property(tries = TRIES, seed = SEED)
  void whatCanBeHeldComesBack(@ForAll("held") Sample sample) throws IOException {
    sample.trip().isIdentity(sample.draft());
  }

  @AfterProperty
  void clean() throws IOException {
    for (var subject : subjects) {
      subject.trip().close();
    }
  }
}
