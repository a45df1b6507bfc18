package org.chugiai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the wizards show of formats has words in both languages. */
class FormatWordsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:lost|dropped|leftOut|passedOver)\\(\\s*([^;]*?),\\s*(?:article|id|names?|stem|metadata|"
          + "wished|Documents|cas|annotations)\\b", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final FormatWords vietnamese = new FormatWords(VIETNAMESE);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Entity inside or across another one|thực thể nằm trong hoặc cắt ngang một thực thể khác",
      "annotation of type my.Frame|chú giải kiểu my.Frame",
      "annotation of type org.chugiai.types.Stance|chú giải kiểu thái độ",
      "note of an annotation|ghi chú của chú giải",
      "status of an annotation|trạng thái của chú giải",
      "Stance with status suggested|thái độ có trạng thái đề xuất",
      "my.Office written as Entity|my.Office được ghi thành thực thể",
      "token that means the beginning of an article, written with _|tiếng có nghĩa là đầu bài, được ghi kèm _",
      "what nobody said before|what nobody said before"})
  void lossesHaveVietnameseNames(String english, String expected) {
    assertEquals(expected, vietnamese.loss(english));
    assertEquals(english, new FormatWords(Locale.ENGLISH).loss(english));
    assertEquals(english, new FormatWords(Locale.FRENCH).loss(english));
  }

  @Test
  void everyLossThatTheCodeTellsIsKnown() throws IOException {
    var unknown = new TreeSet<String>();
    int told = 0;
    for (var name : namesInTheSources()) {
      told++;
      if (!vietnamese.knows(name)) {
        unknown.add(name);
      }
    }
    assertEquals(new TreeSet<>(), unknown);
    assertTrue(told > 60, told + " names found");
  }

  /** First arguments that have words in them; whatever else they are made of is X, and apart from the words. */
  private static List<String> namesInTheSources() throws IOException {
    var names = new ArrayList<String>();
    try (var files = Files.walk(sources())) {
      for (var file : files.filter(one -> one.toString().endsWith(".java")
          && !one.endsWith("LossReport.java")).toList()) {
        TOLD.matcher(Files.readString(file)).results().forEach(match -> {
          var name = name(match.group(1));
          if (name.contains(" ") && !name.matches("X[a-z].*|X of X")) {
            names.add(name);
          }
        });
      }
    }
    return names;
  }

  private static Path sources() {
    var here = Path.of("src/org/chugiai/formats");
    return Files.isDirectory(here) ? here : Path.of("plugins/org.chugiai.formats").resolve(here);
  }

  private static String name(String expression) {
    var name = new StringBuilder();
    int end = 0;
    var literals = LITERAL.matcher(expression);
    while (literals.find()) {
      other(expression.substring(end, literals.start()), name);
      name.append(literals.group(1).replace("\\\"", "\""));
      end = literals.end();
    }
    other(expression.substring(end), name);
    return name.toString();
  }

  private static void other(String expression, StringBuilder name) {
    if (expression.chars().anyMatch(Character::isLetter)) {
      name.append('X');
    }
  }

  @Test
  void everyFormatAndOptionHasVietnameseWords() {
    for (var format : FormatCatalog.all()) {
      for (var option : format.options()) {
        assertNotEquals(option.description(), vietnamese.description(format, option),
            format.id() + " " + option.name());
        assertEquals(option.description(), new FormatWords(Locale.ENGLISH).description(format, option));
      }
    }
    assertEquals("Văn bản thuần", vietnamese.name(FormatCatalog.byId("txt")));
    assertEquals("thực thể", vietnamese.layer("Entity"));
    assertEquals("Frame", vietnamese.layer("Frame"));
    assertEquals("Entity", new FormatWords(Locale.ENGLISH).layer("Entity"));
    assertEquals("hạt giống", vietnamese.name(FormatCatalog.byId("huggingface"),
        FormatCatalog.byId("huggingface").options().get(0)));
  }

  @Test
  void noWordIsMissing() throws IOException {
    var english = read("words.properties");
    var other = read("words_vi.properties");
    var missing = new TreeSet<>(english.stringPropertyNames());
    missing.removeAll(other.stringPropertyNames());
    assertEquals(new TreeSet<>(), missing);
    for (var key : english.stringPropertyNames()) {
      for (int place = 0; place < 3; place++) {
        assertEquals(english.getProperty(key).contains("{" + place + "}"),
            other.getProperty(key).contains("{" + place + "}"), key);
      }
    }
  }

  private static Properties read(String name) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(sources().resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }
}
