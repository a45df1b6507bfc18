package org.chugiai.ui.editor.find;

import java.util.List;
import org.chugiai.ui.editor.logic.Selecting;
import org.chugiai.ui.editor.select.TextSpan;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A line above the article to find words with: they are found as they are typed, Enter goes to the next place,
 * Shift+Enter to the one before, Escape back to the text.
 */
public final class FindBar {

  private static final int WIDTH = 260;

  private final String article;
  private final Selecting selecting;
  private final Control text;
  private final Composite bar;
  private final Text field;
  private final Label count;
  private FindLogic logic;
  private int from;

  /**
   * Makes a bar that does not show yet.
   *
   * @param parent    where it is, above the page; has a grid layout
   * @param article   text of the article
   * @param selecting gets the places that are found
   * @param text      the page, which gets the focus back
   */
  public FindBar(Composite parent, String article, Selecting selecting, Control text) {
    this.article = article;
    this.selecting = selecting;
    this.text = text;
    bar = new Composite(parent, SWT.NONE);
    bar.moveAbove(text);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(Messages.FindBar_hint);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
    count = new Label(bar, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    bar.setVisible(false);
    field.addListener(SWT.Modify, e -> find(from, true));
    field.addListener(SWT.KeyDown, this::pressed);
    field.addListener(SWT.Traverse, this::traversed);
  }

  /** Shows the bar; selected words are looked for. */
  public void show() {
    if (logic == null) {
      logic = new FindLogic(article);
    }
    var selection = selecting.get();
    from = selection.begin();
    setVisible(true);
    if (selection.begin() < selection.end()) {
      field.setText(article.substring(selection.begin(), selection.end()));
    }
    field.selectAll();
    field.setFocus();
  }

  private void setVisible(boolean visible) {
    ((GridData) bar.getLayoutData()).exclude = !visible;
    bar.setVisible(visible);
    bar.getParent().layout();
  }

  /** The text gets the focus when the key is through: else the key would be the text's, too, and drop what was found. */
  private void traversed(Event event) {
    if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      bar.getDisplay().asyncExec(() -> {
        if (!bar.isDisposed()) {
          setVisible(false);
          text.setFocus();
        }
      });
    }
  }

  private void pressed(Event event) {
    if (event.character == SWT.CR) {
      event.doit = false;
      var forward = (event.stateMask & SWT.SHIFT) == 0;
      find(forward ? selecting.get().end() : selecting.get().begin(), forward);
    }
  }

  private void find(int start, boolean forward) {
    var places = logic.find(field.getText());
    if (places.isEmpty()) {
      count.setText(field.getText().isBlank() ? "" : Messages.FindBar_none);
      return;
    }
    var chosen = FindLogic.choose(places, start, forward);
    show(places, chosen);
  }

  private void show(List<TextSpan> places, int chosen) {
    selecting.words(places.get(chosen));
    count.setText(NLS.bind(Messages.FindBar_count, chosen + 1, places.size()));
  }
}
