package org.chugiai.ui.tests.looks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The way through the workbench's screens. */
final class Tour {

  private static final String VIEW = "org.chugiai.ui.views.";

  private final User user;
  private final Eyes eyes;

  Tour(User user, Eyes eyes) {
    this.user = user;
    this.eyes = eyes;
  }

  void run() {
    user.waitUntil("the window is open", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
        && Desk.hasCorpus() && PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible());
    user.see(() -> {
      window().forceActive();
      window().setMaximized(true);
      return true;
    });
    user.waitUntil("the window is in front", Desk::windowIsActive);
    user.waitUntil("the list of articles has the keyboard", () -> Display.getCurrent().getFocusControl()
        == Desk.table(VIEW + "articles"));
    user.press(SWT.CR);
    user.waitUntil("the first article is open", () -> Desk.article().isPresent());
    annotating();
    analysing();
    smaller();
    dialogs();
    nothing();
  }

  private static Shell window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }

  private void look(String name) {
    eyes.look(name, user.see(Tour::window));
  }

  private void annotating() {
    open(SampleCorpus.SAMPLE);
    user.press(SWT.TAB);
    look("workbench");
    selectStance();
    look("workbench-stance");
    show(VIEW + "guidelines");
    show(VIEW + "problems");
    look("workbench-guidelines");
    show(VIEW + "history");
    show(VIEW + "concordance");
    look("workbench-concordance");
    show("org.chugiai.help.guide");
    show(VIEW + "referents");
    look("workbench-guide");
    user.see(() -> {
      Desk.page().resetPerspective();
      return true;
    });
    open(SampleCorpus.CROWDED);
    user.press(SWT.TAB);
    look("crowded");
  }

  /** Goes on until a stance is selected. */
  private void selectStance() {
    for (int presses = 0; !user.see(Tour::isStanceSelected); presses++) {
      assertTrue(presses < 60, "Tab never came to a stance");
      user.press(SWT.TAB);
    }
  }

  private static boolean isStanceSelected() {
    return Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()
        instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Span span
        && span.isA("org.chugiai.types.Stance") && span.reference("holder").isPresent();
  }

  private void open(String article) {
    user.see(() -> Desk.openEditor(Desk.corpus().folder(), article));
    user.waitUntil("the article is open", () -> Desk.isOpen(article));
    Desk.focusText(user);
  }

  private Control show(String view) {
    return user.see(() -> {
      try {
        return (Control) Desk.page().showView(view).getSite().getService(MPart.class).getWidget();
      } catch (PartInitException e) {
        throw new AssertionError(e);
      }
    });
  }

  private void analysing() {
    perspective("org.chugiai.app.analyse");
    show(VIEW + "timeline");
    look("analyse");
    var map = show(VIEW + "stanceMap");
    user.see(() -> Desk.find(SceneCanvas.class, map).setFocus());
    user.press(SWT.HOME);
    look("analyse-stance-map");
    var concordance = show(VIEW + "concordance");
    user.see(() -> {
      var words = Desk.find(Text.class, concordance);
      words.setText("thành phố");
      words.notifyListeners(SWT.DefaultSelection, null);
      return true;
    });
    user.waitUntil("there are hits", () -> Desk.find(Table.class, concordance).getItemCount() > 2);
    look("analyse-concordance");
    var statistics = show(VIEW + "statistics");
    user.waitUntil("it is counted", () -> Desk.find(Table.class, statistics).getItemCount() > 3);
    look("analyse-statistics");
    for (int tab = 1; tab < 3; tab++) {
      int shown = tab;
      user.see(() -> {
        Desk.find(CTabFolder.class, statistics).setSelection(shown);
        return true;
      });
      look("analyse-statistics-" + tab);
    }
  }

  private void perspective(String id) {
    user.see(() -> {
      Desk.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
      return true;
    });
  }

  /** On small screens. */
  private void smaller() {
    user.see(() -> {
      window().setMaximized(false);
      return true;
    });
    for (var size : List.of(new Point(1366, 768), new Point(1280, 776), new Point(1024, 768))) {
      size(size.x, size.y);
      perspective("org.chugiai.app.analyse");
      lookAtAll(size, "timeline", "stanceMap", "concordance", "statistics");
      perspective("org.chugiai.app.annotate");
      lookAtAll(size, "problems", "concordance", "referents", "annotations", "guidelines", "history", "inspector");
    }
    user.see(() -> {
      window().setMaximized(true);
      return true;
    });
    user.waitUntil("the window is large", () -> window().getSize().x > 1366);
  }

  private void lookAtAll(Point size, String... views) {
    for (var view : views) {
      show(VIEW + view);
      look("small-" + size.x + "-" + view);
    }
  }

  private void size(int width, int height) {
    user.see(() -> {
      window().setBounds(0, 0, width, height);
      return true;
    });
    user.waitUntil("the window has its size", () -> window().getSize().x == width);
  }

  private void dialogs() {
    dialog("wizard", "org.chugiai.ui.newCorpus", 0);
    dialog("wizard-import", "org.chugiai.ui.importArticles", 0);
    dialog("wizard-export", "org.chugiai.ui.exportCorpus", 2);
    dialog("layers", "org.chugiai.ui.layers", 0);
    dialog("keys", "org.chugiai.ui.editor.keySheet", 0);
  }

  /** Opens a dialog and looks at it, and at so many pages that follow. */
  private void dialog(String name, String command, int pages) {
    user.see(() -> {
      Desk.page().activate(Desk.page().getActiveEditor());
      Display.getCurrent().asyncExec(() -> Desk.execute(command, Map.of()));
      return true;
    });
    user.waitUntil("the dialog " + name + " is open", () -> !Desk.windowIsActive() && active() != null);
    var dialog = user.see(Tour::active);
    eyes.look(name, dialog);
    for (int page = 1; page <= pages; page++) {
      user.see(() -> {
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        return true;
      });
      if (page == 2) {
        user.waitUntil("the preview is there", () -> Words.visible(dialog)
            .anyMatch(control -> control instanceof Table table && table.getItemCount() > 0));
      }
      eyes.look(name + "-" + page, dialog);
    }
    user.press(SWT.ESC);
    user.waitUntil("the dialog " + name + " is closed", dialog::isDisposed);
    user.waitUntil("the window is in front", Desk::windowIsActive);
  }

  private static Shell active() {
    return Display.getCurrent().getActiveShell();
  }

  /** Without article, without corpus, and the welcome. */
  private void nothing() {
    user.see(() -> Desk.page().closeAllEditors(false));
    look("empty-article");
    try {
      Desk.closeCorpus(user);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    look("empty");
    perspective("org.chugiai.app.analyse");
    look("empty-analyse");
    user.see(() -> Desk.execute(IWorkbenchCommandConstants.HELP_WELCOME, Map.of()));
    look("welcome");
  }
}
