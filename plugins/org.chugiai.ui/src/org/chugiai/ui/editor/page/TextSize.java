package org.chugiai.ui.editor.page;

import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * The size of the text of all articles: the one of the font in the preferences, so that it is the same there and at the
 * next start.
 */
public final class TextSize {

  /** Least and largest size in points; beyond them nobody reads. */
  static final int SMALLEST = 6;
  static final int LARGEST = 48;
  /** Where the workbench keeps its fonts. */
  private static final String WORKBENCH = "org.eclipse.ui.workbench";

  private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, WORKBENCH);

  /** Lets Ctrl and the mouse wheel change the size over a text. */
  public void followWheel(StyledText text) {
    new Wheel(text);
  }

  /** The wheel over a text. GTK scrolls before it tells of the wheel, so what was painted last is scrolled back to. */
  private final class Wheel {
    private final StyledText text;
    private int top;

    Wheel(StyledText text) {
      this.text = text;
      text.addListener(SWT.Paint, event -> top = text.getOffsetAtLine(text.getTopIndex()));
      text.addListener(SWT.MouseVerticalWheel, this::turned);
    }

    private void turned(Event event) {
      if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.count != 0) {
        event.doit = false;
        text.setTopIndex(text.getLineAtOffset(Math.min(top, text.getCharCount())));
        change(event.count > 0);
      }
    }
  }

  /** Makes the text a step larger or smaller. */
  public void change(boolean larger) {
    var font = JFaceResources.getFontRegistry().getFontData(ArticlePage.FONT);
    var size = next(font[0].getHeight(), larger);
    var changed = Arrays.stream(font).map(data -> new FontData(data.getName(), size, data.getStyle()))
        .toArray(FontData[]::new);
    if (size != font[0].getHeight()) {
      store.setValue(ArticlePage.FONT, PreferenceConverter.getStoredRepresentation(changed));
    }
  }

  /** Gives the text the size that the product comes with. */
  public void reset() {
    store.setToDefault(ArticlePage.FONT);
  }

  /** A step is about a tenth, and at least a point. */
  static int next(int size, boolean larger) {
    var step = Math.max(1, Math.round(size / 10f));
    return Math.clamp(larger ? size + step : size - step, SMALLEST, LARGEST);
  }
}
