package org.chugiai.ui.editor.popup;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** All keys of the editor on one sheet, as they are bound now. Any key closes it. */
public final class KeySheet extends FramedPopup {

  private static final int COLUMNS = 3;
  private static final int MARGIN = 14;

  /**
   * A part of the sheet.
   *
   * @param title what its keys are for
   * @param keys  keys
   */
  public record Section(String title, List<Key> keys) {
  }

  /**
   * A line of the sheet.
   *
   * @param keys keys, as they are written in menus
   * @param what what they do
   */
  public record Key(String keys, String what) {
  }

  private final List<Section> sections;

  /**
   * Prepares a sheet.
   *
   * @param parent   shell
   * @param sections its parts
   */
  public KeySheet(Shell parent, List<Section> sections) {
    super(parent, Messages.KeySheet_title, Messages.KeySheet_hint, MARGIN);
    this.sections = List.copyOf(sections);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    var area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(false).margins(MARGIN, 10).spacing(28, 12)
        .applyTo(area);
    sections.forEach(section -> section(area, section));
    area.addListener(SWT.KeyDown, e -> close());
    return area;
  }

  private static void section(Composite parent, Section section) {
    var part = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(part);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(part);
    var title = new Label(part, SWT.NONE);
    title.setText(section.title());
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
    for (var key : section.keys()) {
      var keys = new Label(part, SWT.NONE);
      keys.setText(key.keys());
      keys.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      var what = new Label(part, SWT.NONE);
      what.setText(key.what());
    }
  }
}
