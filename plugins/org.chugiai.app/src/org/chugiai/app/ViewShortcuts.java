package org.chugiai.app;

import java.util.List;
import org.eclipse.ui.IPageLayout;

/** What both perspectives offer: the views of the menu Window > Show view, and ways on where no article is open. */
final class ViewShortcuts {

  private static final List<String> VIEWS = List.of("articles", "annotations", "inspector", "referents", "timeline",
      "stanceMap", "concordance", "problems", "statistics", "history", "guidelines");

  private static final List<String> WAYS = List.of("org.chugiai.ui.importArticles", "org.chugiai.ui.openCorpus",
      "org.chugiai.ui.newCorpus");

  private ViewShortcuts() {
  }

  static void add(IPageLayout layout) {
    VIEWS.forEach(view -> layout.addShowViewShortcut("org.chugiai.ui.views." + view));
    layout.addShowViewShortcut("org.chugiai.help.guide");
    layout.setEditorOnboardingText(Messages.openArticle);
    layout.setEditorOnboardingImageUri("platform:/plugin/org.chugiai.app/icons/way-open.svg");
    WAYS.forEach(layout::addEditorOnboardingCommandId);
  }
}
