package org.chugiai.app;

import java.util.List;
import org.eclipse.ui.IPageLayout;

/** The views that the menu Window > Show view names, in both perspectives. */
final class ViewShortcuts {

  private static final List<String> VIEWS = List.of("articles", "annotations", "inspector", "referents", "timeline",
      "stanceMap", "concordance", "problems", "statistics", "history", "guidelines");

  private ViewShortcuts() {
  }

  static void add(IPageLayout layout) {
    VIEWS.forEach(view -> layout.addShowViewShortcut("org.chugiai.ui.views." + view));
    layout.addShowViewShortcut("org.chugiai.help.guide");
  }
}
