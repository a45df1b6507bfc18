package org.chugiai.ui.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CasInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open CAS; the command's parameter names the file, without it the user is asked. */
public final class OpenCasHandler extends AbstractHandler {

  /** Parameter of the command: the file. */
  public static final String FILE = "org.chugiai.ui.openCas.file";

  /** What type systems beside a CAS are usually called. */
  private static final List<String> BESIDE = List.of("typesystem.xml", "TypeSystem.xml", "debug-typesystem.xml");

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var named = event.getParameter(FILE);
    var file = named == null ? ask(window, Messages.openCas, "*.xmi") : named;
    if (file != null) {
      open(window, Path.of(file).toAbsolutePath().normalize());
    }
    return null;
  }

  private static String ask(IWorkbenchWindow window, String title, String pattern) {
    var dialog = new FileDialog(window.getShell(), SWT.OPEN);
    dialog.setText(title);
    dialog.setFilterExtensions(new String[] {pattern, "*"});
    return dialog.open();
  }

  /**
   * Opens a CAS with the type system beside it; where there is none, with one that the user names.
   *
   * @param window where
   * @param file   CAS in XMI
   */
  public static void open(IWorkbenchWindow window, Path file) {
    var beside = BESIDE.stream().map(file::resolveSibling).filter(Files::isRegularFile).findFirst();
    try {
      if (beside.isPresent()) {
        open(window, file, beside.get());
      } else if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.openCas,
          Messages.bind(Messages.noTypeSystem, file), 0, Messages.chooseTypes, Messages.builtInTypes) == 1) {
        open(window, file, null);
      } else {
        var chosen = ask(window, Messages.typeSystem, "*.xml");
        if (chosen != null) {
          open(window, file, Path.of(chosen));
        }
      }
    } catch (PartInitException e) {
      Failures.show(window.getShell(), Messages.openCasFailed, e);
    }
  }

  private static void open(IWorkbenchWindow window, Path file, Path typeSystem) throws PartInitException {
    window.getActivePage().openEditor(new CasInput(file, typeSystem), ArticleEditor.CAS_ID);
  }
}
