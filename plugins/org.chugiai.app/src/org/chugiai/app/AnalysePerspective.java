package org.chugiai.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The corpus as a whole: when, who towards whom, where words and referents occur, and how much of what there is. */
public final class AnalysePerspective implements IPerspectiveFactory {

  static final String ID = "org.chugiai.app.analyse";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    var editor = layout.getEditorArea();
    layout.addView("org.chugiai.ui.views.articles", IPageLayout.LEFT, 0.20f, editor);
    var analyses = layout.createFolder("analyses", IPageLayout.BOTTOM, 0.42f, editor);
    analyses.addView("org.chugiai.ui.views.timeline");
    analyses.addView("org.chugiai.ui.views.stanceMap");
    analyses.addView("org.chugiai.ui.views.concordance");
    analyses.addView("org.chugiai.ui.views.statistics");
    var right = layout.createFolder("right", IPageLayout.RIGHT, 0.70f, editor);
    right.addView("org.chugiai.ui.views.referents");
    right.addView("org.chugiai.ui.views.inspector");
    right.addPlaceholder("org.chugiai.help.guide");
    layout.addPerspectiveShortcut(AnnotatePerspective.ID);
    ViewShortcuts.add(layout);
  }
}
