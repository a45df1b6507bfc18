package org.chugiai.ui.views.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.analysis.SaveAsDialog.Kind;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks where to put a picture, and puts it there. */
public final class PictureExport {

  private PictureExport() {
  }

  /**
   * Exports a picture.
   *
   * @param name    of the file, without ending
   * @param picture in the colours of paper
   */
  public static void run(Shell shell, OpenCorpus corpus, String name, Supplier<Scene> picture,
      IStatusLineManager status) {
    var kinds = Arrays.stream(PictureFile.Kind.values()).map(kind -> new Kind(kind.name(), kind.ending())).toList();
    var folder = corpus.folder().getParent();
    var dialog = new SaveAsDialog(shell, Messages.exportPicture, kinds, folder == null ? Path.of(name)
        : folder.resolve(name));
    if (dialog.open() == Window.OK) {
      try {
        PictureFile.write(shell.getDisplay(), picture.get(), PictureFile.Kind.values()[dialog.kind()], dialog.file());
        status.setMessage(Messages.bind(Messages.exported, dialog.file()));
      } catch (IOException e) {
        Failures.show(shell, Messages.notExported, e);
      }
    }
  }
}
