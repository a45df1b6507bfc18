package org.chugiai.ui.views.inspector;

import java.util.List;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A feature whose value is one of a tag set. */
final class ChoiceRow extends FieldRow {

  /**
   * One of the values.
   *
   * @param value what the feature holds
   * @param label what the user reads
   */
  record Choice(String value, String label) {
  }

  private final List<Choice> choices;
  private Combo combo;

  ChoiceRow(ArticleEditing article, String feature, List<Choice> choices) {
    super(article, feature);
    this.choices = choices;
  }

  @Override
  Control createControl(Composite parent) {
    combo = new Combo(parent, SWT.READ_ONLY);
    combo.add("");
    choices.forEach(choice -> combo.add(choice.label()));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      int chosen = combo.getSelectionIndex();
      if (chosen <= choices.size()) {
        set(chosen < 1 ? null : choices.get(chosen - 1).value());
      }
    }));
    return combo;
  }

  /** A value that is not in the tag set, from another tool, is shown as it is, behind the others. */
  @Override
  void refresh() {
    var value = span().string(feature());
    if (combo.getItemCount() > choices.size() + 1) {
      combo.remove(choices.size() + 1);
    }
    int index = value == null ? 0 : 1 + choices.stream().map(Choice::value).toList().indexOf(value);
    if (value != null && index == 0) {
      combo.add(value);
      index = choices.size() + 1;
    }
    combo.select(index);
  }
}
