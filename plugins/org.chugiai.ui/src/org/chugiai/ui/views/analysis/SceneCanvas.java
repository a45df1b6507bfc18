package org.chugiai.ui.views.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Scene.Region;
import org.chugiai.ui.editor.colour.Rgb;
import org.chugiai.ui.editor.page.PageColours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a picture. Its parts are reached with the pointer and with the arrow keys, opened with Enter or a double click,
 * and told to screen readers as a list.
 */
public final class SceneCanvas extends Canvas {

  /** Hears what is done with the parts of the picture. */
  public interface Listener {

    /** A part was clicked, or reached by key. */
    void chosen(Region region);

    /** A part is to be opened. */
    void opened(Region region);
  }

  /** Smaller letters cannot be read. */
  private static final double SMALLEST = 0.7;

  private final SceneFonts fonts;
  private final ScenePainter painter;
  private final Listener listener;
  private Scene scene = new Scene(1, 1, "", "#FFFFFF", List.of(), List.of());
  private Object focus;
  private boolean fitting;
  private double scale = 1;
  private Predicate<Event> ownKeys = event -> false;

  /**
   * @param style  {@code SWT.H_SCROLL} and {@code SWT.V_SCROLL} for pictures larger than the view
   * @param name   what it is, for screen readers
   */
  public SceneCanvas(Composite parent, int style, String name, Listener listener) {
    super(parent, style | SWT.DOUBLE_BUFFERED);
    this.listener = listener;
    fonts = new SceneFonts(parent.getDisplay());
    painter = new ScenePainter(fonts);
    addListener(SWT.Dispose, event -> fonts.dispose());
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.MouseDown, event -> {
      forceFocus();
      if (event.button == 1) {
        at(event).ifPresent(this::choose);
      }
    });
    addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(listener::opened));
    addListener(SWT.MouseMove, this::tip);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Resize, event -> scrollBars());
    for (var bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) {
      if (bar != null) {
        bar.addListener(SWT.Selection, event -> redraw());
      }
    }
    SceneAccess.install(this, name);
  }

  /** The font that pictures in it are measured with. */
  public SceneFonts fonts() {
    return fonts;
  }

  /** The colours of the theme at hand. */
  public Palette palette() {
    var paper = PageColours.of(this).paper();
    return paper.isDark() ? Palette.DARK.on(hex(paper)) : Palette.LIGHT;
  }

  private static String hex(Rgb rgb) {
    return String.format("#%02X%02X%02X", rgb.red(), rgb.green(), rgb.blue());
  }

  /** Asks for each key first; what it takes is not handled otherwise. */
  public void setOwnKeys(Predicate<Event> keys) {
    ownKeys = keys;
  }

  /** Makes pictures smaller that are larger than the canvas, as far as they stay readable. */
  public void setFitting(boolean fit) {
    fitting = fit;
  }

  /** Shows another picture; the part in focus stays in focus where it is still there. */
  public void setScene(Scene next) {
    scene = next;
    scrollBars();
    redraw();
  }

  public Scene scene() {
    return scene;
  }

  /** The part in focus. */
  public Optional<Region> focused() {
    return focus == null ? Optional.empty() : scene.regionOf(focus);
  }

  /** Where a part is in the canvas, for menus beside it. */
  public Rectangle bounds(Region region) {
    return new Rectangle((int) (region.x() * scale) - origin().x, (int) (region.y() * scale) - origin().y,
        (int) (region.width() * scale), (int) (region.height() * scale));
  }

  /** Puts a part in focus and scrolls it into sight. */
  public void choose(Region region) {
    focus = region.subject();
    reveal(region);
    redraw();
    SceneAccess.focusChanged(this);
    listener.chosen(region);
  }

  private Optional<Region> at(Event event) {
    return scene.regionAt((event.x + origin().x) / scale, (event.y + origin().y) / scale);
  }

  private void tip(Event event) {
    var tip = at(event).map(region -> region.label().replace("&", "&&")).orElse(null);
    if (!Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private void key(Event event) {
    if (ownKeys.test(event)) {
      return;
    }
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> focused().ifPresent(listener::opened);
      case SWT.ARROW_LEFT -> go(-1, 0);
      case SWT.ARROW_RIGHT -> go(1, 0);
      case SWT.ARROW_UP -> go(0, -1);
      case SWT.ARROW_DOWN -> go(0, 1);
      case SWT.HOME -> step(Integer.MIN_VALUE);
      case SWT.END -> step(Integer.MAX_VALUE);
      default -> { }
    }
  }

  /** Goes on by so many parts in reading order. */
  public void step(int by) {
    int count = scene.regions().size();
    if (count > 0) {
      int at = focused().map(scene.regions()::indexOf).orElse(by > 0 ? -1 : count);
      choose(scene.regions().get((int) Math.clamp((long) at + by, 0, count - 1)));
    }
  }

  /** Goes to the nearest part in a direction. */
  private void go(int dx, int dy) {
    var from = focused();
    if (from.isEmpty()) {
      step(1);
      return;
    }
    double x = from.get().x() + from.get().width() / 2;
    double y = from.get().y() + from.get().height() / 2;
    scene.regions().stream().filter(region -> along(region, x, y, dx, dy) > 1)
        .min(Comparator.comparingDouble(region -> along(region, x, y, dx, dy)
            + 3 * Math.abs(along(region, x, y, dy, dx))))
        .ifPresent(this::choose);
  }

  private static double along(Region region, double x, double y, int dx, int dy) {
    return (region.x() + region.width() / 2 - x) * dx + (region.y() + region.height() / 2 - y) * dy;
  }

  private void paint(GC gc) {
    var origin = origin();
    painter.paint(gc, scene, -origin.x, -origin.y, scale);
    if (isFocusControl()) {
      focused().ifPresentOrElse(region -> frame(gc, bounds(region)), () -> {
        var area = getClientArea();
        frame(gc, new Rectangle(2, 2, area.width - 5, area.height - 5));
      });
    }
  }

  private void frame(GC gc, Rectangle at) {
    Color ink = ScenePainter.colour(palette().ink());
    gc.setForeground(ink);
    gc.setLineWidth(2);
    gc.setLineDash(null);
    gc.drawRoundRectangle(at.x - 2, at.y - 2, at.width + 4, at.height + 4, 6, 6);
  }

  private Point origin() {
    return new Point(getHorizontalBar() == null ? 0 : getHorizontalBar().getSelection(),
        getVerticalBar() == null ? 0 : getVerticalBar().getSelection());
  }

  /**
   * Whether bars are wanted is told by the whole widget's size: the client area shrinks when a bar appears, and the bar
   * could then come and go for ever.
   */
  private void scrollBars() {
    var room = getSize();
    double fit = Math.min(room.x / scene.width(), room.y / scene.height());
    scale = fitting ? Math.clamp(fit, SMALLEST, 1) : 1;
    int width = (int) Math.ceil(scene.width() * scale);
    int height = (int) Math.ceil(scene.height() * scale);
    int across = getHorizontalBar() == null ? 0 : getHorizontalBar().getSize().y;
    int down = getVerticalBar() == null ? 0 : getVerticalBar().getSize().x;
    boolean wide = width > room.x - (height > room.y ? down : 0);
    boolean high = height > room.y - (wide ? across : 0);
    fit(getHorizontalBar(), wide, width, room.x - (high ? down : 0));
    fit(getVerticalBar(), high, height, room.y - (wide ? across : 0));
  }

  private static void fit(ScrollBar bar, boolean wanted, int whole, int seen) {
    if (bar != null) {
      int thumb = Math.max(1, Math.min(whole, seen));
      bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, 24,
          Math.max(24, thumb - 24));
      bar.setVisible(wanted);
    }
  }

  private void reveal(Region region) {
    reveal(getHorizontalBar(), region.x() * scale, region.width() * scale);
    reveal(getVerticalBar(), region.y() * scale, region.height() * scale);
  }

  private static void reveal(ScrollBar bar, double from, double length) {
    if (bar != null) {
      int selection = bar.getSelection();
      if (from < selection) {
        bar.setSelection((int) from - 12);
      } else if (from + length > selection + bar.getThumb()) {
        bar.setSelection((int) (from + length) - bar.getThumb() + 12);
      }
    }
  }
}
