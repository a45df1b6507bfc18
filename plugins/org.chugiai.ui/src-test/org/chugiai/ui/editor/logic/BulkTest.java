package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.logic.Bulk.Group;
import org.chugiai.ui.editor.logic.Bulk.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confidences of the marks are, in their order, 0.57, 0.64, 0.71, 0.78, 0.85, 0.92, 0.99. */
class BulkTest {

  private static final String ARTICLE = """
      {PERSON|Lê An} gặp {PERSON!|Trần Bình} ở {LOCATION|Huế}.
      {PERSON|Lê An} về {LOCATION|Hà Nội}, {PERSON~|Bình} ở lại {LOCATION|Vinh}.
      """;

  @TempDir
  private Path folder;

  private ArticleModel model;

  private List<Group> groups(ArticleSelection selection) {
    return new Bulk(model).groups(selection);
  }

  private List<String> words(List<Group> groups, Class<? extends Scope> scope) {
    return groups.stream().filter(group -> scope.isInstance(group.scope())).findFirst().orElseThrow().spans().stream()
        .map(span -> span.coveredText()).toList();
  }

  private void open() {
    model = ArticleModel.of(TestArticle.open(folder, ARTICLE), TestArticle.corpus(folder), "main");
  }

  @Test
  void theSentenceAtTheSelectionHoldsItsOpenSuggestions() {
    open();
    var inSecond = ArticleSelection.caret(model.document().text().indexOf("Vinh"));
    assertEquals(List.of("Lê An", "Hà Nội", "Vinh"), words(groups(inSecond), Scope.Sentence.class));
  }

  @Test
  void theKindOfTheSelectedAnnotationCounts() {
    open();
    var selecting = new Selecting(model);
    selecting.next(span -> span.coveredText().equals("Huế"));
    assertEquals(List.of("Huế", "Hà Nội", "Vinh"), words(groups(selecting.get()), Scope.SameKind.class));
  }

  @Test
  void confidenceBandsHoldWhatIsAtLeastThatSure() {
    open();
    var groups = groups(ArticleSelection.caret(0));
    var band = groups.stream().filter(g -> g.scope().equals(new Scope.Confidence(0.95))).findFirst().orElseThrow();
    assertEquals(List.of("Vinh"), band.spans().stream().map(span -> span.coveredText()).toList());
  }

  @Test
  void whatIsEmptyIsNotOffered() {
    open();
    var all = groups(ArticleSelection.caret(0)).getLast();
    model.document().execute(model.commands().accept(all.spans()));
    assertTrue(groups(ArticleSelection.caret(0)).isEmpty());
    model.document().commandStack().undo();
    assertEquals(5, groups(ArticleSelection.caret(0)).getLast().spans().size());
  }
}
