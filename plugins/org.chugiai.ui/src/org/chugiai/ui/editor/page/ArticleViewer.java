package org.chugiai.ui.editor.page;

import org.chugiai.ui.editor.text.WrappedContent;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A read-only viewer of an article whose lines are broken by the page, not by the widget. */
final class ArticleViewer extends SourceViewer {

  private WrappedContent content;

  ArticleViewer(Composite parent) {
    super(parent, null, SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
    setEditable(false);
    // A scroll bar that fades in and out paints sixty times a second, which the next gesture would wait for.
    getTextWidget().setScrollbarsMode(SWT.NONE);
  }

  @Override
  protected IDocumentAdapter createDocumentAdapter() {
    return content();
  }

  /** Made on first use, because the constructor of the viewer may ask for it already. */
  WrappedContent content() {
    if (content == null) {
      content = new WrappedContent();
    }
    return content;
  }
}
