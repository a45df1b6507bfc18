package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chugiai.ui.editor.text.Advances;
import org.chugiai.ui.editor.text.TextRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The fonts of a page, all derived from the one that the user chose, with the widths of their characters. */
public final class Typography {

  /** How often a character is set to measure it, because widths come as whole pixels. */
  private static final int SAMPLES = 16;
  private static final double LABEL = 0.6;
  private static final int SMALLEST_LABEL = 7;

  private final Map<TextRole, Font> fonts = new EnumMap<>(TextRole.class);
  private final Map<TextRole, Advances> advances = new EnumMap<>(TextRole.class);
  private final List<Font> made = new ArrayList<>();
  private final Font label;
  private final Font boldLabel;
  private final Advances labelAdvances;
  private final int labelHeight;
  private final double em;

  /**
   * Derives the fonts.
   *
   * @param control page
   * @param body    font of running text
   * @param labels  font whose face labels have
   */
  public Typography(Control control, Font body, Font labels) {
    var device = control.getDisplay();
    for (var role : TextRole.values()) {
      fonts.put(role, role == TextRole.BODY ? body : derive(device, body, scale(role), style(role)));
      advances.put(role, advances(control, fonts.get(role)));
    }
    var size = Math.max(SMALLEST_LABEL, body.getFontData()[0].getHeight() * LABEL);
    label = make(device, labels, size, SWT.NORMAL);
    boldLabel = make(device, labels, size, SWT.BOLD);
    labelAdvances = advances(control, boldLabel);
    labelHeight = height(control, boldLabel);
    em = advances.get(TextRole.BODY).width("mnoihcaut") / 9;
  }

  private static double scale(TextRole role) {
    return switch (role) {
      case HEADLINE -> 1.75;
      case LEAD, SUBHEAD -> 1.1;
      case BODY -> 1;
      case CAPTION, BYLINE, RELATED -> 0.88;
      case BOILERPLATE -> 0.8;
    };
  }

  private static int style(TextRole role) {
    return switch (role) {
      case HEADLINE, LEAD, SUBHEAD -> SWT.BOLD;
      case CAPTION, BYLINE -> SWT.ITALIC;
      default -> SWT.NORMAL;
    };
  }

  private Font derive(Device device, Font font, double scale, int style) {
    return make(device, font, font.getFontData()[0].getHeight() * scale, style);
  }

  private Font make(Device device, Font font, double height, int style) {
    var data = new FontData(font.getFontData()[0].toString());
    data.setHeight((int) Math.round(height));
    data.setStyle(style);
    var result = new Font(device, data);
    made.add(result);
    return result;
  }

  private static Advances advances(Control control, Font font) {
    return new Advances(codePoint -> {
      var gc = new GC(control);
      try {
        gc.setFont(font);
        return gc.textExtent(Character.toString(codePoint).repeat(SAMPLES), 0).x / (double) SAMPLES;
      } finally {
        gc.dispose();
      }
    });
  }

  private static int height(Control control, Font font) {
    var gc = new GC(control);
    try {
      gc.setFont(font);
      return gc.getFontMetrics().getHeight();
    } finally {
      gc.dispose();
    }
  }

  /**
   * The font of text.
   *
   * @param role what the text is
   * @return font; it lives as long as this
   */
  public Font font(TextRole role) {
    return fonts.get(role);
  }

  /**
   * The widths of characters of text.
   *
   * @param role what the text is
   * @return widths
   */
  public Advances advances(TextRole role) {
    return advances.get(role);
  }

  /** @return the font of labels */
  public Font label() {
    return label;
  }

  /** @return the bold font of labels */
  public Font boldLabel() {
    return boldLabel;
  }

  /** @return the widths of characters in labels */
  public Advances labelAdvances() {
    return labelAdvances;
  }

  /** @return the height of a label in pixels */
  public int labelHeight() {
    return labelHeight;
  }

  /** @return the usual width of a letter of running text in pixels */
  public double em() {
    return em;
  }

  /** Lets the fonts go; the one that was passed in stays. */
  public void dispose() {
    made.forEach(Font::dispose);
  }
}
