package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.cas.CasException;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Where things are on the screen. What takes no {@link User} is to be asked on the thread of the user interface.
 */
public final class Desk {

  private Desk() {
  }

  /** The workbench's page. */
  public static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  private static CorpusSession session() {
    return PlatformUI.getWorkbench().getService(CorpusSession.class);
  }

  /** Whether a corpus is open. */
  public static boolean hasCorpus() {
    return session().current().isPresent();
  }

  /** Closes the corpus, as quitting would. */
  public static void closeCorpus(User user) throws IOException {
    var failure = user.see(() -> {
      try {
        session().close();
        return Optional.<IOException>empty();
      } catch (IOException e) {
        return Optional.of(e);
      }
    });
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** The corpus that is open. */
  public static OpenCorpus corpus() {
    return session().current().orElseThrow();
  }

  /** The article in the active editor. */
  public static Optional<ArticleEditing> article() {
    var editor = page().getActiveEditor();
    return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(ArticleEditing.class));
  }

  /** Whether an article is the one in the active editor. */
  public static boolean isOpen(String article) {
    return article().filter(open -> open.articleId().equals(article)).isPresent();
  }

  /** Opens an article of a corpus, or brings its editor to the front. */
  public static IEditorPart openEditor(Path corpus, String article) {
    try {
      return page().openEditor(new ArticleInput(corpus, article, article), "org.chugiai.ui.editor");
    } catch (PartInitException e) {
      throw new AssertionError(e);
    }
  }

  /** The text widget of the active editor. */
  public static StyledText text() {
    return find(StyledText.class, (Control) page().getActiveEditor().getSite().getService(MPart.class).getWidget());
  }

  /** Gives the text of the active editor the focus, and waits until it has it. */
  public static void focusText(User user) {
    var text = user.see(Desk::text);
    user.see(() -> {
      page().activate(page().getActiveEditor());
      return text.setFocus();
    });
    user.waitUntil("the article has the focus", text::isFocusControl);
  }

  /** What saving the article in the active editor would write. */
  public static byte[] xmi() {
    try {
      return article().orElseThrow().document().resource().toBytes();
    } catch (CasException e) {
      throw new AssertionError(e);
    }
  }

  /** All of a view. */
  public static Control control(String view) {
    return (Control) page().findView(view).getSite().getService(MPart.class).getWidget();
  }

  /** The table of a view, which is brought to the front. */
  public static Table table(String view) {
    var part = page().findView(view);
    assertNotNull(part, view);
    page().bringToTop(part);
    return find(Table.class, control(view));
  }

  /** Whether the workbench's window has the focus, not a dialog over it. */
  public static boolean windowIsActive() {
    var workbench = PlatformUI.getWorkbench();
    return workbench.getDisplay().getActiveShell() == workbench.getWorkbenchWindows()[0].getShell();
  }

  /** The dialog that is open over the window, if any. */
  public static Optional<Shell> dialog(String title) {
    return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
  }

  /** The first widget of a class below a control, itself included. */
  public static <T extends Control> T find(Class<T> type, Control below) {
    return all(type, below).findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
  }

  /** All widgets of a class below a control, itself included. */
  public static <T extends Control> Stream<T> all(Class<T> type, Control below) {
    return all(below).filter(type::isInstance).map(type::cast);
  }

  /** All widgets below a control, itself included. */
  public static Stream<Control> all(Control below) {
    return below instanceof Composite composite
        ? Stream.concat(Stream.of(below), Arrays.stream(composite.getChildren()).flatMap(Desk::all))
        : Stream.of(below);
  }

  /** Executes a command as a menu does; once the dialogs are closed that it opens. */
  public static Object execute(String command, Map<String, String> parameters) {
    var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    try {
      return window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
          window.getService(ICommandService.class).getCommand(command), parameters), null);
    } catch (CommandException e) {
      throw new AssertionError(command, e);
    }
  }

  /** Has a corpus opened, which may ask something, and does not wait for it; on any thread. */
  public static void openCorpus(Path folder) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> execute("org.chugiai.ui.openCorpus",
        Map.of("org.chugiai.ui.openCorpus.folder", folder.toString())));
  }
}
