package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The user's guide beside the work: opened by key at the page about the active part, and searched. */
class GuideStoryTest {

  private static final String GUIDE = "org.chugiai.help.guide";
  private static final String ARTICLES = "org.chugiai.ui.views.articles";

  private final User user = new User();

  @AfterEach
  void close() {
    user.see(() -> {
      Desk.page().hideView(Desk.page().findView(GUIDE));
      return null;
    });
  }

  private static Control guide() {
    return (Control) Desk.page().findView(GUIDE).getSite().getService(MPart.class).getWidget();
  }

  private static String pageText() {
    return Desk.find(StyledText.class, guide()).getText();
  }

  @Test
  void opensAtThePageAboutTheActivePartAndFindsWords() {
    user.waitUntil("the window is in front", Desk::windowIsActive);
    user.see(() -> {
      var intro = PlatformUI.getWorkbench().getIntroManager();
      return intro.closeIntro(intro.getIntro());
    });
    user.waitUntil("the window shows its views", () -> Desk.page().isPartVisible(Desk.page().findView(ARTICLES)));
    user.see(() -> activate(ARTICLES));
    user.waitUntil("the view has the keyboard", () -> Display.getCurrent().getFocusControl() != null);
    user.press(SWT.F1);
    user.waitUntil("the guide is open", () -> Desk.page().findView(GUIDE) != null
        && Desk.page().getActivePart() == Desk.page().findView(GUIDE));
    assertTrue(user.see(GuideStoryTest::pageText).startsWith("The views"));
    user.screenshot("guide");

    user.see(() -> Desk.find(Text.class, guide()).setFocus());
    user.type("journal");
    user.waitUntil("the pages that hold the word are listed",
        () -> Desk.find(Table.class, guide()).getItemCount() == 2);
    assertEquals("journal", user.see(() -> Desk.find(StyledText.class, guide()).getSelectionText()));
  }

  private static boolean activate(String view) {
    try {
      Desk.page().showView(view).setFocus();
      return true;
    } catch (PartInitException e) {
      throw new AssertionError(e);
    }
  }
}
