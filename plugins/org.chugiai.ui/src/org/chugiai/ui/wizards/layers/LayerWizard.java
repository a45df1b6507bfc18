package org.chugiai.ui.wizards.layers;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.chugiai.corpus.layers.LayerUse;
import org.chugiai.corpus.layers.LayerUse.Count;
import org.chugiai.corpus.layers.LayerUse.Loss;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.ui.editor.OpenArticles;
import org.chugiai.ui.jobs.Failures;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.Wizard;

/** Defines a layer, or changes one. What articles would lose by a change is counted first, and not taken from them. */
final class LayerWizard extends Wizard {

  private final LayerDraft draft;
  private final CorpusStore store;
  private final OpenArticles articles;

  /**
   * A wizard for a layer.
   *
   * @param articles that are open, and read anew when the layer has changed
   */
  LayerWizard(LayerDraft draft, CorpusStore store, OpenArticles articles) {
    this.draft = draft;
    this.store = store;
    this.articles = articles;
    setWindowTitle(draft.isNew() ? Messages.newLayer : Messages.bind(Messages.editLayer, draft.head().label()));
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(new LayerPage(draft));
    if (draft.isOwn()) {
      addPage(new FieldsPage(draft));
    }
  }

  @Override
  public boolean performFinish() {
    try {
      var before = draft.before();
      if (before != null && !nothingIsLost(draft.layers().loss(before, draft.layer()))) {
        return false;
      }
      return articles.whileClosed(getShell(), draft.layers().typesWith(draft.layer()), draft::save);
    } catch (IOException e) {
      Failures.show(getShell(), Messages.notSaved, e);
      return false;
    }
  }

  private boolean nothingIsLost(Loss loss) throws IOException {
    var count = count(getContainer(), store, loss);
    if (count.annotations() > 0) {
      MessageDialog.openWarning(getShell(), Messages.layers,
          Messages.bind(Messages.wouldLose, new Object[] {count.annotations(), count.articles(), what(loss)}));
      return false;
    }
    return true;
  }

  private static String what(Loss loss) {
    var names = loss.all() ? loss.typeName() : String.join(", ", loss.features());
    var values = loss.values().values().stream().map(gone -> String.join(", ", gone)).toList();
    return names.isEmpty() || values.isEmpty() ? names + String.join(", ", values)
        : names + ", " + String.join(", ", values);
  }

  /**
   * Counts what would be lost, with progress.
   *
   * @throws IOException where an article cannot be read, or the user gives up
   */
  static Count count(IRunnableContext context, CorpusStore store, Loss loss) throws IOException {
    var count = new Count[1];
    try {
      context.run(true, true, monitor -> {
        try {
          count[0] = new LayerUse(store, loss).run(monitor);
        } catch (IOException e) {
          throw new InvocationTargetException(e);
        }
      });
      return count[0];
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      throw new IOException(Messages.cancelled, e);
    }
  }
}
