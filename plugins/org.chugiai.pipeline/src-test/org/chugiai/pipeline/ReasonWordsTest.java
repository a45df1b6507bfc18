package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons are stored in English and read in the user's language. */
class ReasonWordsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  /** Where reasons are given, up to the end of the statement. */
  private static final Pattern GIVEN = Pattern.compile("(?:new (?:Mention|Attribution|FoundQuote|FoundStance|Dated"
      + "|Resolved)|\\b(?:mention|attribution|byCreation|said|stepped|vague|lasting|yearly|cue|reason))\\([^;]*;"
      + "|REASON = [^;]*;|return tense.cue[^;]*;|return \"verb [^;]*;");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final String TEXT = """
      Sóng Xanh phản đối dự án cảng Bến Đá
      (Báo Mẫu) - Ngày 12/3, Bộ trưởng Lê Văn An đã đến Huế. Ông An nói: “Chúng tôi không đồng ý với kế hoạch đó.”
      Hôm qua, Tổng thống Joe Biden cáo buộc Nga đe dọa Ukraine. Chính phủ Nga phủ nhận cáo buộc.
      Theo Bộ Ngoại giao Mỹ, từ năm 2019 đến nay hai bên đã gặp nhau mỗi tháng. Cuối tuần tới họ sẽ họp ở Hà Nội.
      Quận 1, TP HCM sẽ mở hai tuyến đường vào quý II năm sau; ba năm trước, Công ty Sao Mai đã xin làm việc này.
      Ngày đầu tiên của tháng 5, người Nga kỷ niệm lễ. “Đó là một sai lầm nghiêm trọng”, bà Nguyễn Thị Hoa nhận định.
      """;

  private final ReasonWords vietnamese = new ReasonWords(VIETNAMESE);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "shape of a Vietnamese name|dạng tên người Việt",
      "longer than the lexicon's name|dài hơn tên trong từ điển",
      "verb \"cáo buộc\"|động từ “cáo buộc”",
      "verb \"đồng ý\", negated|động từ “đồng ý”, bị phủ định",
      "said by the source: \"phản đối\"|nguồn tin nói “phản đối”",
      "noun \"month, year\"|danh từ “month, year”",
      "day and month, year nearest to the creation time, past \"đã\"|ngày và tháng, năm gần ngày đăng nhất, quá khứ “đã”",
      "counted in month, year said|tính trong tháng, có nói năm",
      "counted in counted from the creation time|tính trong tính từ ngày đăng",
      "what nobody said before|what nobody said before",
      "lexicon; what nobody said, verb \"x|có trong từ điển; what nobody said, verb \"x",
      "counted in what nobody said|tính trong what nobody said",
      "verb \"$1 \\\"|động từ “$1 \\”",
      "{0} \"x\"|{0} \"x\"",
      "verb|verb"})
  void reasonsAreSaidInVietnamese(String stored, String expected) {
    assertEquals(expected, vietnamese.say(stored));
    assertEquals(stored, new ReasonWords(Locale.ENGLISH).say(stored));
    assertEquals(stored, new ReasonWords(Locale.FRENCH).say(stored));
  }

  @Test
  void hostileReasonsTakeNoTime() {
    for (var piece : List.of("\"", "counted in ", ", ", "a", "\" \"")) {
      assertTrue(vietnamese.say(piece.repeat(20_000)).length() >= 20_000, piece);
    }
    assertEquals("", vietnamese.say(""));
  }

  @Test
  void everyReasonInTheSourcesIsKnown() throws IOException {
    var keys = words().stringPropertyNames();
    var unknown = new TreeSet<String>();
    var given = given();
    for (var words : given) {
      var key = words.replaceAll("[\\s:=]+", "_");
      if (keys.stream().noneMatch(known -> known.contains(key))) {
        unknown.add(words);
      }
    }
    assertEquals(new TreeSet<>(), unknown);
    assertTrue(given.size() > 90, given.size() + " found");
  }

  private static TreeSet<String> given() throws IOException {
    var found = new TreeSet<String>();
    for (var engine : List.of("entities", "quotes", "stance", "times")) {
      try (var files = Files.list(sources().resolve(engine))) {
        for (var file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
          GIVEN.matcher(Files.readString(file)).results()
              .flatMap(statement -> LITERAL.matcher(statement.group()).results())
              .map(literal -> literal.group(1).replaceAll("^[\\\\\", ;:]+|[\\\\\", ;:]+$", ""))
              .filter(words -> words.matches("[A-Za-z' :-]*[a-z]{3}[A-Za-z' :-]*")).forEach(found::add);
        }
      }
    }
    return found;
  }

  @Test
  void whatTheEnginesSayOfAnArticleIsKnown() {
    var english = new ArrayList<String>();
    try (var pipeline = Pipeline.builtIn()) {
      var cas = pipeline.newCas();
      cas.setDocumentText(TEXT);
      var article = (Article) cas.createAnnotation(cas.getTypeSystem().getType(Article._TypeName), 0, TEXT.length());
      article.setPublished("2024-03-15");
      article.addToIndexes();
      assertEquals(List.of(), pipeline.process(cas));
      for (var suggestion : cas.getAnnotationIndex(Suggestion.class)) {
        english.add(suggestion.getReason());
      }
    }
    assertTrue(english.size() > 30, english::toString);
    var keys = words().stringPropertyNames();
    for (var reason : english) {
      for (var piece : reason.split("[,;] (?=[a-z])")) {
        var key = piece.replaceFirst("\"[^\"]*\"", "{0}").replaceAll("[\\s:=]+", "_");
        assertTrue(keys.contains(key) || key.startsWith("counted_in_"), () -> reason + ": " + key);
      }
    }
  }

  private static Properties words() {
    var words = new Properties();
    try (var in = Files.newBufferedReader(sources().resolve("reasons_vi.properties"))) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Path sources() {
    var here = Path.of("src/org/chugiai/pipeline");
    return Files.isDirectory(here) ? here : Path.of("plugins/org.chugiai.pipeline").resolve(here);
  }
}
