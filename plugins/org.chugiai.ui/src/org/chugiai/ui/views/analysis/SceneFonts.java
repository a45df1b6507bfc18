package org.chugiai.ui.views.analysis;

import java.util.HashMap;
import java.util.Map;
import org.chugiai.corpus.picture.TextMeasure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** The window's font in the sizes that pictures ask for. To be disposed by who made it. */
public final class SceneFonts implements TextMeasure {

  private static final double POINTS_PER_PIXEL = 0.75;

  private record Key(int points, boolean bold) {
  }

  private record Text(String text, Key key) {
  }

  private final Device device;
  private final String family;
  private final Image canvas;
  private final GC gc;
  private final Map<Key, Font> fonts = new HashMap<>();
  private final Map<Text, Integer> widths = new HashMap<>();

  public SceneFonts(Device device) {
    this.device = device;
    family = device.getSystemFont().getFontData()[0].getName();
    canvas = new Image(device, 1, 1);
    gc = new GC(canvas);
  }

  private static Key key(double size, boolean bold) {
    return new Key((int) Math.round(size * POINTS_PER_PIXEL), bold);
  }

  Font font(double size, boolean bold) {
    return font(key(size, bold));
  }

  private Font font(Key key) {
    return fonts.computeIfAbsent(key, k -> new Font(device, family, k.points(), k.bold() ? SWT.BOLD : SWT.NORMAL));
  }

  @Override
  public double width(String text, double size, boolean bold) {
    if (widths.size() > 20_000) {
      widths.clear();
    }
    return widths.computeIfAbsent(new Text(text, key(size, bold)), t -> {
      gc.setFont(font(t.key()));
      return gc.textExtent(t.text(), SWT.DRAW_TRANSPARENT).x;
    });
  }

  public void dispose() {
    gc.dispose();
    canvas.dispose();
    fonts.values().forEach(Font::dispose);
  }
}
