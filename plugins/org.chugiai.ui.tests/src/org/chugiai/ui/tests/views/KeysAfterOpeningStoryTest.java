package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens a corpus, from wherever, works on with the keyboard at once: nothing has to be clicked. */
class KeysAfterOpeningStoryTest {

  private static final Map<String, String> ARTICLES = Map.of(
      "a", "Cảng Đà Nẵng đón tàu\n\nSáng nay Cảng Đà Nẵng đón tàu khách.\n",
      "b", "Mưa lớn ở Huế\n\nThành phố Huế mưa lớn từ đêm qua.\n");

  private final User user = new User();
  @AutoClose("clear")
  private CorpusDesk desk;
  private Path corpus;

  @BeforeEach
  void make() throws IOException {
    desk = new CorpusDesk(user, ARTICLES,
        annotator -> annotator.all("a", CorpusDesk.ENTITY, "Đà Nẵng", "suggested", Map.of("kind", "LOCATION")));
    corpus = desk.corpus();
  }

  @Test
  void fromTheWelcome() throws IOException {
    Desk.closeCorpus(user);
    user.see(() -> Desk.execute(IWorkbenchCommandConstants.HELP_WELCOME, Map.of()));
    user.waitUntil("the welcome is there", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
    openCorpus();
    enterOpensTheFirstArticle();
  }

  @Test
  void fromAnEmptyWindowWhereAnotherViewIsActive() throws IOException {
    Desk.closeCorpus(user);
    user.see(() -> {
      Desk.page().activate(Desk.page().findView("org.chugiai.ui.views.inspector"));
      return true;
    });
    openCorpus();
    enterOpensTheFirstArticle();
  }

  @Test
  void inPlaceOfAnotherCorpusWithAnOpenArticle() throws IOException {
    var other = new CorpusDesk(user, Map.of("c", "Bão số 5\n\nBão số 5 vào biển Đông.\n"), annotator -> { });
    try {
      other.open("c");
      openCorpus();
      enterOpensTheFirstArticle();
    } finally {
      other.clear();
    }
  }

  @Test
  void theFilterLeadsToItsArticles() throws IOException {
    Desk.closeCorpus(user);
    openCorpus();
    var table = user.see(() -> Desk.table("org.chugiai.ui.views.articles"));
    user.waitUntil("the list has the keyboard", table::isFocusControl);
    for (var steps = 0; !user.see(() -> Display.getCurrent().getFocusControl() instanceof Text); steps++) {
      assertTrue(steps < 5, "the tools before the list have a stop each, and then comes the filter");
      user.press(SWT.SHIFT, SWT.TAB);
    }
    user.type("b");
    user.waitUntil("one article is left", () -> table.getItemCount() == 1);
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("the list has the keyboard", table::isFocusControl);
    user.press(SWT.CR);
    user.waitUntil("it is open", () -> Desk.isOpen("b"));
    user.see(() -> Desk.page().closeAllEditors(false));
    Desk.closeCorpus(user);
    openCorpus();
    user.waitUntil("a corpus that is opened shows all of its articles", () -> table.getItemCount() == 2);
  }

  @Test
  void theListFollowsTheArticleThatIsRead() {
    desk.open("b");
    var table = user.see(() -> Desk.table("org.chugiai.ui.views.articles"));
    user.waitUntil("the article is selected in the list", () -> table.getSelectionCount() == 1
        && table.getSelection()[0].getText(1).equals("b"));
    desk.open("a");
    user.waitUntil("the other article is", () -> table.getSelectionCount() == 1
        && table.getSelection()[0].getText(1).equals("a"));
  }

  private void openCorpus() {
    Desk.openCorpus(corpus);
    user.waitUntil("the corpus is open", () -> Desk.hasCorpus() && Files.exists(corpus)
        && Desk.corpus().folder().equals(corpus));
  }

  private void enterOpensTheFirstArticle() {
    user.waitUntil("the list has the keyboard", () -> Display.getCurrent().getFocusControl() instanceof Table table
        && table == Desk.table("org.chugiai.ui.views.articles") && table.getSelectionIndex() == 0);
    user.press(SWT.CR);
    user.waitUntil("the first article is open", () -> Desk.isOpen("a"));
    user.waitUntil("its text has the keyboard", () -> Display.getCurrent().getFocusControl() instanceof StyledText);
    user.press(SWT.TAB);
    user.waitUntil("a suggestion is selected", () -> Desk.page().getActiveEditor().getSite().getSelectionProvider()
        .getSelection() instanceof IStructuredSelection selection && selection.size() == 1);
    assertEquals("a", user.see(() -> Desk.article().orElseThrow().articleId()));
  }
}
