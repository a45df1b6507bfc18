package org.chugiai.ui.editor.page;

import java.util.stream.Collectors;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.ArticleModel;
import org.chugiai.ui.editor.logic.ArticleSelection;
import org.chugiai.ui.editor.marks.Link;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;

/**
 * Tells screen readers what the page shows beyond its text: the article's name, and what the selected annotation is.
 * The text itself is told by the text widget.
 */
public final class PageAccess {

  private final StyledText widget;
  private final ArticlePage page;
  private final SpanTexts texts;
  private final ArticleModel model;

  /**
   * Makes a page accessible.
   *
   * @param page  page
   * @param texts annotations in words
   * @param model the article's annotations
   * @param name  name of the article
   */
  public PageAccess(ArticlePage page, SpanTexts texts, ArticleModel model, String name) {
    this.page = page;
    this.texts = texts;
    this.model = model;
    widget = page.widget();
    widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = NLS.bind(Messages.accessibleName, name);
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = description();
      }
    });
    page.selecting().addListener(this::changed);
  }

  private void changed(ArticleSelection selection) {
    widget.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] {null, description()});
  }

  /** All of an annotation: what it is, what became of it, and what it refers to. */
  private String line(Span span) {
    var text = model.document().text();
    return texts.line(span) + Link.of(span, model.document().types(), model.scheme()).stream()
        .map(link -> "; " + link.name() + ": “" + SpanTexts.words(text.substring(link.begin(), link.end())) + "”")
        .collect(Collectors.joining());
  }

  private String description() {
    return switch (page.selecting().get()) {
      case ArticleSelection.Annotations(var spans) -> line(spans.getFirst());
      case ArticleSelection.Words(var words) -> words.isEmpty() ? Messages.accessibleNothing
          : NLS.bind(Messages.accessibleWords, widget.getTextRange(words.begin(), words.end() - words.begin()));
    };
  }
}
