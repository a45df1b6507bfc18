package org.chugiai.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the views of the whole corpus, of wizards and commands is there in both languages, with the same places to fill in. */
class ViewTranslationsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  private static Properties read(String name) throws IOException {
    var properties = new Properties();
    try (var in = ViewTranslationsTest.class.getClassLoader().getResourceAsStream(name)) {
      assertNotNull(in, name + " is missing");
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpuswide", "views.concordance", "views.history", "views.referents"})
  void bothLanguagesHaveEveryKey(String part) throws Exception {
    var folder = "org/chugiai/ui/" + part.replace('.', '/');
    var english = read(folder + "/messages.properties");
    var vietnamese = read(folder + "/messages_vi.properties");
    var declared = new TreeSet<String>();
    Arrays.stream(Class.forName("org.chugiai.ui." + part + ".Messages").getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName).forEach(declared::add);
    assertEquals(declared, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(declared, new TreeSet<>(vietnamese.stringPropertyNames()));
    for (var key : declared) {
      assertFalse(vietnamese.getProperty(key).isBlank(), key);
      assertEquals(places(english.getProperty(key)), places(vietnamese.getProperty(key)), key);
    }
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(result -> places.add(result.group()));
    return places;
  }
}
