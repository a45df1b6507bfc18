package org.chugiai.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The article in the middle, the corpus at its left, what is selected at its right and all annotations below. */
public final class AnnotatePerspective implements IPerspectiveFactory {

  static final String ID = "org.chugiai.app.annotate";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    var editor = layout.getEditorArea();
    layout.addView("org.chugiai.ui.views.articles", IPageLayout.LEFT, 0.22f, editor);
    var right = layout.createFolder("right", IPageLayout.RIGHT, 0.69f, editor);
    right.addView("org.chugiai.ui.views.inspector");
    right.addView("org.chugiai.ui.views.guidelines");
    right.addView("org.chugiai.ui.views.history");
    right.addPlaceholder("org.chugiai.help.guide");
    var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, editor);
    bottom.addView("org.chugiai.ui.views.annotations");
    bottom.addView("org.chugiai.ui.views.problems");
    ViewShortcuts.add(layout);
  }
}
