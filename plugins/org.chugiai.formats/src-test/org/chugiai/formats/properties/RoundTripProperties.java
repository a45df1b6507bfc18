package org.chugiai.formats.properties;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
class RoundTripProperties {

  private static final int TRIES = 100;
  /** The same articles in every build; any other seed must do, too. */
  private static final String SEED = "20240905";
  private static final Set<String> ALL = Set.of();
  private static final Set<String> CONTRACT = with(ALL, "Suggestion:reason", "Suggestion:note", "Article:url",
      "Article:publishedReason", "Article:publishedEarliest", "Article:publishedLatest");
  private static final Set<String> LABEL_STUDIO = with(with(CONTRACT, "Sentence", "Token", "Zone"));
  private static final Set<String> DKPRO =
      with(CONTRACT, "Suggestion:status", "Suggestion:origin", "Suggestion:confidence", "Entity:name");
  private static final Set<String> NO_METADATA =
      with(CONTRACT, "Article:title", "Article:source", "Article:published", "Article:publishedFrom");
  private static final Set<String> TSV = both(DKPRO, NO_METADATA);
  private static final Set<String> BRAT = with(NO_METADATA, "Suggestion:status", "Suggestion:origin",
      "Suggestion:confidence", "Sentence", "Token", "Zone");
  private static final Set<String> DOCCANO = with(BRAT, "Quote", "Stance", "Entity:referent", "Entity:name");
  private static final Set<String> TIMEML =
      with(both(DKPRO, Set.of()), "Sentence", "Token", "Zone", "Entity", "Quote", "Stance", "Article:source",
          "Article:publishedFrom");

  private RoundTrip trip;

  private static Set<String> with(Set<String> names, String... more) {
    return both(names, Arrays.stream(more).map("org.chugiai.types."::concat).collect(Collectors.toSet()));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private RoundTrip trip(String format, String file, Set<String> unheld, String... option) {
    return trip(format, file, cas -> CasDump.lines(cas, unheld), true, option);
  }

  private RoundTrip trip(String format, String file, Function<CAS, List<String>> held, boolean keepsText,
      String... option) {
    if (trip == null) {
      var options = option.length == 0 ? Map.<String, String>of() : Map.of(option[0], option[1]);
      trip = new RoundTrip(FormatCatalog.byId(format), options, file, held, keepsText);
    }
    return trip;
  }

  @AfterProperty
  void clean() throws IOException {
    trip.close();
  }

  @Provide
  Arbitrary<Draft> hostile() {
    return Drafts.hostile().any();
  }

  @Provide
  Arbitrary<Draft> hostileTokens() {
    return Drafts.hostile().segmented();
  }

  @Provide
  Arbitrary<Draft> hostileEntities() {
    return Drafts.hostile().entities();
  }

  @Provide
  Arbitrary<Draft> controls() {
    return Drafts.controls().any();
  }

  @Provide
  Arbitrary<Draft> controlsWithoutZones() {
    return Drafts.controls().any().map(Draft::withoutZones);
  }

  @Provide
  Arbitrary<Draft> onTokensWithoutZones() {
    return Drafts.onTokens().segmented().map(Draft::withoutZones);
  }

  @Provide
  Arbitrary<Draft> text() {
    return Drafts.text().any();
  }

  @Provide
  Arbitrary<Draft> textTokens() {
    return Drafts.text().segmented();
  }

  @Provide
  Arbitrary<Draft> onTokens() {
    return Drafts.onTokens().segmented();
  }

  @Provide
  Arbitrary<Draft> times() {
    return Drafts.onTokens().any().map(draft -> draft.flat().timesOnly());
  }

  @Provide
  Arbitrary<Draft> entities() {
    return Drafts.onTokens().entities();
  }

  @Provide
  Arbitrary<Draft> composedEntities() {
    return Drafts.onTokens().entities().map(draft -> draft.composed().flat());
  }

  @Provide
  Arbitrary<Draft> flatEntities() {
    return Drafts.onTokens().entities().map(Draft::flat);
  }

  private RoundTrip xmi10() {
    return trip("xmi", ".xmi", ALL, "xml", "1.0");
  }

  @Property(tries = TRIES, seed = SEED)
  void xmi10IsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    xmi10().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void xmi10IsIdentity(@ForAll("text") Draft draft) throws IOException {
    xmi10().isIdentity(draft);
  }

  private RoundTrip xmi11() {
    return trip("xmi", ".xmi", ALL, "xml", "1.1");
  }

  @Property(tries = TRIES, seed = SEED)
  void xmi11IsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    xmi11().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void xmi11IsIdentity(@ForAll("text") Draft draft) throws IOException {
    xmi11().isIdentity(draft);
  }

  private RoundTrip casJson() {
    return trip("casjson", ".json", ALL);
  }

  @Property(tries = TRIES, seed = SEED)
  void casJsonIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    casJson().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void casJsonIsIdentity(@ForAll("controls") Draft draft) throws IOException {
    casJson().isIdentity(draft);
  }

  private RoundTrip jsonl() {
    return trip("jsonl", "articles.jsonl", CONTRACT);
  }

  @Property(tries = TRIES, seed = SEED)
  void jsonlIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    jsonl().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void jsonlIsIdentity(@ForAll("controls") Draft draft) throws IOException {
    jsonl().isIdentity(draft);
  }

  private RoundTrip wholeJsonl() {
    return trip("jsonl", "articles.jsonl", ALL, "fields", "all");
  }

  @Property(tries = TRIES, seed = SEED)
  void wholeJsonlIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    wholeJsonl().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void wholeJsonlIsIdentity(@ForAll("controls") Draft draft) throws IOException {
    wholeJsonl().isIdentity(draft);
  }

  private RoundTrip inception() {
    return trip("inception", ".xmi", DKPRO);
  }

  @Property(tries = TRIES, seed = SEED)
  void inceptionIsNeverSilent(@ForAll("hostileTokens") Draft draft) throws IOException {
    inception().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void inceptionIsIdentity(@ForAll("textTokens") Draft draft) throws IOException {
    inception().isIdentity(draft);
  }

  private RoundTrip webAnnoTsv() {
    return trip("webannotsv", ".tsv", TSV);
  }

  @Property(tries = TRIES, seed = SEED)
  void webAnnoTsvIsNeverSilent(@ForAll("hostileTokens") Draft draft) throws IOException {
    webAnnoTsv().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void webAnnoTsvIsIdentity(@ForAll("onTokens") Draft draft) throws IOException {
    webAnnoTsv().isIdentity(draft);
  }

  private RoundTrip brat() {
    return trip("brat", ".ann", BRAT);
  }

  @Property(tries = TRIES, seed = SEED)
  void bratIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    brat().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void bratIsIdentity(@ForAll("onTokensWithoutZones") Draft draft) throws IOException {
    brat().isIdentity(draft);
  }

  private RoundTrip labelStudio() {
    return trip("labelstudio", "tasks.json", LABEL_STUDIO);
  }

  @Property(tries = TRIES, seed = SEED)
  void labelStudioIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    labelStudio().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void labelStudioIsIdentity(@ForAll("controlsWithoutZones") Draft draft) throws IOException {
    labelStudio().isIdentity(draft);
  }

  private RoundTrip doccano() {
    return trip("doccano", "articles.doccano.jsonl", DOCCANO);
  }

  @Property(tries = TRIES, seed = SEED)
  void doccanoIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    doccano().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void doccanoIsIdentity(@ForAll("entities") Draft draft) throws IOException {
    doccano().isIdentity(draft);
  }

  private RoundTrip doccanoWithRelations() {
    return trip("doccano", "articles.doccano.jsonl", DOCCANO, "style", "relation");
  }

  @Property(tries = TRIES, seed = SEED)
  void doccanoWithRelationsIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    doccanoWithRelations().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void doccanoWithRelationsIsIdentity(@ForAll("entities") Draft draft) throws IOException {
    doccanoWithRelations().isIdentity(draft);
  }

  private RoundTrip timeMl() {
    return trip("timeml", ".tml", TIMEML);
  }

  @Property(tries = TRIES, seed = SEED)
  void timeMlIsNeverSilent(@ForAll("hostile") Draft draft) throws IOException {
    timeMl().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void timeMlIsIdentity(@ForAll("times") Draft draft) throws IOException {
    timeMl().isIdentity(draft);
  }

  private RoundTrip conll2002() {
    return trip("conll2002", "articles.conll2002.conll", Tokens::lines, false);
  }

  @Property(tries = TRIES, seed = SEED)
  void conll2002IsNeverSilent(@ForAll("hostileEntities") Draft draft) throws IOException {
    conll2002().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void conll2002IsIdentity(@ForAll("flatEntities") Draft draft) throws IOException {
    conll2002().isIdentity(draft);
  }

  private RoundTrip conll2003() {
    return trip("conll2003", "articles.conll2003.conll", Tokens::lines, false, "delimiter", "tab");
  }

  @Property(tries = TRIES, seed = SEED)
  void conll2003IsNeverSilent(@ForAll("hostileEntities") Draft draft) throws IOException {
    conll2003().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void conll2003IsIdentity(@ForAll("flatEntities") Draft draft) throws IOException {
    conll2003().isIdentity(draft);
  }

  private RoundTrip iobes() {
    return trip("iobes", "articles.iobes.conll", Tokens::lines, false, "nested", "innermost");
  }

  @Property(tries = TRIES, seed = SEED)
  void iobesIsNeverSilent(@ForAll("hostileEntities") Draft draft) throws IOException {
    iobes().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void iobesIsIdentity(@ForAll("flatEntities") Draft draft) throws IOException {
    iobes().isIdentity(draft);
  }

  private RoundTrip conllU() {
    return trip("conllu", "articles.conllu", Tokens::lines, false).checking(UdRules::check);
  }

  @Property(tries = TRIES, seed = SEED)
  void conllUIsNeverSilent(@ForAll("hostileEntities") Draft draft) throws IOException {
    conllU().isNeverSilent(draft);
  }

  @Property(tries = TRIES, seed = SEED)
  void conllUIsIdentity(@ForAll("composedEntities") Draft draft) throws IOException {
    conllU().isIdentity(draft);
  }
}
