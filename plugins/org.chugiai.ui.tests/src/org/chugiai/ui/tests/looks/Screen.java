package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * What is on the screen at an instant.
 *
 * @param pixels what a part of the screen shows
 * @param area   which part
 */
record Screen(ImageData pixels, Rectangle area) {

  /** @return where pictures of the screen are kept */
  static Path folder() {
    return Path.of(System.getProperty("chugiai.screenshots", "target/screenshots")).toAbsolutePath();
  }

  /** Looks at a part of the screen; on the display's thread. */
  static Screen of(Display display, Rectangle wanted) {
    var area = wanted.intersection(display.getBounds());
    var image = new Image(display, area.width, area.height);
    var gc = new GC(display);
    try {
      gc.copyArea(image, area.x, area.y);
      return new Screen(image.getImageData(), area);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  void save(String name) throws IOException {
    var loader = new ImageLoader();
    loader.data = new ImageData[] {pixels};
    loader.save(Files.createDirectories(folder()).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
  }

  boolean isSame(Screen other) {
    return area.equals(other.area) && Arrays.equals(pixels.data, other.pixels.data);
  }

  /** The colour that most of a part of the screen has. */
  RGB paper(Rectangle part) {
    var seen = part.intersection(area);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = seen.y; y < seen.y + seen.height; y += 2) {
      for (int x = seen.x; x < seen.x + seen.width; x += 2) {
        counts.merge(pixels.getPixel(x - area.x, y - area.y), 1, Integer::sum);
      }
    }
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
    return pixels.palette.getRGB(most);
  }
}
