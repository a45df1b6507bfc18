package org.chugiai.ui.wizards.layers;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.layers.LayerDefinition;
import org.chugiai.types.Suggestion;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a layer is called, what kind of annotations it has, and how they look. */
final class LayerPage extends WizardPage {

  private final LayerDraft draft;
  private final List<String> supertypes = new ArrayList<>();
  private Text label;
  private Text labelVi;
  private Combo kind;
  private Text typeName;
  private ColorSelector light;
  private ColorSelector dark;
  private Text key;
  private Text guideline;
  /** The technical name follows the name until the user changes it. */
  private boolean typeNameChosen;
  private boolean filling;

  LayerPage(LayerDraft draft) {
    super("layer", draft.isNew() ? Messages.newLayer : Messages.bind(Messages.editLayer, draft.head().label()), null);
    this.draft = draft;
    setDescription(Messages.layerDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    label = text(area, Messages.label, SWT.SINGLE);
    labelVi = text(area, Messages.labelVi, SWT.SINGLE);
    new Label(area, SWT.NONE).setText(Messages.kind);
    kind = new Combo(area, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
    typeName = text(area, Messages.technicalName, SWT.SINGLE);
    createLooks(area);
    guideline = text(area, Messages.guideline, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(guideline);
    fill();
    listen();
    AccessibleNames.label(area);
    setControl(area);
    label.setFocus();
    check();
  }

  private static Text text(Composite area, String name, int style) {
    var caption = new Label(area, SWT.NONE);
    caption.setText(name);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) != 0 ? SWT.BEGINNING : SWT.CENTER)
        .applyTo(caption);
    var text = new Text(area, SWT.BORDER | style);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  private void createLooks(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.colours);
    var row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
    light = new ColorSelector(row);
    new Label(row, SWT.NONE).setText(Messages.inLight);
    dark = new ColorSelector(row);
    new Label(row, SWT.NONE).setText(Messages.inDark);
    key = text(area, Messages.key, SWT.SINGLE);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(key);
    key.setTextLimit(2);
  }

  private void fill() {
    var head = draft.head();
    label.setText(head.label());
    labelVi.setText(head.labelVi());
    typeName.setText(head.typeName());
    typeName.setEnabled(draft.isNew());
    typeNameChosen = !draft.isNew();
    key.setText(head.key());
    guideline.setText(head.guideline());
    guideline.setEnabled(draft.isOwn());
    light.setColorValue(rgb(head.colour()));
    dark.setColorValue(rgb(head.colourDark()));
    kind.setEnabled(draft.isOwn());
    offer(Messages.judgedSpan, Suggestion._TypeName);
    offer(Messages.plainSpan, CAS.TYPE_NAME_ANNOTATION);
    if (draft.isNew()) {
      offer(Messages.relation, Suggestion._TypeName);
    }
    for (var layer : draft.layers().all()) {
      if (!layer.typeName().equals(head.typeName())) {
        offer(Messages.bind(Messages.like, layer.label()), layer.typeName());
      }
    }
    if (!supertypes.contains(head.supertype())) {
      offer(head.supertype(), head.supertype());
    }
    kind.select(supertypes.indexOf(head.supertype()));
  }

  private void offer(String text, String supertype) {
    kind.add(text);
    supertypes.add(supertype);
  }

  private static RGB rgb(String colour) {
    var value = colour.matches("#[0-9A-Fa-f]{6}") ? Integer.parseInt(colour.substring(1), 16) : 0x5C5C5C;
    return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
  }

  private static String hex(RGB rgb) {
    return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
  }

  private void listen() {
    label.addModifyListener(e -> {
      if (!typeNameChosen) {
        filling = true;
        typeName.setText(LayerDraft.typeName(label.getText()));
        filling = false;
      }
      check();
    });
    typeName.addModifyListener(e -> {
      typeNameChosen |= !filling;
      check();
    });
    for (var field : List.of(labelVi, key, guideline)) {
      field.addModifyListener(e -> check());
    }
    kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      if (kind.getText().equals(Messages.relation)) {
        draft.addEnds();
      }
      check();
    }));
    light.addListener(e -> check());
    dark.addListener(e -> check());
  }

  /** Takes over what was entered, and says what is wrong with it. */
  private void check() {
    draft.setHead(new LayerDefinition(typeName.getText().strip(), supertypes.get(kind.getSelectionIndex()),
        label.getText().strip(), labelVi.getText().strip(), hex(light.getColorValue()), hex(dark.getColorValue()),
        key.getText().strip(), guideline.getText().strip(), List.of()));
    var untouched = draft.isNew() && label.getText().isBlank() && typeName.getText().isBlank();
    var problem = draft.problem();
    setErrorMessage(untouched ? null : problem);
    setPageComplete(problem == null);
  }

  @Override
  public boolean canFlipToNextPage() {
    return draft.isOwn() && super.canFlipToNextPage();
  }
}
