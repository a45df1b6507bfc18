package org.chugiai.ui.views;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasListener;
import org.chugiai.cas.Span;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Keeps a view in step with the article in the page's active editor: which it is, what changes, what is selected. */
public final class ArticleFollower implements IPartListener2, CasListener, ISelectionChangedListener {

  /** What a view does about it; nothing, where it says nothing else. */
  public interface Follower {

    /** Another article is in front, or none. */
    default void articleChanged(Optional<ArticleEditing> article) {
    }

    /** The article's annotations changed. */
    default void annotationsChanged(CasChange change) {
    }

    /** Other annotations are selected in the editor, and the user rests. */
    default void selectionChanged(List<Span> spans) {
    }
  }

  private final IWorkbenchPage page;
  private final Follower follower;
  private IEditorPart editor;
  private ArticleEditing article;

  public ArticleFollower(IWorkbenchPage page, Follower follower) {
    this.page = page;
    this.follower = follower;
  }

  public void start() {
    page.addPartListener(this);
    attach(page.getActiveEditor());
    tell();
  }

  public void stop() {
    page.removePartListener(this);
    detach();
  }

  public Optional<ArticleEditing> article() {
    return Optional.ofNullable(article);
  }

  private void lookAgain() {
    var active = page.getActiveEditor();
    if (active == editor && (active == null || article != null)) {
      return;
    }
    detach();
    attach(active);
    tell();
  }

  private void tell() {
    follower.articleChanged(article());
    follower.selectionChanged(editor == null ? List.of()
        : spans(editor.getSite().getSelectionProvider().getSelection()));
  }

  private void attach(IEditorPart active) {
    article = active == null ? null : active.getAdapter(ArticleEditing.class);
    editor = article == null ? null : active;
    if (article != null) {
      article.document().addListener(this);
      selections(editor).addPostSelectionChangedListener(this);
    }
  }

  /** Views follow when the user rests: what they do must not hold up a key that is kept pressed. */
  private static IPostSelectionProvider selections(IEditorPart part) {
    return (IPostSelectionProvider) part.getSite().getSelectionProvider();
  }

  private void detach() {
    if (article != null) {
      article.document().removeListener(this);
      selections(editor).removePostSelectionChangedListener(this);
    }
    article = null;
    editor = null;
  }

  @Override
  public void changed(CasDocument document, CasChange change) {
    follower.annotationsChanged(change);
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    follower.selectionChanged(spans(event.getSelection()));
  }

  private static List<Span> spans(ISelection selection) {
    return selection instanceof IStructuredSelection structured
        ? structured.stream().filter(Span.class::isInstance).map(Span.class::cast).toList() : List.of();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    lookAgain();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    lookAgain();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    lookAgain();
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    lookAgain();
  }
}
