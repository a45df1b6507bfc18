package org.chugiai.ui.views.referents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chugiai.cas.ArgumentValue;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.corpus.operations.ReferentEdits;
import org.chugiai.corpus.operations.ReferentRegistry;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.editor.ArticleFile;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two referents that are one, in an open article and in closed ones. */
class MentionEditsTest {

  private static final NullProgressMonitor NO_MONITOR = new NullProgressMonitor();
  private static final String ENTITY = "org.chugiai.types.Entity";
  private static final List<String> ALL = List.of("a", "b", "c");

  @TempDir
  private Path folder;

  private OpenCorpus corpus;
  private CorpusHistory history;
  private CasDocument here;

  @BeforeEach
  void open() throws IOException {
    var articles = new LinkedHashMap<String, String>();
    articles.put("a", "{PERSON!=le-an|Lê An} đến. {PERSON=an|Lê Văn An} {STANCE=oppose|phản đối}.");
    articles.put("b", "{PERSON=an|An} đi, {PERSON~=an|An} ở lại, {PERSON!=an|Lê Văn An} về.");
    articles.put("c", "{LOCATION=hue|Huế} mưa.");
    corpus = TestArticle.openCorpus(folder, articles);
    corpus.store().change(model -> ReferentRegistry.merge(model, List.of(
        new ReferentRegistry.Mention("le-an", "PERSON", "Lê An", "Lê An", true),
        new ReferentRegistry.Mention("an", "PERSON", "Lê Văn An", "An", true),
        new ReferentRegistry.Mention("hue", "LOCATION", "Huế", "Huế", true))));
    history = new CorpusHistory(corpus);
    var file = new ArticleFile(corpus, "a");
    here = file.open();
    here.execute(here.commands("main").setArgument(here.spans("org.chugiai.types.Stance").getFirst(), "target",
        new ArgumentValue(0, 0, Optional.empty(), List.of("an", "le-an", "hue"), true)));
    here.saveOver();
    history.open().add("a", here, () -> file.save(here));
  }

  @AfterEach
  void close() throws IOException {
    corpus.store().close();
  }

  private byte[] file(String article) throws IOException {
    return Files.readAllBytes(corpus.store().layout().annotationFile(corpus.annotator(), article));
  }

  private Map<String, List<Byte>> disk() throws IOException {
    var all = new TreeMap<String, List<Byte>>();
    for (var article : ALL) {
      all.put(article, boxed(file(article)));
    }
    all.put("registry", boxed(Files.readAllBytes(corpus.store().layout().corpusFile())));
    return all;
  }

  private static List<Byte> boxed(byte[] bytes) {
    var boxed = new ArrayList<Byte>();
    for (var b : bytes) {
      boxed.add(b);
    }
    return boxed;
  }

  private List<String> mentions(String article) throws IOException {
    try (var document = new ArticleFile(corpus, article).open()) {
      return document.spans(ENTITY).stream().map(MentionEditsTest::text).toList();
    }
  }

  private static String text(Span span) {
    return span.coveredText() + "=" + span.string("referent") + "/" + span.string("status");
  }

  private void merge() throws IOException {
    var edits = MentionEdits.ofAll("main", Set.of("an", "le-an"), "le-an", "Lê An");
    history.perform(new CorpusEdit("merge", ALL, edits.edit("merge"), ReferentEdits.merge("le-an", Set.of("an"))),
        NO_MONITOR);
  }

  @Test
  void mergingReachesEveryMentionAndJudgesNone() throws Exception {
    merge();
    assertEquals(List.of("Lê An=le-an/accepted", "Lê Văn An=le-an/suggested"), mentions("a"));
    assertEquals(List.of("An=le-an/suggested", "An=le-an/rejected", "Lê Văn An=le-an/accepted"), mentions("b"));
    assertEquals("Lê An", here.spans(ENTITY).get(1).string("name"));
    var target = here.spans("org.chugiai.types.Stance").getFirst().reference("target").orElseThrow();
    assertEquals(List.of("le-an", "hue"), target.strings("referents"), "each once, also where the text names none");
    assertEquals(List.of("le-an", "hue"), corpus.corpus().getReferents().stream().map(r -> r.getId()).toList());
  }

  @Test
  void mergingIsUndoneAndRedoneToTheByteEverywhere() throws Exception {
    var before = disk();
    var c = file("c");
    merge();
    var after = disk();
    history.undo(NO_MONITOR);
    assertEquals(before, disk());
    assertEquals("an", here.spans(ENTITY).get(1).string("referent"), "in the editor, too");
    history.redo(NO_MONITOR);
    assertEquals(after, disk());
    assertArrayEquals(c, file("c"), "what is not concerned is not written");
  }

  @Test
  void splittingMovesChosenMentionsOnly() throws Exception {
    var before = disk();
    var edits = new MentionEdits("main", Set.of("an"), "an-2", "An", (article, span) -> article.equals("b")
        && span.coveredText().equals("An"));
    history.perform(new CorpusEdit("split", ALL, edits.edit("split"),
        ReferentEdits.split("an", "an-2", "An", Set.of("An"))), NO_MONITOR);
    assertEquals(List.of("An=an-2/suggested", "An=an-2/rejected", "Lê Văn An=an/accepted"), mentions("b"));
    assertEquals(List.of("Lê An=le-an/accepted", "Lê Văn An=an/suggested"), mentions("a"));
    history.undo(NO_MONITOR);
    assertEquals(before, disk());
  }

  private List<String> naming(Set<String> open, Set<String> ids) throws IOException {
    return MentionEdits.articlesNaming(corpus, ALL, open, ids, NO_MONITOR);
  }

  @Test
  void onlyArticlesThatNameTheReferentAreRead() throws Exception {
    assertEquals(List.of("a", "b"), naming(Set.of("a"), Set.of("an")));
    assertEquals(List.of("a", "c"), naming(Set.of(), Set.of("hue")));
    assertEquals(ALL, naming(Set.of(), Set.of("a & b")), "XML may escape it");
  }
}
