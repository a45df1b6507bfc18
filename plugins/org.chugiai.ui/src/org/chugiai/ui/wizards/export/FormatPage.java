package org.chugiai.ui.wizards.export;

import java.util.List;
import java.util.Locale;
import org.chugiai.corpus.model.State;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatWords;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Which format, and of which articles which annotations. */
final class FormatPage extends WizardPage {

  private final ExportChoice choice;
  private final List<Format> formats = FormatCatalog.all().stream().filter(Format::writes).toList();

  FormatPage(ExportChoice choice) {
    super("format", Messages.title, null);
    this.choice = choice;
    setDescription(Messages.formatDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    createTable(area);
    createStates(area);
    createAnnotations(area);
    setControl(area);
    check();
  }

  private void createTable(Composite area) {
    var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    AccessibleNames.give(table, Messages.columnFormat);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 230).applyTo(table);
    column(table, Messages.columnFormat, 300);
    column(table, Messages.columnFiles, 130);
    column(table, Messages.columnId, 130);
    var words = new FormatWords(Locale.getDefault());
    for (var format : formats) {
      new TableItem(table, SWT.NONE).setText(new String[] {words.name(format), String.join(" ", format.extensions()),
          format.id()});
    }
    table.select(formats.indexOf(choice.format()));
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      choice.format(formats.get(table.getSelectionIndex()));
      check();
    }));
  }

  private static void column(Table table, String title, int width) {
    var column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private void createStates(Composite area) {
    var group = group(area, Messages.articles);
    for (var state : State.values()) {
      var button = button(group, SWT.CHECK, name(state) + " (" + choice.count(state) + ")");
      button.setSelection(choice.has(state));
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        choice.state(state, button.getSelection());
        check();
      }));
    }
  }

  private static String name(State state) {
    return switch (state) {
      case NEW -> Messages.stateNew;
      case PRE_ANNOTATED -> Messages.statePreAnnotated;
      case IN_PROGRESS -> Messages.stateInProgress;
      case FINISHED -> Messages.stateFinished;
      case CURATED -> Messages.stateCurated;
    };
  }

  private void createAnnotations(Composite area) {
    var group = group(area, Messages.annotations);
    button(group, SWT.RADIO, Messages.onlyConfirmed).setSelection(true);
    var all = button(group, SWT.RADIO, Messages.alsoSuggestions);
    all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice.suggestions(all.getSelection())));
    var strict = button(group, SWT.CHECK, Messages.strict);
    strict.addSelectionListener(SelectionListener.widgetSelectedAdapter(
        event -> choice.strict(strict.getSelection())));
  }

  private static Group group(Composite area, String title) {
    var group = new Group(area, SWT.NONE);
    group.setText(title);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private static Button button(Composite parent, int style, String text) {
    var button = new Button(parent, style);
    button.setText(text);
    return button;
  }

  private void check() {
    setErrorMessage(choice.articles().isEmpty() ? Messages.noArticles : null);
    setPageComplete(getErrorMessage() == null);
  }
}
