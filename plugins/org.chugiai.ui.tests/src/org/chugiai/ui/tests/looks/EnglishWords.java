package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The English words of the program, and of the parts of the platform that it translates. */
final class EnglishWords {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");
  /** Whose words are translated, by a fragment each. */
  static final Set<String> PLATFORM = Set.of("org.eclipse.ui", "org.eclipse.ui.workbench", "org.eclipse.jface",
      "org.eclipse.ui.themes", "org.eclipse.e4.ui.dialogs", "org.eclipse.e4.ui.workbench.renderers.swt",
      "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.swt");
  /** What the tests' workbench has beside the product, with preferences and views in English. */
  private static final String BESIDE = "org.eclipse.ui.ide";
  /** What is printed on the keyboard. */
  private static final Set<String> KEYS = Set.of("Backspace", "Delete", "Enter", "Escape", "Home", "Insert", "Shift",
      "Space");
  /** In the names of properties files: their language. */
  private static final Pattern LANGUAGE = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?\\.properties$");
  /** Words as long as this are found within others, too. */
  private static final int LONG = 10;

  private final List<Pattern> wholes = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  EnglishWords() {
    var english = new HashSet<String>();
    var platform = new HashSet<String>();
    var beside = new HashSet<String>();
    var vietnamese = new HashSet<String>();
    for (var bundle : FrameworkUtil.getBundle(PlatformUI.class).getBundleContext().getBundles()) {
      var name = bundle.getSymbolicName();
      // beside the tests lie the files of the workbench that they run in
      if (name.startsWith("org.chugiai.") && !name.endsWith(".tests")) {
        read(bundle, "messages", english, vietnamese);
        read(bundle, "plugin", english, vietnamese);
        readReasons(bundle, english);
      } else if (name.equals(BESIDE)) {
        readAll(bundle, beside, vietnamese);
      } else if (PLATFORM.contains(name)) {
        readAll(bundle, platform, vietnamese);
      }
    }
    english.removeAll(vietnamese);
    platform.removeAll(vietnamese);
    platform.removeAll(beside);
    english.forEach(words -> add(words, true));
    platform.forEach(words -> add(words, false));
  }

  /** Words, that are to be found within others, too, or else as a whole only. */
  private void add(String words, boolean within) {
    var plain = words.replaceAll("&(.)", "$1").replaceAll("</?a[^>]*>", "");
    var between = Arrays.stream(PLACE.split(plain)).toList();
    if (between.stream().anyMatch(part -> LETTERS.matcher(part).find()) && !KEYS.contains(plain)) {
      wholes.add(Pattern.compile(between.stream().map(Pattern::quote).collect(Collectors.joining(".*"))
          + (PLACE.matcher(plain).find() ? ".*" : ""), Pattern.DOTALL));
      between.stream().map(String::strip).filter(part -> within && part.length() >= LONG && part.contains(" "))
          .forEach(parts::add);
    }
  }

  /** All words of a bundle of the platform, whether or not they have been translated. */
  private static void readAll(Bundle bundle, Set<String> english, Set<String> vietnamese) {
    var files = bundle.findEntries("/", "*.properties", true);
    for (var file : files == null ? List.<URL>of() : Collections.list(files)) {
      if (file.getPath().endsWith("_vi.properties")) {
        read(file).values().forEach(words -> vietnamese.add((String) words));
      } else if (!LANGUAGE.matcher(file.getPath()).find()) {
        read(file).values().forEach(words -> english.add((String) words));
      }
    }
  }

  /** The reasons of suggestions, whose English words are the keys of the others. */
  private static void readReasons(Bundle bundle, Set<String> english) {
    var files = bundle.findEntries("/", "reasons_vi.properties", true);
    for (var file : files == null ? List.<URL>of() : Collections.list(files)) {
      read(file).keySet().forEach(key -> english.add(((String) key).replace('_', ' ')));
    }
  }

  private static void read(Bundle bundle, String name, Set<String> english, Set<String> vietnamese) {
    var files = bundle.findEntries("/", name + ".properties", true);
    for (var file : files == null ? List.<URL>of() : Collections.list(files)) {
      var translated = read(bundle.getEntry(file.getPath().replace(".properties", "_vi.properties")));
      read(file).forEach((key, words) -> {
        var other = translated.getProperty((String) key);
        if (!words.equals(other)) {
          english.add((String) words);
        }
        vietnamese.add(other);
      });
    }
  }

  static Properties read(URL file) {
    var properties = new Properties();
    try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  int size() {
    return wholes.size();
  }

  /** Whether a text is, or holds, English words of the program. */
  boolean in(String text) {
    return wholes.stream().anyMatch(whole -> whole.matcher(text).matches())
        || parts.stream().anyMatch(text::contains);
  }
}
