package org.chugiai.ui.views.stancemap;

import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.analysis.Direction;
import org.chugiai.corpus.analysis.StanceFilter.State;
import org.chugiai.corpus.analysis.StanceFilter;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Tag;
import org.chugiai.types.Stance;
import org.chugiai.ui.editor.marks.Scheme;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which stances are shown: by attitude, polarity and state. */
final class StanceFilterBar extends Composite {

  private final Combo attitude;
  private final Combo direction;
  private final Combo state;
  private final Button referents;
  private List<Tag> attitudes = List.of();

  StanceFilterBar(Composite parent, Runnable changed) {
    super(parent, SWT.NONE);
    RowLayoutFactory.fillDefaults().center(true).wrap(true).margins(4, 2).spacing(6).applyTo(this);
    attitude = combo(Messages.filterAttitude, List.of(Messages.allAttitudes), changed);
    direction = combo(Messages.filterDirection, List.of(Messages.allDirections, Messages.support, Messages.oppose,
        Messages.neither), changed);
    state = combo(Messages.filterState, List.of(Messages.allStates, Messages.open, Messages.confirmed), changed);
    referents = new Button(this, SWT.CHECK);
    referents.setText(Messages.onlyReferents);
    referents.setToolTipText(Messages.onlyReferentsTip);
    referents.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
  }

  private Combo combo(String name, List<String> items, Runnable changed) {
    var combo = new Combo(this, SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(0);
    combo.setToolTipText(name);
    name(combo, name);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    return combo;
  }

  private static void name(Control control, String name) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }

  /** Offers the attitudes of a corpus; what is chosen stays chosen where it is still there. */
  void setCorpus(Corpus corpus) {
    var next = attitudes(corpus);
    if (!next.equals(attitudes)) {
      var chosen = filter().attitude();
      attitudes = next;
      attitude.setItems(Messages.allAttitudes);
      attitudes.forEach(tag -> attitude.add(Scheme.name(tag)));
      attitude.select(1 + chosen.map(name -> attitudes.stream().map(Tag::getName).toList().indexOf(name)).orElse(-1));
      getParent().layout(true, true);
    }
  }

  private static List<Tag> attitudes(Corpus corpus) {
    return corpus.getLayers().stream().filter(layer -> layer.getTypeName().equals(Stance._TypeName))
        .flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getFeature().equals("attitude") && field.getTagSet() != null)
        .flatMap(field -> field.getTagSet().getTags().stream()).toList();
  }

  /** The name of an attitude in the user's language. */
  String attitude(String value) {
    return attitudes.stream().filter(tag -> tag.getName().equals(value)).findFirst().map(Scheme::name)
        .orElse(value == null ? "" : value);
  }

  StanceFilter filter() {
    int of = attitude.getSelectionIndex();
    int to = direction.getSelectionIndex();
    return new StanceFilter(of < 1 ? Optional.empty() : Optional.of(attitudes.get(of - 1).getName()),
        to < 1 ? Optional.empty() : Optional.of(Direction.values()[to - 1]),
        State.values()[Math.max(0, state.getSelectionIndex())], referents.getSelection());
  }
}
