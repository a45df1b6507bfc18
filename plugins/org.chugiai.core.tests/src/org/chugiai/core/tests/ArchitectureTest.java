package org.chugiai.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Which bundle may depend on which: dependencies point down, windows stay at the top, engines know no Eclipse. */
class ArchitectureTest {

  /** Each may use those before it. */
  private static final List<String> ORDER = List.of("typesystem", "pipeline", "formats", "quality", "corpus", "cas",
      "cli", "ui", "app", "help");
  private static final List<String> WITHOUT_ECLIPSE = List.of("typesystem", "pipeline", "formats", "quality");
  private static final List<String> WITHOUT_WINDOWS = List.of("typesystem", "pipeline", "formats", "quality",
      "corpus", "cas", "cli");
  /** Beyond the order: who must not use whom. */
  private static final Map<String, List<String>> FORBIDDEN = Map.of("formats", List.of("pipeline"),
      "quality", List.of("pipeline", "formats"), "ui", List.of("cli"), "app", List.of("cli"),
      "help", List.of("cli", "ui", "app", "cas", "corpus"));
  /** Translations of the platform: fragments of its bundles, with words and nothing else. */
  private static final List<String> WORDS = List.of("addons", "dialogs", "jface", "platform",
      "renderers", "swt", "themes", "workbench");
  /** What every bundle has, and what the build leaves in it. */
  private static final Pattern BUILD = Pattern.compile("^(META-INF/MANIFEST\\.MF|build\\.properties|target/.*|\\..*)$");
  private static final Pattern ECLIPSE = Pattern.compile("org\\.eclipse\\.(core|equinox|emf|swt|jface|ui|e4)\\b.*");
  private static final Pattern WINDOWS = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4)\\b.*");

  @Test
  void everyBundleHasItsPlace() throws Exception {
    assertEquals(List.of(), dependencies().keySet().stream()
        .filter(name -> !ORDER.contains(name) && !WORDS.contains(name)).toList());
  }

  @Test
  void translationsOfThePlatformAreWordsOnly() throws Exception {
    for (var name : WORDS) {
      assertEquals(List.of(), dependencies().get(name), name);
      var bundle = plugins().resolve("org.chugiai." + name + ".vi");
      try (var files = Files.walk(bundle)) {
        assertEquals(List.of(), files.filter(Files::isRegularFile).map(bundle::relativize)
            .filter(file -> !BUILD.matcher(file.toString()).find() && !file.toString().endsWith("_vi.properties"))
            .toList());
      }
    }
  }

  @Test
  void noDependencyPointsUp() throws Exception {
    var wrong = new ArrayList<String>();
    dependencies().forEach((name, used) -> used.stream().filter(u -> u.startsWith("org.chugiai."))
        .map(u -> u.split("\\.")[2]).filter(u -> ORDER.contains(u) && !u.equals(name))
        .filter(u -> ORDER.indexOf(u) > ORDER.indexOf(name) || FORBIDDEN.getOrDefault(name, List.of()).contains(u))
        .forEach(u -> wrong.add(name + " uses " + u)));
    assertEquals(List.of(), wrong);
  }

  @Test
  void enginesAndFormatsKnowNoEclipse() throws Exception {
    assertEquals(List.of(), uses(WITHOUT_ECLIPSE, ECLIPSE));
  }

  @Test
  void onlyTheWorkbenchHasWindows() throws Exception {
    assertEquals(List.of(), uses(WITHOUT_WINDOWS, WINDOWS));
  }

  private static List<String> uses(List<String> bundles, Pattern forbidden) throws Exception {
    var wrong = new ArrayList<String>();
    dependencies().forEach((name, used) -> used.stream()
        .filter(u -> bundles.contains(name) && forbidden.matcher(u).matches())
        .forEach(u -> wrong.add(name + " uses " + u)));
    return wrong;
  }

  /** Bundles and packages that each of our bundles names in its manifest, by the last part of its name. */
  private static Map<String, List<String>> dependencies() throws IOException, BundleException {
    var result = new TreeMap<String, List<String>>();
    try (var folders = Files.newDirectoryStream(plugins(), "org.chugiai.*")) {
      for (var folder : folders) {
        var manifest = folder.resolve("META-INF/MANIFEST.MF");
        if (!folder.getFileName().toString().endsWith(".tests") && Files.exists(manifest)) {
          result.put(folder.getFileName().toString().split("\\.")[2], dependencies(manifest));
        }
      }
    }
    return result;
  }

  private static Path plugins() {
    var plugins = Path.of("").toAbsolutePath().getParent();
    assertTrue(Files.isDirectory(plugins.resolve("org.chugiai.typesystem")), () -> "run in a bundle's folder: " + plugins);
    return plugins;
  }

  private static List<String> dependencies(Path manifest) throws IOException, BundleException {
    final Attributes attributes;
    try (var in = Files.newInputStream(manifest)) {
      attributes = new Manifest(in).getMainAttributes();
    }
    var result = new ArrayList<String>();
    for (var header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE)) {
      var elements = ManifestElement.parseHeader(header, attributes.getValue(header));
      if (elements != null) {
        for (var element : elements) {
          result.addAll(List.of(element.getValueComponents()));
        }
      }
    }
    return result;
  }
}
