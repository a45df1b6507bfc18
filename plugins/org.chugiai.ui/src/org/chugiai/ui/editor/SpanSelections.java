package org.chugiai.ui.editor;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.ArticleSelection;
import org.chugiai.ui.editor.logic.Selecting;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;

/**
 * The selected annotations as the workbench's selection, so that views follow. Post-selection listeners hear of it when
 * the user rests, so that a slow view does not hold up a key that is kept pressed.
 */
final class SpanSelections implements IPostSelectionProvider {

  private static final int REST_MILLIS = 120;

  private final Selecting selecting;
  private final Display display;
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
  private final Runnable post = () -> fire(this.postListeners());

  SpanSelections(Selecting selecting, Display display) {
    this.selecting = selecting;
    this.display = display;
    selecting.addListener(this::changed);
  }

  private ListenerList<ISelectionChangedListener> postListeners() {
    return postListeners;
  }

  private void changed(ArticleSelection selection) {
    fire(listeners);
    display.timerExec(REST_MILLIS, post);
  }

  private void fire(ListenerList<ISelectionChangedListener> heard) {
    var event = new SelectionChangedEvent(this, getSelection());
    heard.forEach(listener -> listener.selectionChanged(event));
  }

  void dispose() {
    display.timerExec(-1, post);
    listeners.clear();
    postListeners.clear();
  }

  @Override
  public ISelection getSelection() {
    var spans = selecting.get().spans();
    return spans.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(spans);
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof IStructuredSelection structured) {
      List<Span> spans = structured.stream().filter(Span.class::isInstance).map(Span.class::cast).toList();
      selecting.annotations(spans);
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.add(listener);
  }

  @Override
  public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.remove(listener);
  }
}
