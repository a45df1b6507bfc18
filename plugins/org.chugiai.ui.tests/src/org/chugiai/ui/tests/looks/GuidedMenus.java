package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Whether the menus have what the user's guide sends its readers to, such as <i>File &gt; New corpus</i>. */
final class GuidedMenus {

  private static final Pattern WAY = Pattern.compile("\\*([^*>\\n]+) > ([^*>\\n]+)( > [^*]+)?\\*");

  private GuidedMenus() {
  }

  /** What the guide names in the language of the workbench and a window does not have. */
  static Stream<String> missing(Shell window) {
    return pages().flatMap(page -> WAY.matcher(page).results())
        .filter(way -> item(window.getMenuBar(), way.group(1)).map(MenuItem::getMenu)
            .flatMap(menu -> item(menu, way.group(2))).isEmpty())
        .map(way -> "The guide names " + way.group() + ", which is in no menu").distinct();
  }

  private static Stream<String> pages() {
    var bundle = Platform.getBundle("org.chugiai.help");
    return Collections.list(bundle.findEntries("guide/" + Locale.getDefault().getLanguage(), "*.md", false)).stream()
        .map(GuidedMenus::read);
  }

  private static String read(URL page) {
    try (var in = page.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<MenuItem> item(Menu menu, String name) {
    Predicate<MenuItem> named = item -> item.getText().replaceAll("\t.*", "").replace("&", "")
        .replaceAll("(…|\\.\\.\\.)$", "")
        .equals(name);
    menu.notifyListeners(SWT.Show, new Event());
    try {
      return Arrays.stream(menu.getItems()).filter(named).findFirst();
    } finally {
      menu.notifyListeners(SWT.Hide, new Event());
    }
  }
}
