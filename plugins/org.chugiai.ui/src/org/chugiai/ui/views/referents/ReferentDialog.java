package org.chugiai.ui.views.referents;

import java.util.List;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.ui.views.AccessibleNames;
import org.chugiai.ui.views.concordance.HitTable;
import org.chugiai.ui.views.concordance.MarkNames;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a referent's name and variants, or which of several stays, and shows which mentions will change. */
final class ReferentDialog extends TitleAreaDialog {

  private static final int WIDTH = 760;
  private static final int ROWS = 10;

  /**
   * What is asked.
   *
   * @param title    of the dialog
   * @param message  what will happen
   * @param button   what the button says
   * @param names    names to choose from; one for a name that can be typed
   * @param variants other names to edit, one on a line; null where they are not asked for
   * @param mentions what will change
   */
  record Question(String title, String message, String button, List<String> names, List<String> variants,
      List<Hit> mentions) {
  }

  private final MarkNames names;
  private final Question question;
  private Text name;
  private Combo survivor;
  private Text variants;
  private String typedName = "";
  private int chosen;
  private List<String> typedVariants = List.of();

  /**
   * Prepares the dialog.
   *
   * @param names names the kinds of mentions
   */
  ReferentDialog(Shell parent, MarkNames names, Question question) {
    super(parent);
    this.names = names;
    this.question = question;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The name that was typed. */
  String name() {
    return typedName;
  }

  /** The index of the name that was chosen. */
  int chosen() {
    return chosen;
  }

  /** The variants that were typed. */
  List<String> variants() {
    return typedVariants;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(question.title());
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(question.title());
    setMessage(question.message());
    var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    label(area, question.names().size() > 1 ? Messages.survivor : Messages.name);
    if (question.names().size() > 1) {
      createSurvivor(area);
    } else {
      createName(area);
    }
    if (question.variants() != null) {
      label(area, Messages.variants);
      variants = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
      variants.setText(String.join("\n", question.variants()));
      GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 5 * variants.getLineHeight())
          .applyTo(variants);
    }
    AccessibleNames.label(area);
    createMentions(area);
    return area;
  }

  private static void label(Composite area, String text) {
    var label = new Label(area, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
  }

  private void createSurvivor(Composite area) {
    survivor = new Combo(area, SWT.READ_ONLY);
    survivor.setItems(question.names().toArray(String[]::new));
    survivor.select(0);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(survivor);
  }

  private void createName(Composite area) {
    name = new Text(area, SWT.BORDER);
    name.setText(question.names().getFirst());
    name.selectAll();
    name.addModifyListener(e -> check());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
  }

  private void createMentions(Composite area) {
    var frame = new Composite(area, SWT.BORDER);
    var table = new HitTable(frame, Messages.mentionsName);
    table.setKinds(names::kind);
    table.add(question.mentions());
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
        .hint(WIDTH, ROWS * table.table().getItemHeight()).applyTo(frame);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(question.button());
    check();
  }

  private void check() {
    var missing = name != null && name.getText().isBlank();
    setErrorMessage(missing ? Messages.nameMissing : null);
    getButton(IDialogConstants.OK_ID).setEnabled(!missing);
  }

  @Override
  protected void okPressed() {
    typedName = name == null ? "" : name.getText().strip();
    chosen = survivor == null ? 0 : survivor.getSelectionIndex();
    typedVariants = variants == null ? List.of() : variants.getText().lines().toList();
    super.okPressed();
  }
}
