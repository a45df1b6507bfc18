package org.chugiai.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Map;
import org.chugiai.cas.CasDocument;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who opens one article after another all day must not run out of memory: what is closed is let go. */
class ClosedArticlesTest {

  private static final String TEXT = """
      Phà Cửa Sóng chạy lại

      Sáng 3/5/2024, ông Trần Lạc cho biết phà Cửa Sóng đã chạy lại. Bà Đỗ Thị Sen hoan nghênh việc này.
      """;

  private final User user = new User();
  @AutoClose("clear")
  private ArticleDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT, "b", TEXT));
  }

  @Test
  void anArticleThatWasLeftForAnother() {
    desk.open("a");
    var first = document();
    annotate();
    desk.open("b");
    user.see(() -> Desk.page().closeEditor(Desk.page().getEditors()[0], false));
    isLetGo(first);
  }

  @Test
  void theLastOpenArticle() {
    desk.open("a");
    var last = document();
    annotate();
    user.see(() -> Desk.page().closeAllEditors(false));
    isLetGo(last);
  }

  private void annotate() {
    user.press(SWT.ARROW_RIGHT);
    user.press('1');
    user.waitUntil("it is annotated", () -> !desk.article().document().spans(ArticleDesk.ENTITY).isEmpty());
    assertEquals("Phà", user.see(() -> desk.article().document().spans(ArticleDesk.ENTITY).getFirst().coveredText()));
  }

  private void isLetGo(WeakReference<CasDocument> closed) {
    user.waitUntil("the closed article is let go", () -> {
      System.gc();
      return closed.get() == null;
    });
  }

  private WeakReference<CasDocument> document() {
    return new WeakReference<>(desk.article().document());
  }
}
