package org.chugiai.ui.views.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chugiai.cas.Status;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.corpus.concordance.TextSearch.Manner;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Referent;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.select.Folding;
import org.chugiai.ui.views.LayerNames;
import org.chugiai.ui.views.concordance.KindFilter.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where the user says what the concordance is of. */
final class QueryBar extends Composite {

  private static final String ATTITUDE = "attitude";
  private static final String POLARITY = "polarity";
  /** What no annotation refers to. */
  private static final Set<String> NOBODY = Set.of("\u0000");

  private final Text words;
  private final Button exact;
  private final Button whole;
  private final Combo kind;
  private final Combo attitude;
  private final Combo polarity;
  private final Combo status;
  private final Text referent;
  private final Runnable search;
  private List<Kind> kinds = List.of();
  private List<String> attitudes = List.of();
  private List<String> polarities = List.of();
  private List<Referent> referents = List.of();

  /**
   * Makes the bar.
   *
   * @param search called when something else is asked for
   */
  QueryBar(Composite parent, Runnable search) {
    super(parent, SWT.NONE);
    this.search = search;
    var row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.spacing = 6;
    setLayout(row);
    words = field(Messages.words, Messages.wordsTip, 170);
    exact = option(Messages.exact, Messages.exactTip, false);
    whole = option(Messages.whole, Messages.wholeTip, true);
    kind = choice(Messages.kindTip);
    attitude = choice(Messages.attitudeTip);
    polarity = choice(Messages.polarityTip);
    status = choice(Messages.statusTip);
    referent = field(Messages.referent, Messages.referentTip, 130);
    fill(status, Messages.anyStatus, Arrays.stream(Status.values()).map(LayerNames::status));
  }

  private Text field(String hint, String tip, int width) {
    var field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(hint);
    field.setToolTipText(tip);
    field.setLayoutData(new RowData(width, SWT.DEFAULT));
    field.addListener(SWT.DefaultSelection, e -> search.run());
    return field;
  }

  private Button option(String label, String tip, boolean on) {
    var button = new Button(this, SWT.CHECK);
    button.setText(label);
    button.setToolTipText(tip);
    button.setSelection(on);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> search.run()));
    return button;
  }

  private Combo choice(String tip) {
    var combo = new Combo(this, SWT.READ_ONLY);
    combo.setToolTipText(tip);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> search.run()));
    return combo;
  }

  private static void fill(Combo combo, String any, Stream<String> values) {
    combo.setItems(Stream.concat(Stream.of(any), values).toArray(String[]::new));
    combo.select(0);
  }

  /** Offers what a corpus has. */
  void setCorpus(Corpus corpus) {
    kinds = KindFilter.of(corpus);
    kind.setItems(kinds.stream().map(Kind::label).toArray(String[]::new));
    kind.select(0);
    attitudes = values(corpus, ATTITUDE, attitude, Messages.anyAttitude);
    polarities = values(corpus, POLARITY, polarity, Messages.anyPolarity);
    polarities.add("");
    polarity.add(Messages.noPolarity);
    referents = corpus.getReferents();
    layout(true, true);
  }

  private static List<String> values(Corpus corpus, String feature, Combo combo, String any) {
    var tags = corpus.getLayers().stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getFeature().equals(feature) && field.getTagSet() != null).map(Field::getTagSet)
        .findFirst().map(set -> List.copyOf(set.getTags())).orElse(List.of());
    fill(combo, any, tags.stream().map(Scheme::name));
    combo.setEnabled(!tags.isEmpty());
    return new ArrayList<>(tags.stream().map(tag -> tag.getName()).toList());
  }

  /** Asks for words and nothing else. */
  void setWords(String text) {
    words.setText(text.strip().replaceAll("\\s+", " "));
    List.of(kind, attitude, polarity, status).forEach(combo -> combo.select(0));
    referent.setText("");
  }

  /** What is asked for. */
  Query query() {
    var values = new LinkedHashMap<String, String>();
    var chosen = kind.getSelectionIndex() < 1 ? Kind.WORDS : kinds.get(kind.getSelectionIndex());
    values.putAll(chosen.values());
    put(values, ATTITUDE, attitude, attitudes);
    put(values, POLARITY, polarity, polarities);
    Set<String> statuses = status.getSelectionIndex() < 1 ? Set.of()
        : Set.of(Status.values()[status.getSelectionIndex() - 1].value());
    var manner = new Manner(exact.getSelection(), whole.getSelection());
    var plain = chosen == Kind.WORDS && values.isEmpty() && statuses.isEmpty() && referent.getText().isBlank();
    return new Query(words.getText(), manner, plain ? Optional.empty()
        : Optional.of(new Marked(chosen.type(), values, named(), statuses)));
  }

  private static void put(Map<String, String> values, String feature, Combo combo, List<String> names) {
    if (combo.getSelectionIndex() > 0) {
      values.put(feature, names.get(combo.getSelectionIndex() - 1));
    }
  }

  private Set<String> named() {
    if (referent.getText().isBlank()) {
      return Set.of();
    }
    var ids = new HashSet<String>();
    for (var each : referents) {
      if (Folding.finds(referent.getText(),
          each.getName() + " " + each.getId() + " " + String.join(" ", each.getVariants()))) {
        ids.add(each.getId());
      }
    }
    return ids.isEmpty() ? NOBODY : ids;
  }

  @Override
  public boolean setFocus() {
    words.selectAll();
    return words.setFocus();
  }
}
