package org.chugiai.pipeline.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.chugiai.pipeline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneClassifierTest {

  private final ZoneClassifier classifier = new ZoneClassifier(new LineMarks(Markers.load(null)));

  static Stream<String> pages() {
    var table = Tables.rows(ZoneClassifierTest.class, "pages.txt").collect(Collectors.joining("\n"));
    return Arrays.stream(table.split("\n====\n"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsTheZonesOfAPage(String page) {
    assertEquals(page, labelled(lines(page), null));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsTheZonesOfADecomposedPageWithBlankLinesAndCarriageReturns(String page) {
    var text = Tables.decomposed(lines(page)).replace("\n", "\r\n\r\n");
    assertEquals(page, java.text.Normalizer.normalize(labelled(text, null), java.text.Normalizer.Form.NFC));
  }

  @Test
  void theTitleThatMetadataGiveIsTheHeadline() {
    var text = "Mưa.\nTrời mưa từ sáng sớm đến chiều tối trên khắp các tỉnh phía Bắc, nhiều nơi ngập.\nHết mưa.";
    assertTrue(labelled(text, " Mưa. ").startsWith("headline| Mưa."));
  }

  @Test
  void zonesCoverAllTextButBlanksAndDoNotOverlap() {
    var text = "  Tin nhanh \n\n Một. Hai.\t\n|\nẢnh: X |\n";
    int done = 0;
    for (var part : classifier.classify(text, new Span(0, text.length()), null)) {
      assertTrue(text.substring(done, part.span().begin()).isBlank());
      done = part.span().end();
    }
    assertTrue(text.substring(done).isBlank());
  }

  @Test
  void emptyTextHasNoZones() {
    assertEquals(List.of(), classifier.classify(" \n ", new Span(0, 3), "Tiêu đề"));
  }

  private static String lines(String page) {
    return page.lines().map(line -> line.substring(line.indexOf('|') + 2)).collect(Collectors.joining("\n"));
  }

  private String labelled(String text, String title) {
    return classifier.classify(text, new Span(0, text.length()), title).stream()
        .map(part -> part.kind().label() + "| " + part.span().of(text)).collect(Collectors.joining("\n"));
  }
}
