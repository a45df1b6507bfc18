package org.chugiai.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.ArgumentValue;
import org.chugiai.cas.Span;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.ui.session.ArticleEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A role of a quote or stance: what fills it, or one of the sentence's entities instead. */
final class ArgumentRow extends FieldRow {

  private Combo combo;
  private List<Span> offered = List.of();

  ArgumentRow(ArticleEditing article, String feature) {
    super(article, feature);
  }

  @Override
  Control createControl(Composite parent) {
    combo = new Combo(parent, SWT.READ_ONLY);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(combo.getSelectionIndex())));
    return combo;
  }

  private void choose(int index) {
    if (index == 0) {
      fill(null);
    } else if (index <= offered.size()) {
      fill(ArgumentValue.of(offered.get(index - 1)));
    }
  }

  private void fill(ArgumentValue value) {
    article().execute(article().commands().setArgument(span(), feature(), value));
  }

  @Override
  void refresh() {
    offered = entitiesOfTheSentence();
    var items = new ArrayList<String>();
    items.add("–");
    offered.forEach(entity -> items.add(shown(entity)));
    var argument = span().reference(feature());
    int selected = argument.map(a -> a.reference("entity").filter(e -> e.begin() == a.begin() && e.end() == a.end())
        .map(e -> offered.indexOf(e) + 1).orElse(0)).orElse(0);
    if (selected == 0 && argument.isPresent()) {
      items.add(shown(argument.get()));
      selected = items.size() - 1;
    }
    combo.setItems(items.toArray(String[]::new));
    combo.select(selected);
    combo.setToolTipText(items.get(selected));
  }

  private List<Span> entitiesOfTheSentence() {
    var document = article().document();
    var sentences = document.spans(Sentence._TypeName, span().begin(), span().end());
    int from = sentences.stream().mapToInt(Span::begin).min().orElse(span().begin());
    int to = sentences.stream().mapToInt(Span::end).max().orElse(span().end());
    return document.spans(Entity._TypeName, from, to).stream().filter(e -> !e.equals(span())).toList();
  }

  /** The text of a span on one line; an implied argument by its referents. */
  static String shown(Span span) {
    if (span.has("implied") && span.bool("implied")) {
      return "(" + String.join(", ", span.strings("referents")) + ")";
    }
    var text = span.coveredText().replace('\n', ' ');
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
