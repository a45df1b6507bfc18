package org.chugiai.ui.views.analysis;

import java.util.List;
import org.chugiai.ui.views.EmptyState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the article in front or of the whole corpus: its picture, or what there is to say where there is none.
 *
 * @param <T> what is read of an article
 */
public abstract class AnalysisView<T> extends ViewPart implements AnalysisSource.Listener {

  private Composite pages;
  private StackLayout stack;
  private Composite noArticle;
  private AnalysisSource<T> source;
  private ScopeActions scope;

  @Override
  public final void createPartControl(Composite parent) {
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    noArticle = empty(Messages.noArticle);
    createContent(pages);
    source = new AnalysisSource<>(getSite(), reading(), this);
    scope = new ScopeActions(source);
    createToolBar();
    source.start();
  }

  /** How articles are read. */
  protected abstract AnalysisSource.Reading<T> reading();

  /** Makes what is shown where there is something to show. */
  protected abstract void createContent(Composite parent);

  /** Fills the view's tool bar. */
  protected abstract void createToolBar();

  /** What has the focus where there is something to show. */
  protected abstract Control focused();

  /** Where the content is. */
  protected abstract Composite content();

  /** Makes a page that says why there is nothing. */
  protected final Composite empty(String why) {
    return new EmptyState(pages, getSite(), why, List.of());
  }

  /** The page that says that no article is open. */
  protected final Composite noArticle() {
    return noArticle;
  }

  protected final AnalysisSource<T> source() {
    return source;
  }

  protected final ScopeActions scope() {
    return scope;
  }

  /** Shows a page. */
  protected final void show(Composite page) {
    stack.topControl = page;
    pages.layout();
  }

  /** Whether a page is the one that is shown. */
  protected final boolean shows(Composite page) {
    return stack.topControl == page;
  }

  @Override
  public final void setFocus() {
    if (shows(content())) {
      focused().setFocus();
    } else {
      stack.topControl.setFocus();
    }
  }

  @Override
  public void dispose() {
    source.stop();
    super.dispose();
  }
}
