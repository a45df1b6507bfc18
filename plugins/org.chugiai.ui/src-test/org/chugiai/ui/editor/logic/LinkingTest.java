package org.chugiai.ui.editor.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.logic.Candidates.Candidate;
import org.chugiai.ui.editor.select.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {

  private static final String ARTICLE = """
      {ORGANIZATION!=song-xanh|Sóng Xanh} im lặng.
      Sáng nay, {TITLE!|Bộ trưởng} {LOCATION!|Na Uy} {PERSON!=lund|Jonas Lund} {STANCE!=oppose/warn|cảnh báo} {PERSON!|Lê An}: đừng vội.
      {LOCATION!|Huế} mưa, {PERSON~|Vội} sai.
      """;

  @TempDir
  private Path folder;

  private ArticleModel model;
  private Selecting selecting;
  private Linking linking;

  @BeforeEach
  void open() {
    model = ArticleModel.of(TestArticle.open(folder, ARTICLE), TestArticle.corpus(folder), "main");
    selecting = new Selecting(model);
    linking = new Linking(model, selecting);
    select("cảnh báo");
  }

  private Span select(String words) {
    selecting.set(ArticleSelection.caret(0));
    assertTrue(selecting.next(span -> span.coveredText().equals(words)));
    return selecting.get().spans().getFirst();
  }

  @Test
  void participantsOfTheSentenceComeFirstPersonsAlsoWithTheirTitle() {
    var words = new Candidates(model).participants(selecting.get().spans().getFirst()).stream()
        .map(Candidate::words).toList();
    assertEquals(List.of("Bộ trưởng Na Uy Jonas Lund", "Jonas Lund", "Lê An", "Na Uy", "Bộ trưởng", "Sóng Xanh", "Huế"),
        words);
  }

  @Test
  void topicsAreThePartsOfTheSentence() {
    var words = new Candidates(model).topics(selecting.get().spans().getFirst()).stream().map(Candidate::words).toList();
    assertEquals("Lê An: đừng vội", words.getFirst());
    assertEquals("Sáng nay, Bộ trưởng Na Uy Jonas Lund", words.get(1));
  }

  @Test
  void aCandidateFillsARoleWithItsEntityAndReferent() {
    var stance = selecting.get().spans().getFirst();
    var role = linking.role(List.of("holder", "speaker")).orElseThrow();
    assertEquals("holder", role.feature());
    linking.link(role, new Candidates(model).participants(stance).getFirst().value());
    var holder = stance.reference("holder").orElseThrow();
    assertEquals("Bộ trưởng Na Uy Jonas Lund", holder.coveredText());
    assertEquals(List.of("lund"), holder.strings("referents"));
    assertEquals("Jonas Lund", holder.reference("entity").orElseThrow().coveredText());
    assertEquals("corrected", stance.string("status"));
  }

  @Test
  void aRoleWaitsForWords() {
    var stance = selecting.get().spans().getFirst();
    linking.begin(linking.role(List.of("target")).orElseThrow());
    assertTrue(linking.isWaiting());
    assertFalse(linking.complete());
    var begin = model.document().text().indexOf("đừng vội");
    selecting.words(new TextSpan(begin, begin + 8));
    assertTrue(linking.complete());
    assertEquals("đừng vội", stance.reference("target").orElseThrow().coveredText());
    assertEquals(List.of(stance), selecting.get().spans());
  }

  @Test
  void aWaitingRoleTakesAnEntityAndCanBeGivenUp() {
    var stance = selecting.get().spans().getFirst();
    linking.begin(linking.role(List.of("target")).orElseThrow());
    select("Lê An");
    assertTrue(linking.complete());
    assertEquals("Lê An", stance.reference("target").flatMap(t -> t.reference("entity")).orElseThrow().coveredText());
    linking.begin(linking.role(List.of("holder")).orElseThrow());
    assertTrue(linking.cancel());
    assertEquals(List.of(stance), selecting.get().spans());
    assertFalse(linking.cancel());
  }

  @Test
  void aRoleForSeveralGetsOneMoreOrLosesIt() {
    var stance = selecting.get().spans().getFirst();
    var sources = linking.role(List.of("sources")).orElseThrow();
    var candidates = new Candidates(model).participants(stance);
    linking.link(sources, candidates.get(1).value());
    linking.link(sources, candidates.get(2).value());
    assertEquals(List.of("Jonas Lund", "Lê An"), words(stance.references("sources")));
    linking.link(sources, candidates.get(1).value());
    assertEquals(List.of("Lê An"), words(stance.references("sources")));
    linking.link(sources, null);
    assertEquals(List.of(), stance.references("sources"));
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(Span::coveredText).toList();
  }

  @Test
  void namingAReferentIsOneStep() {
    var person = select("Lê An");
    assertTrue(linking.role(List.of("holder")).isEmpty());
    linking.refer("le-an", "Lê An", "Refer");
    assertEquals("le-an", person.string("referent"));
    assertEquals("Lê An", person.string("name"));
    assertEquals(List.of("Refer"), model.document().undoLabels());
  }

  @Test
  void referentsLikeTheWordsComeFirst() {
    var choices = new ReferentChoices(model).of(select("Jonas Lund"));
    assertEquals("lund", choices.getFirst().id());
    assertEquals("lund-2", ReferentChoices.newId("Lund", choices));
    assertEquals("da-nang", ReferentChoices.newId("Đà Nẵng", choices));
  }
}
