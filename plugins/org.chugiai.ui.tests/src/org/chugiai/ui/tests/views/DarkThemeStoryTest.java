package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Article and pictures in the dark theme, changed while they are open. */
class DarkThemeStoryTest {

  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
  /** Contrast that WCAG 2.2 asks of text for its level AAA. */
  private static final double READABLE = 7;

  private final User user = new User();
  private AnalysisDesk desk;
  private String before;

  @BeforeEach
  void open() throws IOException {
    before = user.see(() -> engine().getActiveTheme().getId());
    desk = new AnalysisDesk(user);
    desk.open("cang");
  }

  @AfterEach
  void close() throws IOException {
    theme(before);
    desk.clear();
  }

  private static IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }

  private void theme(String id) {
    user.see(() -> {
      engine().setTheme(id, false);
      return true;
    });
  }

  @Test
  void textIsLightOnDarkAndReadable() {
    theme(DARK);
    var text = user.see(() -> Desk.find(StyledText.class,
        (Control) Desk.page().getActiveEditor().getSite().getService(MPart.class).getWidget()));
    user.waitUntil("the paper is dark", () -> luminance(text.getBackground()) < 0.1);
    user.screenshot("dark-article");
    double contrast = user.see(() -> (luminance(text.getForeground()) + 0.05)
        / (luminance(text.getBackground()) + 0.05));
    assertTrue(contrast >= READABLE, () -> "contrast " + contrast);
    desk.perspective("org.chugiai.app.analyse");
    user.screenshot("dark-analyse");
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
