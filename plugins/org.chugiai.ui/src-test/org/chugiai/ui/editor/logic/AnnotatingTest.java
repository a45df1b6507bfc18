package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.chugiai.ui.editor.select.EdgeMoves.Unit;
import org.chugiai.ui.editor.select.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatingTest {

  private static final String ARTICLE = """
      @headline {ORGANIZATION|Cảng {LOCATION|Mũi Sò}} mở cửa {DATE=2024-09|tháng 9}
      Ông {PERSON!|Lê An} {STANCE=support/promise|cam kết} hoàn thành đúng hạn.
      {PERSON|Ông An} không nói thêm.
      """;

  @TempDir
  private Path folder;

  private ArticleModel model;
  private Selecting selecting;
  private Annotating annotating;

  private void open(String marked) {
    model = ArticleModel.of(TestArticle.open(folder, marked), TestArticle.corpus(folder), "main");
    selecting = new Selecting(model);
    annotating = new Annotating(model, selecting);
  }

  private String selected() {
    return switch (selecting.get()) {
      case ArticleSelection.Annotations(List<Span> spans) -> spans.getFirst().coveredText();
      case ArticleSelection.Words words -> "«" + model.document().text().substring(words.begin(), words.end()) + "»";
    };
  }

  private Span first() {
    return selecting.get().spans().getFirst();
  }

  private void select(String words) {
    var begin = model.document().text().indexOf(words);
    selecting.words(new TextSpan(begin, begin + words.length()));
  }

  @Test
  void tabGoesThroughTheSuggestionsOuterOnesFirstAndAround() {
    open(ARTICLE);
    var seen = new StringBuilder();
    for (var i = 0; i < 6; i++) {
      assertTrue(selecting.nextSuggestion());
      seen.append(selected()).append('|');
    }
    assertEquals("Cảng Mũi Sò|Mũi Sò|tháng 9|cam kết|Ông An|Cảng Mũi Sò|", seen.toString());
    selecting.previousSuggestion();
    assertEquals("Ông An", selected());
    selecting.previousSuggestion();
    selecting.previous(span -> true);
    assertEquals("Lê An", selected());
  }

  @Test
  void whatCanOnlyBeReadIsLeftAsItIsByEveryGesture() {
    open(ARTICLE);
    var told = new ArrayList<String>();
    model = model.where(() -> {
      told.add("read-only");
      return false;
    });
    selecting = new Selecting(model);
    annotating = new Annotating(model, selecting);
    selecting.nextSuggestion();
    var port = first();
    var before = model.document().spans("uima.tcas.Annotation").size();
    assertEquals(Outcome.READ_ONLY, annotating.accept());
    assertEquals(Outcome.READ_ONLY, annotating.reject());
    assertEquals(Outcome.READ_ONLY, annotating.key("1"));
    assertEquals(Outcome.READ_ONLY, annotating.moveEdge(Edge.END, Unit.TOKEN, false));
    assertEquals(port, first(), "what was selected stays so");
    select("Ông");
    assertEquals(Outcome.READ_ONLY, annotating.key("1"));
    assertEquals("«Ông»", selected());
    assertEquals(5, told.size());
    assertEquals("suggested", port.string("status"));
    assertEquals(before, model.document().spans("uima.tcas.Annotation").size());
    assertFalse(model.document().commandStack().canUndo());
  }

  @Test
  void acceptingGoesOnAndUndoTakesItBack() {
    open(ARTICLE);
    selecting.nextSuggestion();
    var port = first();
    assertEquals(Outcome.DONE, annotating.accept());
    assertEquals("accepted", port.string("status"));
    assertEquals("Mũi Sò", selected());
    model.document().commandStack().undo();
    assertEquals("suggested", port.string("status"));
  }

  @Test
  void acceptingWhatIsConfirmedOnlyGoesOn() {
    open(ARTICLE);
    selecting.next(span -> span.coveredText().equals("Lê An"));
    annotating.accept();
    assertFalse(model.document().commandStack().canUndo());
    assertEquals("cam kết", selected());
  }

  @Test
  void rejectingHidesTheSuggestionKeepsItInTheFileAndGoesOn() {
    open(ARTICLE);
    selecting.nextSuggestion();
    var port = first();
    annotating.reject();
    assertEquals("rejected", port.string("status"));
    assertEquals("Mũi Sò", selected());
    assertFalse(selecting.walk().in(0, 20).contains(port));
    model.visibility().showRejected(true);
    assertTrue(selecting.walk().in(0, 20).contains(port));
  }

  @Test
  void theLastDecisionSaysThatNothingIsLeft() {
    open("{PERSON|Lê An} đến.");
    selecting.nextSuggestion();
    assertEquals(Outcome.NO_MORE_SUGGESTIONS, annotating.accept());
    assertEquals("Lê An", selected());
    assertEquals(Outcome.NO_MORE_SUGGESTIONS, annotating.reject());
  }

  @Test
  void aDigitMakesAnAnnotationOfSelectedWords() {
    open(ARTICLE);
    select("đúng hạn");
    assertEquals(Outcome.DONE, annotating.key("5"));
    assertEquals("đúng hạn", selected());
    assertEquals("EVENT", first().string("kind"));
    assertEquals("manual", first().string("status"));
    assertEquals("main", first().string("origin"));
  }

  @Test
  void aDigitChangesTheKindOfTheSelectedAnnotation() {
    open(ARTICLE);
    selecting.nextSuggestion();
    annotating.key("3");
    assertEquals("LOCATION", first().string("kind"));
    assertEquals("corrected", first().string("status"));
    assertEquals(Outcome.UNCHANGED, annotating.key("3"));
  }

  @Test
  void aDigitCountsThroughAShortListWhereNoValueHasAKey() {
    open(ARTICLE);
    selecting.next(span -> span.coveredText().equals("tháng 9"));
    annotating.key("3");
    assertEquals("DURATION", first().string("kind"));
    selecting.next(span -> span.coveredText().equals("cam kết"));
    annotating.key("2");
    assertEquals("oppose", first().string("polarity"));
  }

  @Test
  void theKeyOfAnotherLayerMakesAnotherAnnotationOnTheSameWords() {
    open("{TITLE!|Bộ trưởng} nói.");
    selecting.next(span -> true);
    annotating.key("9");
    assertEquals("Stance", first().typeName());
    assertEquals(2, selecting.walk().in(0, 9).size());
  }

  @Test
  void keysWithoutMeaningOrSelectionAreTold() {
    open(ARTICLE);
    assertEquals(Outcome.NOTHING_SELECTED, annotating.key("1"));
    assertEquals(Outcome.NOTHING_SELECTED, annotating.accept());
    select("đúng hạn");
    assertEquals(Outcome.NO_SUCH_KEY, annotating.key("x"));
  }

  @Test
  void edgesMoveAndComeBack() {
    open(ARTICLE);
    selecting.next(span -> span.coveredText().equals("Ông An"));
    annotating.moveEdge(Edge.BEGIN, Unit.TOKEN, true);
    assertEquals("An", selected());
    annotating.moveEdge(Edge.END, Unit.LETTER, false);
    assertEquals("A", selected());
    assertEquals(Outcome.UNCHANGED, annotating.moveEdge(Edge.END, Unit.LETTER, false));
    model.document().commandStack().undo();
    model.document().commandStack().undo();
    assertEquals("Ông An", selected());
    assertFalse(model.document().isDirty());
  }

  @Test
  void wordsAreSelectedFromTheSelectedAnnotationOn() {
    open(ARTICLE);
    selecting.next(span -> span.coveredText().equals("Lê An"));
    selecting.moveWords(selecting.moves()::next);
    assertEquals("«cam»", selected());
    selecting.next(span -> true);
    assertEquals("cam kết", selected());
  }

  @Test
  void hiddenLayersAreNeitherVisitedNorStaySelected() {
    open(ARTICLE);
    selecting.nextSuggestion();
    model.visibility().showLayer("org.chugiai.types.Entity", false);
    selecting.dropHidden();
    assertEquals("«»", selected());
    selecting.nextSuggestion();
    assertEquals("tháng 9", selected());
  }

  @Test
  void aStepIsFoundFarAway() {
    open("{PERSON!|Lê An}" + " và".repeat(20_000) + " {PERSON|Lê Bình}");
    selecting.next(span -> true);
    assertTrue(selecting.nextSuggestion());
    assertEquals("Lê Bình", selected());
    selecting.previous(span -> true);
    assertEquals("Lê An", selected());
  }
}
