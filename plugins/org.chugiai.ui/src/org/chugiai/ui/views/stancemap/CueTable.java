package org.chugiai.ui.views.stancemap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chugiai.corpus.analysis.MatrixPicture;
import org.chugiai.corpus.analysis.Party;
import org.chugiai.corpus.analysis.StanceMention;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.analysis.Statuses;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The cues of a cell, or of the whole map; each is the way into its article. */
final class CueTable {

  private final TableViewer table;
  private boolean filling;

  CueTable(Composite parent, MatrixPicture.Wording words, UnaryOperator<String> attitudes,
      Consumer<StanceMention> chosen, Consumer<StanceMention> opened) {
    var frame = new Composite(parent, SWT.NONE);
    table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.VIRTUAL);
    table.setUseHashlookup(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(table, StanceMention.class, Messages.columnCue);
    columns.add(Messages.columnCue, 26, stance -> stance.direction().sign() + " " + stance.cue().replace('\n', ' '));
    columns.add(Messages.columnHolder, 22, stance -> names(stance.holders(), words));
    columns.add(Messages.columnTarget, 22, stance -> names(stance.targets(), words));
    columns.add(Messages.columnAttitude, 18, stance -> attitudes.apply(stance.attitude()));
    columns.add(Messages.columnStatus, 18, stance -> Statuses.name(stance.status()));
    columns.add(Messages.columnArticle, 18, stance -> stance.spot().article());
    columns.setToolTip(stance -> names(stance.holders(), words) + " → " + names(stance.targets(), words) + "\n"
        + stance.cue());
    table.addSelectionChangedListener(event -> {
      if (!filling && !event.getStructuredSelection().isEmpty()) {
        chosen.accept((StanceMention) event.getStructuredSelection().getFirstElement());
      }
    });
    table.addOpenListener(event -> opened.accept(
        (StanceMention) ((StructuredSelection) event.getSelection()).getFirstElement()));
  }

  private static String names(List<Party> parties, MatrixPicture.Wording words) {
    return parties.stream().map(words::name).collect(Collectors.joining(", "));
  }

  void show(List<StanceMention> stances) {
    filling = true;
    var selection = table.getStructuredSelection();
    table.setInput(stances);
    table.setSelection(selection);
    filling = false;
  }

  /** Gives it the focus, with the first cue selected. */
  void enter() {
    if (table.getTable().getItemCount() > 0) {
      table.getTable().setFocus();
      table.setSelection(new StructuredSelection(table.getElementAt(0)), true);
    }
  }
}
