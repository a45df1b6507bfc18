package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.types.Article;
import org.chugiai.types.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the text takes each engine about ten times the processor time, from 1,000 to 10,000,000 characters, on news
 * and on what is made to hurt. A quadratic rule or a regular expression that runs away would take a hundred times as
 * much; the bound of fifty leaves room for garbage collection and compilation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearTimeTest {

  private static final String NEWS = """
      Tỉnh Lào Cai khánh thành cầu mới qua sông Hồng
      Sáng 12/5, UBND tỉnh Lào Cai khánh thành cây cầu dài 1.200 m với vốn đầu tư hơn 900 tỷ đồng.
      Ông Nguyễn Văn Bình, Giám đốc Sở Giao thông vận tải, nói: “Cây cầu rút ngắn đường đi 20 km. Chúng tôi cam kết \
      bảo trì hằng năm”. Người dân hai bờ đã chờ đợi từ năm 2016.
      Cầu mới nhìn từ trên cao. Ảnh: Hoàng Long
      Bộ Giao thông vận tải cảnh báo xe quá tải sẽ bị phạt. Hiệp hội Vận tải phản đối mức phí 35.000 đồng/lượt, cho \
      rằng phí này quá cao. Reuters dẫn lời một chuyên gia Trung Quốc nhận định thương mại hai nước sẽ tăng 15%.
      """;
  private static final int SMALL = 30_000;
  private static final int FACTOR = 10;
  private static final int SHORTEST = 1_000;
  /** Up to which sizes texts are tried; in some there is so much to find that the longest would take too long. */
  private static final int LONGEST = 10_000_000;
  private static final int LONG = 1_000_000;
  private static final long FLOOR_NANOS = 20_000_000;

  private final Pipeline pipeline = Pipeline.builtIn();
  private final CAS cas = pipeline.newCas();

  @AfterAll
  void stop() {
    cas.release();
    pipeline.close();
  }

  static Stream<String> units() {
    return Stream.of(NEWS, NEWS.replace("\n", " "), "a", "A. ", "TP.", "1.", "1/1/", "30/12 ", "ngày 30 tháng 12 ", "“",
        "(", ")”. ", "Xem thêm:\n", "- Tin mới\n", "Ảnh: ", "Ông Lê Văn A. ", "a\u0301", "🎉", "năm ", "thứ Ba ", "\n",
        " ", "Nga-Mỹ ", "a@", "www.a.", "cho biết ", "Mỹ phản đối Nga, ", "\"Tôi nói\" ", ",", "từ 1 đến ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void timeOfEachEngineGrowsWithTheText(String unit) {
    run(unit, SMALL);
    assertLinear(unit, run(unit, SMALL), run(unit, FACTOR * SMALL), FACTOR * SMALL);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySizeIsAnnotatedInLinearTime(String what, String unit, int longest) {
    var before = run(unit, SHORTEST);
    for (int size = FACTOR * SHORTEST; size <= longest; size *= FACTOR) {
      var times = run(unit, size);
      assertLinear(what, before, times, size);
      before = times;
    }
    assertTrue(!what.equals("news") || cas.getAnnotationIndex(Token.class).size() > longest / 8);
  }

  static Stream<Arguments> texts() {
    return Stream.of(arguments("news", NEWS, LONGEST), arguments("no blanks", "khôngcódấucách", LONGEST),
        arguments("no stops or lines", "chiều nay hai nước tiếp tục bàn việc mở lại cửa khẩu với “Nga” ", LONGEST),
        arguments("one number", "0123456789", LONGEST), arguments("one capital word", "ĐẠIHỘI", LONGEST),
        arguments("all quotations", "“Tôi nói” \"không\" ‘có’ ", LONG),
        arguments("opening marks", "“tôi «ta ‘", LONG), arguments("all numbers", "2024 15 7 30/12 ", LONG),
        arguments("all capitals", "NGA MỸ TRUNG QUỐC ", LONG),
        arguments("all names", "Nguyễn Văn Hòa Bình ", LONG),
        arguments("all cue words", "cáo buộc phản đối kêu gọi cho biết ", LONG));
  }

  private static void assertLinear(String what, Map<String, Long> small, Map<String, Long> large, int size) {
    assertAll(large.keySet().stream().map(engine -> () -> {
      long bound = 5L * FACTOR * Math.max(FLOOR_NANOS, small.get(engine));
      assertTrue(large.get(engine) < bound, "%s, %s: %,d ns for %,d units of text, %,d ns for %,d"
          .formatted(what, engine, small.get(engine), size / FACTOR, large.get(engine), size));
    }));
  }

  /** Processor time of each engine, in nanoseconds. */
  private Map<String, Long> run(String unit, int length) {
    cas.reset();
    cas.setDocumentText(unit.repeat(length / unit.length() + 1));
    var article = new Article(cas.getJCasImpl(), 0, 0);
    article.setPublished("2024-05-13");
    article.addToIndexes();
    var threads = ManagementFactory.getThreadMXBean();
    var times = new LinkedHashMap<String, Long>();
    long[] before = {threads.getCurrentThreadCpuTime()};
    assertEquals(List.of(), pipeline.process(cas, (engine, done) -> {
      long now = threads.getCurrentThreadCpuTime();
      times.put(engine.id(), now - before[0]);
      before[0] = now;
    }));
    return times;
  }
}
