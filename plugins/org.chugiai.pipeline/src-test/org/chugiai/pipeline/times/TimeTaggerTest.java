package org.chugiai.pipeline.times;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {

  private static final TimeTagger TAGGER = TimeTagger.builtIn();
  private static final CreationTime CREATED = CreationTime.parse("2021-12-31");

  private static List<String> spans(String text) {
    return TAGGER.tag(text, CREATED).stream().map(mention -> text.substring(mention.begin(), mention.end())).toList();
  }

  @Test
  void offsetsAreThoseOfTheText() {
    var text = "😀 𝟙 Ho\u0300a \u200Bbi\u0300nh, nga\u0300y\u00A030/12 \uFEFFlu\u0301c 20h35\u200B.";
    assertEquals(List.of("nga\u0300y\u00A030/12 \uFEFFlu\u0301c 20h35"), spans(text));
  }

  @Test
  void lineBreaksSeparate() {
    assertEquals(List.of("hôm 30/12", "2021"), spans("Gặp nhau hôm 30/12\n2021 - 2022 là tên sách.").subList(0, 2));
    assertEquals(List.of(), spans("thứ\nhai"));
  }

  @Test
  void typographicDashesAndBlanks() {
    assertEquals(List.of("ngày 30‑12‑2021", "1\u00A0tiếng 2\u202Fphút"),
        spans("Vào ngày 30‑12‑2021, trong 1\u00A0tiếng 2\u202Fphút."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\uD83D", "\uDE00 ngày", "ngày", "tháng", "năm", "thứ", "/", "30/", "/12",
      "ngày /", "()", "ngày 99999999999999999999/12", "ngày 31/2", "ngày 0/0", "năm 0", "giờ giờ giờ", "25h61",
      "mỗi", "từ đến", "30 tháng 13", "999999999 năm trước", "1.000.000.000.000 năm trước", "thế kỷ 0",
      "\u0301\u0301\u0301", "mùng", "rằm", "nửa", "lần lần"})
  void oddTextsDoNotFail(String text) {
    assertDoesNotThrow(() -> TAGGER.tag(text, CREATED));
  }

  @Test
  void randomTextsYieldSpansInOrder() {
    var pieces = List.of("ngày", "30", "/", "12", "-", "tháng", "năm", "2021", "hôm", "nay", "thứ", "hai", "tuần",
        "tới", "qua", "giờ", "h", ":", ",", ".", "(", ")", "\n", " ", " ", " ", "sáng", "mai", "mỗi", "lần", "đầu",
        "cuối", "Tết", "mùng", "rằm", "quý", "I", "thế", "kỷ", "XX", "trước", "sau", "đó", "hơn", "vài", "và", "đến",
        "từ", "A", "😀", "e\u0301", "nửa", "rưỡi", "âm", "lịch", "TCN", "kém", "phút", "15", "3", "mươi", "trăm",
        "nghìn", "giờ GMT", "cùng", "những", "của", "tiên");
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
      }
      int end = 0;
      for (var mention : TAGGER.tag(text.toString(), CREATED)) {
        assertTrue(mention.begin() >= end && mention.end() > mention.begin() && mention.end() <= text.length(),
            text.toString());
        assertTrue(mention.confidence() > 0 && mention.confidence() < 1 && !mention.value().isBlank(), text.toString());
        end = mention.end();
      }
    }
  }

  /** A quadratic rule would take minutes on these. */
  @ParameterizedTest
  @ValueSource(strings = {"ngày 15, 16, 17, ", "và ", "năm năm ", "3 và ", "thứ hai ", "1.000.", "tháng 3, 4, ",
      "( ", "hơn ", "1/", "sẽ ", "2010-", "một hai ba ", "những ", "đầu cuối ", "ngày ", "lúc 8 giờ "})
  void runTimeIsLinear(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(30),
        () -> TAGGER.tag(piece.repeat(400_000 / piece.length()), CREATED));
  }

  @Test
  void wordsWithoutBoundariesAreNoTrouble() {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      assertEquals(List.of(), TAGGER.tag("a".repeat(1_000_000), CREATED));
      assertEquals(List.of(), TAGGER.tag("7".repeat(1_000_000), CREATED));
    });
  }

  @Test
  void creationTimesAreRead() {
    assertEquals(new CreationTime(LocalDate.of(2021, 12, 31), null), CreationTime.parse(" 2021-12-31 "));
    assertEquals(new CreationTime(LocalDate.of(2021, 12, 31), LocalTime.of(8, 15)),
        CreationTime.parse("2021-12-31T08:15"));
    assertEquals(LocalTime.of(8, 15, 30), CreationTime.parse("2021-12-31T08:15:30+07:00").time());
    var error = assertThrows(IllegalArgumentException.class, () -> CreationTime.parse("2021-13-01"));
    assertTrue(error.getMessage().contains("2021-13-01"));
  }

  @Test
  void explicitDatesAreSurerThanInferredOnes() {
    var mentions = TAGGER.tag("Ông đến ngày 5/3/2020, về ngày 6/7.", CREATED);
    assertTrue(mentions.get(0).confidence() > mentions.get(1).confidence());
  }

  @Test
  void reasonsNameTheCue() {
    assertTrue(TAGGER.tag("Ông sẽ phát biểu vào thứ Sáu.", CREATED).get(0).reason().contains("sẽ"));
    assertTrue(TAGGER.tag("Chùa đông khách rằm tháng Giêng.", CREATED).get(0).reason().contains("lunar"));
  }
}
