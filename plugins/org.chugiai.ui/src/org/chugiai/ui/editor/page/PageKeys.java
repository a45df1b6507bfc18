package org.chugiai.ui.editor.page;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/**
 * Keys on the page that are no commands: scrolling and going from line to line. The widget's own keys are switched off,
 * because they move a caret that nobody sees. Other characters, such as keys of a corpus's own layers, are passed on.
 */
public final class PageKeys {

  private static final int[] KEYS = {SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.PAGE_UP,
      SWT.PAGE_DOWN, SWT.HOME, SWT.END, SWT.DEL, SWT.BS, SWT.CR, SWT.TAB};
  private static final int[] MODIFIERS = {0, SWT.SHIFT, SWT.MOD1, SWT.MOD1 | SWT.SHIFT};

  private final ArticlePage page;
  private final StyledText widget;
  private final Consumer<String> characters;

  /**
   * Listens to keys on a page.
   *
   * @param page       page
   * @param characters gets what is typed without a meaning of its own
   */
  public PageKeys(ArticlePage page, Consumer<String> characters) {
    this.page = page;
    this.characters = characters;
    widget = page.widget();
    for (var key : KEYS) {
      for (var modifiers : MODIFIERS) {
        widget.setKeyBinding(key | modifiers, SWT.NULL);
      }
    }
    widget.addListener(SWT.KeyDown, this::pressed);
  }

  private void pressed(Event event) {
    switch (event.keyCode) {
      case SWT.PAGE_DOWN -> scroll(widget.getClientArea().height * 9 / 10);
      case SWT.PAGE_UP -> scroll(-widget.getClientArea().height * 9 / 10);
      case SWT.HOME -> widget.setTopPixel(0);
      case SWT.END -> widget.setTopIndex(widget.getLineCount() - 1);
      case SWT.ARROW_DOWN -> line(1);
      case SWT.ARROW_UP -> line(-1);
      default -> {
        if (event.stateMask == 0 && event.character > ' ' && event.character != SWT.DEL) {
          characters.accept(Character.toString(event.character));
        }
      }
    }
  }

  private void scroll(int pixels) {
    widget.setTopPixel(Math.max(0, widget.getTopPixel() + pixels));
  }

  /** Selects the token that is in the next or previous line where the selection is in its own. */
  private void line(int step) {
    var at = page.selecting().get().begin();
    var line = widget.getLineAtOffset(at) + step;
    if (line < 0 || line >= widget.getLineCount()) {
      return;
    }
    var x = widget.getLocationAtOffset(at).x;
    var offset = page.offsetInLine(line, x);
    page.selecting().words(page.selecting().moves().tokenAt(offset));
  }
}
