package org.chugiai.ui.views.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.quality.checks.Finding;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.session.ArticleEditing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem that can be mended at once is gone by the first fix that is offered, and undoing that is exact. */
class FixesTest {

  private static final String ENTITY = "org.chugiai.types.Entity";
  private static final String TIME = "org.chugiai.types.TimeExpression";
  private static final String STANCE = "org.chugiai.types.Stance";
  private static final String ARTICLE = "org.chugiai.types.Article";
  private static final String TEXT = """
      @headline Sóng Xanh
      Ngày 12/3/2024, Lê An đến Huế 😀.
      Hội Ngư dân phản đối.
      """;

  private final Locale before = Locale.getDefault();
  @TempDir
  private Path folder;
  private CasDocument document;
  private Corpus corpus;
  private Article article;

  /** What the editor tells the views. */
  private record Article(CasDocument document, Corpus corpus) implements ArticleEditing {

    @Override
    public String articleId() {
      return "bai-1";
    }

    @Override
    public CasCommands commands() {
      return document.commands("main");
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public void execute(CasCommand command) {
      document.execute(command);
    }

    @Override
    public void select(Collection<Span> spans) {
      throw new UnsupportedOperationException("nothing is shown here");
    }
  }

  @BeforeEach
  void open() throws IOException {
    document = TestArticle.open(folder, TEXT);
    corpus = TestArticle.corpus(folder);
    article = new Article(document, corpus);
    make(ARTICLE, 0, document.text().length(), Map.of("id", "bai-1"));
    assertEquals(List.of(), findings(), "nothing is wrong to begin with");
  }

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  private Span make(String type, int begin, int end, Map<String, ?> features) {
    return execute(article.commands().create(type, begin, end, features)).spans().getFirst();
  }

  private Span make(String type, String words, Map<String, ?> features) {
    var begin = document.text().indexOf(words);
    return make(type, begin, begin + words.length(), features);
  }

  private CasCommand execute(CasCommand command) {
    document.execute(command);
    return command;
  }

  private List<Finding> findings() throws IOException {
    return new ArticleCheck(CorpusChecks.of(corpus, true), ChuGiaiTypes.load()).run(document.resource().toBytes());
  }

  private Fixes fixes() {
    return new Fixes(new Desk(null), new ReferentFixes(null, CorpusHistory.none()));
  }

  /** Mends the only finding by the first fix. */
  private void mend(String check, String label) throws IOException {
    var findings = findings();
    assertEquals(List.of(check), findings.stream().map(Finding::check).toList(), findings.toString());
    var fix = first(fixes().of(Problem.of(findings.getFirst(), article)).getFirst());
    assertEquals(label, fix.label());
    var before = document.resource().toBytes();
    execute(fix.command());
    assertEquals(List.of(), findings());
    document.commandStack().undo();
    assertArrayEquals(before, document.resource().toBytes(), "undone exactly");
    document.commandStack().redo();
  }

  private static Fix.Edit first(Fix fix) {
    return switch (fix) {
      case Fix.Edit edit -> edit;
      case Fix.Choice choice -> first(choice.fixes().getFirst());
      case Fix.Ask ask -> throw new AssertionError(ask.label() + " asks");
    };
  }

  @Test
  void aTimeIsComputedFromItsWords() throws IOException {
    var time = make(TIME, "Ngày 12/3/2024", Map.of("kind", "DATE", "value", "2024-13-12"));
    mend("value", "Set what the words say: DATE 2024-03-12");
    assertEquals("2024-03-12", time.string("value"));
  }

  @Test
  void aTimeWithoutTypeGetsBothFromItsWords() throws IOException {
    make(TIME, "12/3/2024", Map.of());
    mend("value", "Set what the words say: DATE 2024-03-12");
  }

  @Test
  void whatReadsNoTimeCanStillBeEdited() throws IOException {
    make(TIME, "phản đối", Map.of("kind", "DATE", "value", "mai"));
    assertEquals(List.of("Edit the value in the Inspector", "Reject the annotation", "Delete the annotation"),
        fixes().of(Problem.of(findings().getFirst(), article)).stream().map(Fix::label).toList());
  }

  @ParameterizedTest
  @CsvSource({"en, Person", "vi, Người"})
  void aKindIsChosenFromTheTagSet(String language, String label) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    make(ENTITY, "Lê An", Map.of("kind", "PER"));
    mend("value", label);
  }

  @Test
  void aMissingKindToo() throws IOException {
    make(ENTITY, "Lê An", Map.of());
    mend("value", "Person");
  }

  @Test
  void confidenceAndStatus() throws IOException {
    var entity = make(ENTITY, "Lê An", Map.of("kind", "PERSON", "confidence", 1.5));
    mend("value", "Set the confidence to 1");
    assertEquals(1.0, entity.real("confidence"));
    execute(article.commands().set(entity, "status", "done"));
    mend("value", "◌ suggested");
  }

  @Test
  void looseEdgesAreTrimmed() throws IOException {
    var entity = make(ENTITY, " Lê An ", Map.of("kind", "PERSON"));
    mend("edge", "Trim it to “Lê An”");
    assertEquals("Lê An", entity.coveredText());
  }

  @Test
  void whatCoversNothingCoversTheWord() throws IOException {
    var at = document.text().indexOf("Huế") + 1;
    var entity = make(ENTITY, at, at, Map.of("kind", "LOCATION"));
    mend("empty", "Cover the word here: “Huế”");
    assertEquals("Huế", entity.coveredText());
  }

  @Test
  void theWorseOfTwoIsDeleted() throws IOException {
    var suggested = make(ENTITY, "Lê An", Map.of("kind", "PERSON", "status", "suggested"));
    var accepted = make(ENTITY, "Lê An", Map.of("kind", "PERSON", "status", "accepted"));
    mend("duplicate", "Delete the duplicate");
    assertTrue(accepted.isAlive() && !suggested.isAlive());
  }

  @ParameterizedTest
  @CsvSource({"en, Polarity", "vi, Chiều"})
  void aStanceAsksForWhatIsMissing(String language, String polarity) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    make(STANCE, "phản đối", Map.of("status", "accepted", "attitude", "oppose"));
    var labels = findings().stream()
        .map(finding -> fixes().of(Problem.of(finding, article)).getFirst().label()).toList();
    assertEquals(List.of("Set " + polarity, "Link the holder…", "Link the target…"), labels);
  }

  @Test
  void overlappingTokensAndSentencesOfSeveralLines() throws IOException {
    make("org.chugiai.types.Token", "Lê An", Map.of());
    assertTrue(findings().stream().allMatch(finding -> finding.check().equals("segment")));
    execute(article.commands().delete(document.spans("org.chugiai.types.Sentence")));
    execute(article.commands().delete(document.spans("org.chugiai.types.Token")));
    make("org.chugiai.types.Sentence", 0, document.text().length() - 1, Map.of());
    mend("segment", "Split it at the line breaks");
    assertEquals(List.of("Sóng Xanh", "Ngày 12/3/2024, Lê An đến Huế 😀.", "Hội Ngư dân phản đối."),
        document.spans("org.chugiai.types.Sentence").stream().map(Span::coveredText).toList());
    make("org.chugiai.types.Zone", 5, 12, Map.of());
    var overlap = findings().stream().filter(finding -> finding.begin() == 5).findFirst().orElseThrow();
    assertEquals("End the one before where this one begins",
        fixes().of(Problem.of(overlap, article)).getFirst().label());
  }

  @Test
  void theArticleItself() throws IOException {
    var meta = document.spans(ARTICLE).getFirst();
    execute(article.commands().set(meta, "published", "5.9.2024"));
    mend("metadata", "Write the date as 2024-09-05");
    execute(article.commands().set(meta, "published", "hôm qua"));
    mend("metadata", "Take the date “hôm qua” away");
    execute(article.commands().set(meta, "id", null));
    mend("metadata", "Set the id bai-1");
    execute(article.commands().retarget(meta, 0, 3));
    mend("metadata", "Let it span the whole text");
  }

  @Test
  void aReferentNobodyKnowsCanBeAddedOrTakenAway() throws IOException {
    make(ENTITY, "Lê An", Map.of("kind", "PERSON", "status", "accepted", "referent", "le-an"));
    var problem = Problem.of(findings().getFirst(), article);
    assertEquals(List.of("Add le-an to the referents", "Choose another referent…", "No referent",
        "Reject the annotation", "Delete the annotation"), fixes().of(problem).stream().map(Fix::label).toList());
  }

  @Test
  void aLinkToWhatIsGoneIsTakenAway() throws IOException {
    var day = make(TIME, "12/3/2024", Map.of("kind", "DATE", "value", "2024-03-12"));
    var gone = make(TIME, "Ngày", Map.of("kind", "DATE", "value", "2024"));
    execute(article.commands().set(day, "anchor", gone));
    execute(article.commands().delete(List.of(gone)));
    assertEquals(List.of(), findings(), "deleting takes links to it away");
  }
}
