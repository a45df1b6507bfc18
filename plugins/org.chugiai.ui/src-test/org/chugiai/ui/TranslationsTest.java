package org.chugiai.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every bundle is there in both languages, with the same places to fill in. */
class TranslationsTest {

  /** Unit tests run in their bundle's folder. */
  private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
  private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
  private static final Pattern EXTERNAL = Pattern.compile("\"%([\\w.]+)\"");

  private static List<Path> files(String pattern) throws IOException {
    var matcher = BUNDLES.getFileSystem().getPathMatcher("glob:" + pattern);
    try (var files = Files.walk(BUNDLES)) {
      return files.filter(file -> !BUNDLES.relativize(file).toString().contains("target"))
          .filter(file -> matcher.matches(file.getFileName())).sorted().toList();
    }
  }

  static Stream<Path> texts() throws IOException {
    return Stream.concat(files("messages.properties").stream(), files("plugin.properties").stream());
  }

  static Stream<Path> extensions() throws IOException {
    return files("plugin.xml").stream();
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void bothLanguagesHaveEveryKey(Path file) {
    var english = read(file);
    var vietnamese = read(file.resolveSibling(file.getFileName().toString().replace(".properties", "_vi.properties")));
    assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(vietnamese.stringPropertyNames()));
    english.stringPropertyNames().forEach(key -> {
      assertFalse(vietnamese.getProperty(key).isBlank(), key);
      assertEquals(places(english.getProperty(key)), places(vietnamese.getProperty(key)), key);
    });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatTheCodeAsksForIsThere(Path file) throws IOException {
    var code = file.resolveSibling("Messages.java");
    if (Files.exists(code)) {
      assertEquals(found(FIELD, code), new TreeSet<>(read(file).stringPropertyNames()));
    }
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void whatExtensionsAskForIsThere(Path file) throws IOException {
    var wanted = found(EXTERNAL, file);
    if (!wanted.isEmpty()) {
      var there = read(file.resolveSibling("plugin.properties")).stringPropertyNames();
      wanted.removeAll(there);
      assertEquals(Set.of(), wanted);
    }
  }

  @Test
  void theBundlesAreLookedAt() throws IOException {
    assertTrue(texts().count() > 10);
    assertTrue(extensions().count() > 2);
  }
}
