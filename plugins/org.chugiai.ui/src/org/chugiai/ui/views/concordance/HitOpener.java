package org.chugiai.ui.views.concordance;

import java.util.List;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.select.TextSpan;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Opens articles at hits.
 *
 * @param page   where
 * @param corpus the hits' corpus
 */
public record HitOpener(IWorkbenchPage page, OpenCorpus corpus) {

  /**
   * Opens the article and selects the annotation of the hit, or its words where there is none.
   *
   * @param hit hit
   */
  public void open(Hit hit) {
    try {
      var input = new ArticleInput(corpus.folder(), hit.article(), hit.title());
      if (page.openEditor(input, ArticleEditor.ID) instanceof ArticleEditor editor) {
        whenSet(editor.page().widget(), () -> select(editor, hit));
      }
    } catch (PartInitException e) {
      ILog.of(HitOpener.class).error("The article " + hit.article() + " could not be opened", e);
    }
  }

  /** A page that was opened just now has its lines when it has its size; before that it cannot scroll. */
  private static void whenSet(Control text, Runnable select) {
    if (text.getSize().x > 0) {
      select.run();
      return;
    }
    text.addControlListener(new ControlAdapter() {
      @Override
      public void controlResized(ControlEvent event) {
        text.removeControlListener(this);
        text.getDisplay().asyncExec(() -> {
          if (!text.isDisposed()) {
            select.run();
          }
        });
      }
    });
  }

  private static void select(ArticleEditor editor, Hit hit) {
    hit.mark().flatMap(mark -> HitEdits.at(editor.document(), mark.type(), hit)).ifPresentOrElse(
        span -> editor.select(List.of(span)),
        () -> editor.selecting().words(new TextSpan(hit.begin(), hit.end())));
  }
}
