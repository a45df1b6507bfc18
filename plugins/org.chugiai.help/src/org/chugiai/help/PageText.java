package org.chugiai.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Shows a page; its pictures are as wide as there is room, its links are told to whoever opened it. */
final class PageText {

  private static final int MARGIN = 16;
  private static final int LEAST_WIDTH = 240;
  private static final int MOST_COLUMN = 34;

  private final StyledText widget;
  private final Map<Integer, Image> pictures = new HashMap<>();
  private final Map<Integer, ImageData> sources = new HashMap<>();
  private GuidePage page = PageMaker.page("");

  PageText(Composite parent, Consumer<String> links) {
    widget = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.DOUBLE_BUFFERED);
    widget.setData("org.eclipse.e4.ui.css.CssClassName", "ReadingPage");
    widget.setMargins(MARGIN, 12, MARGIN, 12);
    widget.setLineSpacing(4);
    widget.addPaintObjectListener(event -> {
      var picture = pictures.get(event.style.start);
      if (picture != null) {
        event.gc.drawImage(picture, event.x, event.y + event.ascent - event.style.metrics.ascent);
      }
    });
    widget.addListener(SWT.MouseUp, event -> follow(widget.getOffsetAtPoint(new Point(event.x,
        event.y)), links));
    widget.addListener(SWT.KeyDown, event -> {
      if (event.character == SWT.CR) {
        follow(widget.getCaretOffset(), links);
      }
    });
    widget.addListener(SWT.Resize, event -> scale());
    widget.addListener(SWT.Dispose, event -> pictures.values().forEach(Image::dispose));
  }

  StyledText widget() {
    return widget;
  }

  /**
   * Shows a page.
   *
   * @param folder of the page in the bundle, which its pictures are relative to
   */
  void show(GuidePage next, String folder) {
    page = next;
    widget.setText(next.text());
    widget.setSelection(0);
    widget.setTopIndex(0);
    next.styles().forEach(this::style);
    next.links().forEach(link -> {
      var style = new StyleRange(link.begin(), link.end() - link.begin(), null, null);
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_LINK;
      widget.setStyleRange(style);
    });
    next.tables().forEach(this::columns);
    sources.clear();
    next.images().forEach(image -> load(image, folder));
    scale();
  }

  private void follow(int offset, Consumer<String> links) {
    var link = offset < 0 || widget.getSelectionCount() > 0 ? null : page.linkAt(offset);
    if (link != null) {
      links.accept(link.target());
    }
  }

  private void style(GuidePage.Style mark) {
    var style = new StyleRange(mark.begin(), mark.end() - mark.begin(), null, null);
    switch (mark.look()) {
      case TITLE -> style.font = JFaceResources.getHeaderFont();
      case HEADING -> style.font = JFaceResources.getBannerFont();
      case BOLD -> style.fontStyle = SWT.BOLD;
      case CODE -> style.font = JFaceResources.getTextFont();
    }
    widget.setStyleRange(style);
  }

  /** A table is lines with tabs: the last column wraps below its own begin. */
  private void columns(GuidePage.Table table) {
    var gc = new GC(widget);
    gc.setFont(widget.getFont());
    double character = gc.getFontMetrics().getAverageCharacterWidth();
    gc.dispose();
    var stops = new int[Math.max(1, table.columns().size() - 1)];
    int at = 0;
    for (int i = 0; i < stops.length; i++) {
      at += (int) Math.ceil((Math.min(MOST_COLUMN, table.columns().get(i)) + 3) * character);
      stops[i] = at;
    }
    int first = widget.getLineAtOffset(table.begin());
    int lines = widget.getLineAtOffset(Math.max(table.begin(), table.end() - 1)) - first + 1;
    widget.setLineTabStops(first, lines, stops);
    widget.setLineWrapIndent(first, lines, at);
  }

  private void load(GuidePage.Image image, String folder) {
    try {
      var path = Path.of(folder).resolve(image.source()).normalize().toString().replace('\\', '/');
      sources.put(image.offset(), new ImageData(new ByteArrayInputStream(Guide.bytes(path))));
    } catch (IOException e) {
      ILog.of(PageText.class).error(e.getMessage(), e);
    }
  }

  private void scale() {
    int room = Math.max(LEAST_WIDTH, widget.getClientArea().width - 2 * MARGIN);
    sources.forEach((offset, source) -> {
      int width = Math.min(room, source.width);
      var old = pictures.get(offset);
      if (old == null || old.getBounds().width != width) {
        draw(offset, source, width);
      }
    });
  }

  private void draw(int offset, ImageData source, int width) {
    int height = source.height * width / source.width;
    var full = new Image(widget.getDisplay(), source);
    var picture = new Image(widget.getDisplay(), width, height);
    var gc = new GC(picture);
    gc.setAntialias(SWT.ON);
    gc.setInterpolation(SWT.HIGH);
    gc.drawImage(full, 0, 0, source.width, source.height, 0, 0, width, height);
    gc.dispose();
    full.dispose();
    var old = pictures.put(offset, picture);
    if (old != null) {
      old.dispose();
    }
    var style = new StyleRange(offset, 1, null, null);
    style.metrics = new GlyphMetrics(height, 0, width);
    widget.setStyleRange(style);
  }
}
