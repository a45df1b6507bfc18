package org.chugiai.ui.views.inspector;

import java.util.Objects;
import org.chugiai.cas.Span;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A feature with free text or a number: checked as it is typed, set at Enter or when left, put back at Escape. */
final class TextRow extends FieldRow {

  /** What a feature's value must be like. */
  @FunctionalInterface
  interface Check {

    /** Anything will do. */
    Check NONE = (span, text) -> null;

    /** What is wrong with a text as the value of a span's feature, in the user's language; null where nothing is. */
    String problem(Span span, String text);
  }

  private final Check check;
  private Text text;
  private boolean filling;

  TextRow(ArticleEditing article, String feature, Check check) {
    super(article, feature);
    this.check = check;
  }

  @Override
  Control createControl(Composite parent) {
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.addModifyListener(e -> {
      if (!filling) {
        explain(check.problem(span(), text.getText()));
      }
    });
    text.addListener(SWT.DefaultSelection, e -> commit());
    text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
    text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
      if (e.keyCode == SWT.ESC) {
        explain(null);
        refresh();
      }
    }));
    return text;
  }

  private void commit() {
    if (span() == null || !span().isAlive()) {
      return;
    }
    var typed = text.getText().isEmpty() ? null : text.getText();
    if (!Objects.equals(typed, span().string(feature())) && check.problem(span(), text.getText()) == null) {
      set(typed);
    }
  }

  @Override
  void refresh() {
    var value = span().string(feature());
    var shown = value == null ? "" : value;
    if (!shown.equals(text.getText())) {
      filling = true;
      text.setText(shown);
      filling = false;
    }
  }
}
