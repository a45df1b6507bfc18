package org.chugiai.pipeline.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of quotation marks; "!" marks full quotations. */
class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      Ông nói: “Tôi sẽ đi”. ~ Tôi sẽ đi!
      Ông nói: "Tôi sẽ đi". ~ Tôi sẽ đi!
      gọi đó là “sai lầm lớn” và “vô lý” ~ sai lầm lớn/vô lý
      "Tôi không nhận ‘điều kiện’ nào", ông nói ~ Tôi không nhận ‘điều kiện’ nào!
      ‘Chúng tôi phản đối’, bà nói ~ Chúng tôi phản đối!
      bộ phim «Mùa nước nổi» ~ Mùa nước nổi
      lúc 11h04' sáng và 12h' trưa ~ ''
      màn hình 50" và 60" ~ ''
      không đóng "ở đây ~ ''
      “Đoạn này còn tiếp ở đoạn sau ~ Đoạn này còn tiếp ở đoạn sau!
      ” chỉ có dấu đóng ~ ''
      “” ~ ''
      rồi nói rằng “Mưa to. Gió lớn” ~ Mưa to. Gió lớn!
      O'Brien và D’Angelo ~ ''
      """)
  void pairs(String text, String expected) {
    assertEquals(expected, QuotationMarks.find(text).stream()
        .map(q -> text.substring(q.begin(), q.end()) + (q.full() ? "!" : "")).collect(Collectors.joining("/")));
  }
}
