package org.chugiai.pipeline.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreationTimesTest {

  private final CreationTimes times = new CreationTimes(DateScanner.load(null), OfficeTerms.load(null), Scene.load(null));

  static Stream<String> rows() {
    return Tables.rows(CreationTimesTest.class, "creation-times.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void infersWhatTheTableSays(String row) {
    var cells = row.split("\t");
    var imported = Optional.of(cells[0]).filter(cell -> !"-".equals(cell)).map(LocalDate::parse);
    var inferred = times.infer(cells[2].replace('|', '\n'), "", imported);
    assertEquals(cells[1], inferred.map(CreationTime::published).orElse("-"), inferred.toString());
    inferred.ifPresent(CreationTimesTest::isPlausible);
  }

  private static void isPlausible(CreationTime time) {
    var day = LocalDate.parse(time.published().substring(0, 10));
    assertFalse(time.earliest().isAfter(day), time.toString());
    assertFalse(time.latest().isBefore(day), time.toString());
    assertFalse(time.reason().isBlank());
  }

  @Test
  void namesOfOfficeHoldersInLinksCount() {
    var story = "Hai tổng thống đã điện đàm hôm 12/2. Nga và Mỹ chưa bình luận. Tổng thống Biden đã về Washington.";
    var time = times.infer(story, "- Thủ tướng Đức Olaf Scholz thăm Mỹ", Optional.empty()).orElseThrow();
    assertEquals("2022-02-13", time.published());
  }

  @Test
  void reasonNamesTheEvidence() {
    var story = "Thủ tướng Anh Liz Truss đã gặp Tổng thống Biden ở New York hôm 19/9.";
    var time = times.infer(story, "", Optional.empty());
    assertTrue(time.orElseThrow().reason().contains("Liz Truss"), time.toString());
    assertTrue(time.orElseThrow().reason().contains("19/9"), time.toString());
  }

  @Test
  void lastDayIsNoLaterThanTheFirstOneAnnounced() {
    var time = times.infer("Hôm 3/4/2023, Nga và Mỹ đã họp. Hai bên sẽ họp lại hôm 6/4.", "", Optional.empty());
    assertEquals(LocalDate.of(2023, 4, 6), time.orElseThrow().latest());
    assertEquals(LocalDate.of(2023, 4, 3), time.orElseThrow().earliest());
  }
}
