package org.chugiai.ui.tests.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The Vietnamese words of the platform are found by it, fit its own, and lack none where all of them can be seen. */
class PlatformWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  /** Files of which much is never seen in this product: what is about projects and files, or for programmers. */
  private static final Set<String> IN_PART = Set.of("/org/eclipse/ui/internal/messages.properties",
      "/org/eclipse/ui/internal/progress/messages.properties", "/org/eclipse/jface/messages.properties",
      "/org/eclipse/swt/internal/SWTMessages.properties");
  /** What nobody reads: names of extension points, a picture's size, and a name that is empty. */
  private static final Pattern UNSEEN = Pattern.compile("ExtPoint\\..*|fontColorString|AboutDialog_defaultProductName");

  @Test
  void everyPartHasItsWordsAndTheyFit() {
    var wrong = new ArrayList<String>();
    for (var name : EnglishWords.PLATFORM) {
      var host = Platform.getBundle(name);
      var files = host.findEntries("/", "*_vi.properties", true);
      assertTrue(files != null, () -> name + " has no Vietnamese words: its fragment is missing");
      Collections.list(files).forEach(file -> compare(host, file, wrong));
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(Bundle host, URL file, List<String> wrong) {
    var path = file.getPath().replace("_vi.properties", ".properties");
    int folder = path.lastIndexOf('/');
    var english = EnglishWords.read(host.findEntries(path.substring(0, folder + 1), path.substring(folder + 1), false)
        .nextElement());
    var vietnamese = EnglishWords.read(file);
    vietnamese.forEach((key, words) -> {
      var own = english.getProperty((String) key);
      if (own == null || !places(own).equals(places((String) words))) {
        wrong.add(path + ": " + key + " is " + (own == null ? "not asked for" : "filled in otherwise"));
      }
    });
    if (!IN_PART.contains(path)) {
      english.stringPropertyNames().stream().filter(key -> !UNSEEN.matcher(key).matches())
          .filter(key -> !vietnamese.containsKey(key)).forEach(key -> wrong.add(path + ": " + key + " is missing"));
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
  }
}
