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

/** The English words that the program has others for in Vietnamese. */
final class EnglishWords {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");
  /** Words as long as this are found within others, too. */
  private static final int LONG = 10;

  private final List<Pattern> wholes = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  EnglishWords() {
    var english = new HashSet<String>();
    var vietnamese = new HashSet<String>();
    for (var bundle : FrameworkUtil.getBundle(PlatformUI.class).getBundleContext().getBundles()) {
      var name = bundle.getSymbolicName();
      // beside the tests lie the files of the workbench that they run in
      if (name.startsWith("org.chugiai.") && !name.endsWith(".tests")) {
        read(bundle, "messages", english, vietnamese);
        read(bundle, "plugin", english, vietnamese);
      }
    }
    english.removeAll(vietnamese);
    for (var words : english) {
      var plain = words.replaceAll("&(.)", "$1").replaceAll("</?a[^>]*>", "");
      var between = Arrays.stream(PLACE.split(plain)).toList();
      if (between.stream().anyMatch(part -> LETTERS.matcher(part).find())) {
        wholes.add(Pattern.compile(between.stream().map(Pattern::quote).collect(Collectors.joining(".*"))
            + (PLACE.matcher(plain).find() ? ".*" : ""), Pattern.DOTALL));
        between.stream().map(String::strip).filter(part -> part.length() >= LONG && part.contains(" "))
            .forEach(parts::add);
      }
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

  private static Properties read(URL file) {
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
