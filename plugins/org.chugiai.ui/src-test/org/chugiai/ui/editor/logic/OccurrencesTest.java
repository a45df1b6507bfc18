package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.logic.Occurrences.Action;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccurrencesTest {

  private static final String ARTICLE = """
      {ORGANIZATION!=cang-hoa-an|Cảng Hòa An} mở cửa. {PERSON|Cảng Hòa An} vắng, Cảng Hoà An đông.
      Cảng Ho\u0300a An cũ, {ORGANIZATION~|Cảng Hòa An} khác, Cảng Hòa Anh, {ORGANIZATION=cang-hoa-an|Cảng Hòa An}.
      """;

  @TempDir
  private Path folder;

  private ArticleModel model;
  private Span example;

  private List<Occurrence> find() {
    model = ArticleModel.of(TestArticle.open(folder, ARTICLE), TestArticle.corpus(folder), "main");
    example = model.document().spans("org.chugiai.types.Entity").getFirst();
    return new Occurrences(model).find(example.type(), example.coveredText(), Occurrences.values(model, example));
  }

  @Test
  void findsEverySpellingButNoPartsOfWordsAndTellsWhatHasToBeDone() {
    var found = find();
    assertEquals(List.of(Action.CHANGE, Action.CREATE, Action.CREATE, Action.REVIVE, Action.ACCEPT),
        found.stream().map(Occurrence::action).toList());
    assertEquals("Cảng Ho\u0300a An", model.document().text().substring(found.get(2).begin(), found.get(2).end()));
  }

  @Test
  void oneCommandDoesAllAndOneUndoTakesAllBack() throws Exception {
    var found = find();
    var before = model.document().resource().toBytes();
    var values = Occurrences.values(model, example);
    var occurrences = new Occurrences(model);
    model.document().execute(occurrences.command(example.type(), values, found, "Same everywhere"));
    assertTrue(occurrences.find(example.type(), example.coveredText(), values).isEmpty());
    assertEquals(6, model.document().spans("org.chugiai.types.Entity").stream()
        .filter(span -> "ORGANIZATION".equals(span.string("kind")) && "cang-hoa-an".equals(span.string("referent")))
        .count());
    assertEquals(List.of("Same everywhere"), model.document().undoLabels());
    model.document().commandStack().undo();
    assertArrayEquals(before, model.document().resource().toBytes());
  }

  @Test
  void onlyChosenPlacesAreTouched() {
    var found = find();
    var chosen = found.stream().filter(place -> place.action() != Action.REVIVE).toList();
    var occurrences = new Occurrences(model);
    var values = Occurrences.values(model, example);
    model.document().execute(occurrences.command(example.type(), values, chosen, "x"));
    assertEquals(List.of(Action.REVIVE), occurrences.find(example.type(), example.coveredText(), values).stream()
        .map(Occurrence::action).toList());
  }
}
