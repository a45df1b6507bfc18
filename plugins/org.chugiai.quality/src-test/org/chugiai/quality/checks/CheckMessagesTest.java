package org.chugiai.quality.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks say is said in the language of the program; which check says it is told alike in all. */
class CheckMessagesTest {

  private static final Pattern ASKED = Pattern.compile("CheckMessages\\.get\\(\\s*\"(\\w+)\"");
  private static final String TEXT = "Lê An phản đối. " + "x".repeat(1200);

  private final Locale before = Locale.getDefault();
  private CAS cas;

  @BeforeEach
  void makeWrongArticle() throws Exception {
    cas = CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null);
    cas.setDocumentText(TEXT);
    var jcas = cas.getJCas();
    add(new Article(jcas, 0, TEXT.length())).setId("a");
    var entity = add(new Entity(jcas, 0, 5));
    entity.setKind("it's {0}");
    add(new Stance(jcas, 6, 14)).setStatus("manual");
    var time = add(new TimeExpression(jcas, 6, 2000));
    time.setKind("DATE");
    time.setValue("2024");
    time.setAnchor(entity);
  }

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  private static <T extends Annotation> T add(T annotation) {
    annotation.addToIndexes();
    return annotation;
  }

  private List<Finding> findings(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    return CasChecks.all(TagSets.builtIn()).run(cas);
  }

  @Test
  void problemsAreToldInVietnamese() {
    assertEquals(List.of(
        "0-5: Entity: loại “it's {0}” không thuộc các giá trị EVENT, LOCATION, MISC, NORP, ORGANIZATION, PERSON, TITLE.",
        "6-14: Stance: chưa có chủ thể.",
        "6-14: Stance: chưa có đối tượng.",
        "6-2000: TimeExpression: nằm ngoài văn bản dài 1216 ký tự (UTF-16).",
        "6-2000: TimeExpression: mốc tính trỏ đến thực thể, không phải thời gian hay bài báo."),
        findings("vi-VN").stream().map(Finding::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fr"})
  void problemsAreToldInEnglishElsewhere(String language) {
    assertEquals(List.of(
        "0-5: Entity: kind \"it's {0}\" is none of EVENT, LOCATION, MISC, NORP, ORGANIZATION, PERSON, TITLE.",
        "6-14: Stance: has no holder.",
        "6-14: Stance: has no target.",
        "6-2000: TimeExpression: is no span of the text, which has 1216 characters (UTF-16).",
        "6-2000: TimeExpression: anchor is a Entity, neither a time expression nor the article."),
        findings(language).stream().map(Finding::toString).toList());
  }

  @Test
  void whatFoundThemIsNamedAlikeInAllLanguages() {
    assertEquals(findings("en").stream().map(f -> f.check() + f.severity() + f.type() + f.begin()).toList(),
        findings("vi").stream().map(f -> f.check() + f.severity() + f.type() + f.begin()).toList());
  }

  @Test
  void everySentenceAskedForIsThereAndNoOther() throws IOException {
    var asked = new TreeSet<String>();
    try (var files = Files.list(sources())) {
      for (var file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        ASKED.matcher(Files.readString(file)).results().forEach(match -> asked.add(match.group(1)));
      }
    }
    assertTrue(asked.size() > 20, asked::toString);
    assertEquals(asked, keys("messages.properties", false));
    assertEquals(asked, keys("messages_vi.properties", false));
    assertEquals(keys("messages.properties", true), keys("messages_vi.properties", true));
  }

  @Test
  void whatHasATagSetHasAName() throws IOException {
    var named = keys("messages_vi.properties", true);
    assertEquals(Set.of(), TagSets.builtIn().values().keySet().stream()
        .map(feature -> "name." + feature.substring(feature.indexOf(':') + 1)).filter(key -> !named.contains(key))
        .collect(Collectors.toSet()));
  }

  private static Set<String> keys(String file, boolean names) throws IOException {
    var words = new Properties();
    try (var in = Files.newBufferedReader(sources().resolve(file))) {
      words.load(in);
    }
    return words.stringPropertyNames().stream().filter(key -> key.startsWith("name.") == names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path sources() {
    var here = Path.of("src/org/chugiai/quality/checks");
    return Files.isDirectory(here) ? here : Path.of("plugins/org.chugiai.quality").resolve(here);
  }
}
