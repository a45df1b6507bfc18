package org.chugiai.corpus.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePlacerTest {

  private final TimePlacer placer = new TimePlacer("2024-03-12");

  @ParameterizedTest
  @CsvSource({
      "2024-02-29, 2024-02-29T00:00, 2024-03-01T00:00, false",
      "2024-02, 2024-02-01T00:00, 2024-03-01T00:00, false",
      "2024-12-XX, 2024-12-01T00:00, 2025-01-01T00:00, false",
      "2024, 2024-01-01T00:00, 2025-01-01T00:00, false",
      "199, 1990-01-01T00:00, 2000-01-01T00:00, false",
      "199X, 1990-01-01T00:00, 2000-01-01T00:00, false",
      "19, 1900-01-01T00:00, 2000-01-01T00:00, false",
      "2024-Q1, 2024-01-01T00:00, 2024-04-01T00:00, false",
      "2024-Q4, 2024-10-01T00:00, 2025-01-01T00:00, false",
      "2024-H2, 2024-07-01T00:00, 2025-01-01T00:00, false",
      "2024-WI, 2024-12-01T00:00, 2025-03-01T00:00, true",
      "2024-W01, 2024-01-01T00:00, 2024-01-08T00:00, false",
      "2020-W53, 2020-12-28T00:00, 2021-01-04T00:00, false",
      "2024-W10-WE, 2024-03-09T00:00, 2024-03-11T00:00, false",
      "2024-W10-2, 2024-03-05T00:00, 2024-03-06T00:00, false",
      "2024-03-12T20:35, 2024-03-12T20:35, 2024-03-12T20:35, false",
      "2024-03-12T20:35:10Z, 2024-03-12T20:35:10, 2024-03-12T20:35:10, false",
      "2024-03-12T24:00, 2024-03-13T00:00, 2024-03-13T00:00, false",
      "2024-03-12T20, 2024-03-12T20:00, 2024-03-12T21:00, true",
      "2024-03-12TNI, 2024-03-12T21:00, 2024-03-13T05:00, true",
      "PRESENT_REF, 2024-03-12T00:00, 2024-03-13T00:00, true"})
  void valuesOnTheCalendar(String value, LocalDateTime from, LocalDateTime to, boolean vague) {
    assertEquals(Optional.of(new Placement(from, to, vague)), placer.place(value, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3D", "PT2H", "PXY", "XXXX-WXX-1", "XXXX-XX-XXTNI", "2023-02-29", "2024-13", "2024-W60",
      "2024-03-12T25:00", "2024-03-12TXX", "", "hôm qua", "BC0044", "R1"})
  void whatHasNoPlace(String value) {
    assertEquals(Optional.empty(), placer.place(value, null));
  }

  @ParameterizedTest
  @CsvSource({"START, 2024-04-01T00:00, 2024-04-11T00:00", "MID, 2024-04-11T00:00, 2024-04-21T00:00",
      "END, 2024-04-21T00:00, 2024-05-01T00:00", "APPROX, 2024-04-01T00:00, 2024-05-01T00:00",
      "BEFORE, 2024-03-22T00:00, 2024-04-01T00:00", "ON_OR_AFTER, 2024-04-01T00:00, 2024-05-11T00:00"})
  void modifiersNarrowAndBlur(String mod, LocalDateTime from, LocalDateTime to) {
    assertEquals(Optional.of(new Placement(from, to, true)), placer.place("2024-04", mod));
  }

  @Test
  void referencesLieBeforeAndAfterTheCreationTime() {
    assertTrue(placer.place("PAST_REF", null).orElseThrow().to().isBefore(LocalDateTime.of(2024, 3, 12, 0, 1)));
    assertTrue(placer.place("FUTURE_REF", null).orElseThrow().from().isAfter(LocalDateTime.of(2024, 3, 12, 23, 59)));
    assertEquals(Optional.empty(), new TimePlacer(null).place("PAST_REF", null));
    assertEquals(Optional.empty(), new TimePlacer("soon").created());
  }
}
