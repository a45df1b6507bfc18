package org.chugiai.ui.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chugiai.cas.CasDocument;
import org.chugiai.corpus.model.Shape;
import org.chugiai.ui.editor.TestArticle;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.layout.MarkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasMarksTest {

  @TempDir
  private Path folder;

  private final Visibility visibility = new Visibility();

  private List<Mark> marks(String marked) {
    CasDocument document = TestArticle.open(folder, marked);
    var scheme = new Scheme(TestArticle.corpus(folder), document.types());
    return new CasMarks(document, scheme, visibility).marks(0, document.text().length());
  }

  @Test
  void aSuggestionTellsItsConfidenceWhereThereIsRoom() {
    var mark = marks("{ORGANIZATION|Cảng Mũi Sò}").getFirst();
    assertEquals(List.of("ORG 57", "ORG", "O"), mark.labels());
    assertEquals(MarkState.SUGGESTED, mark.state());
    assertEquals(Shape.TINT, mark.shape());
  }

  @Test
  void whatIsConfirmedShowsItsKindOnly() {
    var mark = marks("{NORP!|người Huế}").getFirst();
    assertEquals(List.of("NORP", "N"), mark.labels());
    assertEquals(MarkState.CONFIRMED, mark.state());
  }

  @Test
  void timesShowTheirValueAndAQuestionMarkWithoutOne() {
    assertEquals(List.of("2024-09"), marks("{DATE!=2024-09|tháng 9}").getFirst().labels());
    assertEquals(List.of("?"), marks("{DATE!|hôm nào}").getFirst().labels());
  }

  @Test
  void stancesShowTheirSignAndAttitude() {
    assertEquals(List.of("− accuses", "−"), marks("Ông ấy {STANCE!=oppose/accuse|cáo buộc}").getFirst().labels());
    assertEquals(List.of("+ promises", "+"), marks("Ông ấy {STANCE!=support/promise|hứa}").getFirst().labels());
    assertEquals(List.of("○ ?", "○"), marks("Ông ấy {STANCE!=|nói}").getFirst().labels());
  }

  @Test
  void kindsAndPolaritiesHaveTheirOwnColours() {
    var entities = marks("{PERSON|An} ở {LOCATION|Huế}");
    assertNotEquals(entities.get(0).hue(), entities.get(1).hue());
    var stances = marks("Ông ấy {STANCE=oppose|chê} rồi {STANCE=support|khen}");
    assertNotEquals(stances.get(0).hue(), stances.get(1).hue());
  }

  @Test
  void rejectedOnesShowOnlyWhenAskedFor() {
    assertTrue(marks("{PERSON~|Huế}").isEmpty());
    visibility.showRejected(true);
    assertEquals(MarkState.REJECTED, marks("{PERSON~|Huế}").getFirst().state());
  }
}
