package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.types.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the text takes about ten times the processor time, on news and on what is made to hurt. A quadratic rule
 * would take a hundred times as much; the bound of fifty leaves room for garbage collection and compilation.
 */
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
  private static final long FLOOR_NANOS = 20_000_000;

  static Stream<String> units() {
    return Stream.of(NEWS, NEWS.replace("\n", " "), "a", "A. ", "TP.", "1.", "1/1/", "30/12 ", "ngày 30 tháng 12 ", "“",
        "(", ")”. ", "Xem thêm:\n", "- Tin mới\n", "Ảnh: ", "Ông Lê Văn A. ", "a\u0301", "🎉", "năm ", "thứ Ba ", "\n",
        " ", "Nga-Mỹ ", "a@", "www.a.", "cho biết ", "Mỹ phản đối Nga, ", "\"Tôi nói\" ", ",", "từ 1 đến ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void timeOfEachEngineGrowsWithTheText(String unit) {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = pipeline.newCas();
      run(pipeline, cas, unit, SMALL);
      var small = run(pipeline, cas, unit, SMALL);
      var large = run(pipeline, cas, unit, FACTOR * SMALL);
      assertAll(large.keySet().stream().map(engine -> () -> {
        long bound = 5L * FACTOR * Math.max(FLOOR_NANOS, small.get(engine));
        assertTrue(large.get(engine) < bound, "%s: %,d ns for %,d units of text, %,d ns for %,d"
            .formatted(engine, small.get(engine), SMALL, large.get(engine), FACTOR * SMALL));
      }));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everySizeOfNewsIsAnnotated(int size) {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = pipeline.newCas();
      run(pipeline, cas, NEWS, size);
      assertTrue(cas.getAnnotationIndex(Token.class).size() > size / 8);
    }
  }

  static Stream<Integer> sizes() {
    return Stream.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
  }

  /** Processor time of each engine, in nanoseconds. */
  private static Map<String, Long> run(Pipeline pipeline, CAS cas, String unit, int length) {
    cas.reset();
    cas.setDocumentText(unit.repeat(length / unit.length() + 1));
    var threads = ManagementFactory.getThreadMXBean();
    var times = new LinkedHashMap<String, Long>();
    long[] before = {threads.getCurrentThreadCpuTime()};
    assertEquals(List.of(), pipeline.process(cas, (engine, article) -> {
      long now = threads.getCurrentThreadCpuTime();
      times.put(engine.id(), now - before[0]);
      before[0] = now;
    }));
    return times;
  }
}
