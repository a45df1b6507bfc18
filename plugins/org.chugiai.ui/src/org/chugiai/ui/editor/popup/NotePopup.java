package org.chugiai.ui.editor.popup;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A note beside the text: Enter keeps it, Shift+Enter begins a new line, Escape leaves it as it was. */
public final class NotePopup extends BesideText {

  private static final int WIDTH = 320;
  private static final int LINES = 4;

  private final String note;
  private final Consumer<String> keep;
  private Text text;

  /**
   * Prepares a note.
   *
   * @param parent   shell
   * @param location where its upper left corner is on the display
   * @param title    what it is a note on
   * @param note     what it says so far, or null
   * @param keep     gets the new text
   */
  public NotePopup(Shell parent, Point location, String title, String note, Consumer<String> keep) {
    super(parent, location, title, Messages.NotePopup_hint);
    this.note = note == null ? "" : note;
    this.keep = keep;
  }

  @Override
  Control typed() {
    return text;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    var area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
    text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    text.setText(note);
    text.selectAll();
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
    text.addListener(SWT.KeyDown, this::pressed);
    return area;
  }

  private void pressed(Event event) {
    if (event.character == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
      event.doit = false;
      var written = text.getText().strip();
      close();
      keep.accept(written);
    }
  }
}
