package org.chugiai.quality.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Timex3Test {

  @ParameterizedTest
  @ValueSource(strings = {"DATE 2024", "DATE 2024-09", "DATE 2024-09-03", "DATE 2024-02-29", "DATE XXXX-12-25",
      "DATE 2024-XX", "DATE 2024-W36", "DATE 2024-W36-2", "DATE 2024-W36-WE", "DATE XXXX-WXX-3", "DATE 2024-Q3",
      "DATE 2024-H1", "DATE 2024-SU", "DATE 2024-QX", "DATE 19", "DATE 199", "DATE 199X", "DATE BC0300", "DATE FY2024",
      "DATE PRESENT_REF", "DATE PAST_REF", "DATE FUTURE_REF", "TIME 2024-09-03T08", "TIME 2024-09-03T20:35",
      "TIME 2024-09-03T20:35Z", "TIME 2024-09-03T20:35:07.5+07:00", "TIME 2024-09-03TMO", "TIME XXXX-XX-XXTNI",
      "TIME 2024-09-03T24:00", "TIME 2024-W36-2TEV", "TIME PRESENT_REF", "DURATION P2D", "DURATION PT50M",
      "DURATION P1Y6M", "DURATION P2DT3H", "DURATION P2.5M", "DURATION PXY", "DURATION PTXH", "DURATION P3W",
      "DURATION P2DE", "DURATION P1CE", "DURATION P2WE", "DURATION P2Q", "DURATION PT3NI", "DURATION PXXD",
      "SET P1D", "SET XXXX-WXX-1", "SET XXXX-XX-XXT08:00", "SET 2024-XX"})
  void takes(String typeAndValue) {
    assertTrue(Timex3.isWellFormed(type(typeAndValue), value(typeAndValue)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DATE ", "DATE 3/9/2024", "DATE 2024-13", "DATE 2024-02-30", "DATE 2023-02-29", "DATE 2024-9-3",
      "DATE 2024-W54", "DATE 2024-Q5", "DATE P2D", "DATE 2024-09-03T08", "DATE today", "DATE 20240903", "TIME 08:00",
      "TIME 2024-09-03", "TIME 2024-09-03T25", "TIME 2024-09-03T08:60", "TIME 2024-02-30TMO", "TIME 2024-09-03TXX:",
      "DURATION P", "DURATION PT", "DURATION 2D", "DURATION P50", "DURATION P2DT", "DURATION 2024", "DURATION P-1D",
      "SET daily", "SET P"})
  void refuses(String typeAndValue) {
    assertFalse(Timex3.isWellFormed(type(typeAndValue), value(typeAndValue)));
  }

  private static String type(String typeAndValue) {
    return typeAndValue.substring(0, typeAndValue.indexOf(' '));
  }

  private static String value(String typeAndValue) {
    return typeAndValue.substring(typeAndValue.indexOf(' ') + 1);
  }
}
