package org.chugiai.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.Outcome;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.page.MarkHover.Judgement;
import org.chugiai.ui.editor.page.KindPalette;
import org.chugiai.ui.editor.page.MarkHover;
import org.chugiai.ui.editor.page.PageAccess;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.keys.IBindingService;

/** What belongs to an editor's page beside the text: its context menu, its tips and what screen readers are told. */
final class PageTools {

  private static final String ACCEPT = "org.chugiai.ui.editor.accept";
  private static final String REJECT = "org.chugiai.ui.editor.reject";

  private PageTools() {
  }

  static void attach(ArticleEditor editor) {
    var texts = new SpanTexts(editor.model().scheme());
    new MarkHover(editor.page(), texts,
        List.of(judgement(editor, Messages.PageTools_accept, ACCEPT, editor.annotating()::accept),
            judgement(editor, Messages.PageTools_reject, REJECT, editor.annotating()::reject)));
    new PageAccess(editor.page(), texts, editor.model(), editor.getPartName());
    var menu = new MenuManager();
    editor.page().widget().setMenu(menu.createContextMenu(editor.page().widget()));
    editor.getEditorSite().registerContextMenu(ArticleEditor.ID, menu, editor.getSite().getSelectionProvider(), false);
  }

  /** Offers the kinds for words that were dragged over. */
  static void offerKinds(ArticleEditor editor, Point at) {
    if (!editor.linking().isWaiting()) {
      KindPalette.show(editor.page(), at, editor.model().scheme().choices(),
          choice -> editor.annotating().choose(choice));
    }
  }

  private static Judgement judgement(ArticleEditor editor, String pattern, String command, Supplier<Outcome> gesture) {
    return new Judgement() {
      @Override
      public String label() {
        var key = editor.getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
        return key == null ? NLS.bind(pattern, "").replace(" ()", "") : NLS.bind(pattern, key);
      }

      @Override
      public void judge(Span span) {
        editor.select(List.of(span));
        gesture.get();
      }
    };
  }
}
