package org.chugiai.formats.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private static String words(int seed, int count) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("w").append(random.nextInt(100_000)).append(' ');
    }
    return text.toString();
  }

  private static Duplicates among(String... texts) {
    return Duplicates.among(List.of(texts).stream().map(Sketch::of).toList());
  }

  private static List<Duplicates.Pair> pairs(String... texts) {
    return among(texts).pairs().toList();
  }

  private static double similarity(String one, String other) {
    var pairs = pairs(one, other);
    return pairs.isEmpty() ? 0 : pairs.get(0).similarity();
  }

  @Test
  void measuresWhatTheShorterTextRepeats() {
    assertEquals(1, similarity(words(1, 60), words(1, 60)));
    assertEquals(1, similarity(words(1, 60), words(1, 60) + words(2, 60)));
    assertEquals(0.5, similarity(words(1, 60) + words(2, 60), words(1, 60) + words(3, 60)), 0.05);
    assertEquals(0, similarity(words(1, 60), words(2, 60)));
  }

  @Test
  void estimatesLongTexts() {
    assertEquals(1, similarity(words(1, 5000), words(1, 5000) + words(2, 9000)), 0.01);
    assertEquals(0.25, similarity(words(1, 1000) + words(2, 3000), words(1, 1000) + words(3, 3000)), 0.05);
    assertEquals(1, similarity(words(1, 150), words(3, 4000) + words(1, 150) + words(2, 3000)), 0.05);
  }

  @Test
  void doesNotMindCasePunctuationAndFormOfUnicode() {
    assertEquals(1, similarity("Ông Lê Văn Tám nói: “Trời đẹp lắm hôm nay”.",
        "ÔNG LE\u0302 VĂN TÁM NÓI TRỜI ĐẸP LẮM, HÔM NAY"));
  }

  @Test
  void linksGroupsOverThirdArticles() {
    var a = words(1, 60);
    var b = words(2, 60);
    var c = words(3, 60);
    assertArrayEquals(new int[] {0, 1, 0, 0, 1}, among(a, c, a + b, b, c).groups(0.2));
  }

  @Test
  void findsEachPairOnceInTheOrderOfTheArticles() {
    var a = words(1, 60);
    var b = words(2, 60);
    assertEquals(List.of(new Duplicates.Pair(0, 2, 1), new Duplicates.Pair(0, 3, 1), new Duplicates.Pair(1, 3, 1),
        new Duplicates.Pair(2, 3, 1)), pairs(a, b, a, a + b));
  }

  @Test
  void findsWhatComparingAllWithAllFinds() {
    var random = new Random(1);
    var texts = IntStream.range(0, 150).mapToObj(i -> words(i, 20) + words(-1 - random.nextInt(9), 20)
        + words(-100 - random.nextInt(9), 20)).toArray(String[]::new);
    var sketches = List.of(texts).stream().map(Sketch::of).toList();
    var expected = new ArrayList<Duplicates.Pair>();
    for (int one = 0; one < texts.length; one++) {
      for (int other = one + 1; other < texts.length; other++) {
        var hashes = LongStream.of(sketches.get(other).hashes()).boxed().collect(Collectors.toSet());
        int shared = (int) LongStream.of(sketches.get(one).hashes()).filter(hashes::contains).count();
        if (shared > 1) {
          expected.add(new Duplicates.Pair(one, other, sketches.get(one).similarity(sketches.get(other), shared)));
        }
      }
    }
    assertTrue(expected.size() > 1000, expected.size() + " pairs");
    assertEquals(expected, pairs(texts));
  }

  @Test
  void passesOverStandingLinesOfASite() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      texts.add(words(i, 30) + "đọc thêm các tin khác trên trang nhất của báo hôm nay");
    }
    assertEquals(List.of(), pairs(texts.toArray(String[]::new)));
  }
}
