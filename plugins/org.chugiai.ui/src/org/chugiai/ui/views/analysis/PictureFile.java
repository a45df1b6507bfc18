package org.chugiai.ui.views.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.SvgWriter;
import org.chugiai.corpus.store.AtomicFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Writes a picture as SVG or, with twice its pixels, as PNG; the file appears complete or not at all. */
public final class PictureFile {

  private static final int SCALE = 2;
  /** What memory holds easily; a larger picture is for SVG. */
  private static final double LARGEST = 120e6;

  /** A kind of file. */
  public enum Kind {
    SVG, PNG;

    /** The ending of file names. */
    public String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  private PictureFile() {
  }

  /**
   * Writes a picture.
   *
   * @throws IOException where the file cannot be written, or the picture is too large to be a PNG
   */
  public static void write(Display display, Scene scene, Kind kind, Path file) throws IOException {
    var bytes = switch (kind) {
      case SVG -> SvgWriter.write(scene, Locale.getDefault().toLanguageTag()).getBytes(StandardCharsets.UTF_8);
      case PNG -> png(display, scene);
    };
    AtomicFile.write(file, out -> out.write(bytes));
  }

  private static byte[] png(Display display, Scene scene) throws IOException {
    if (scene.width() * scene.height() * SCALE * SCALE > LARGEST) {
      throw new IOException(Messages.pictureTooLarge);
    }
    var fonts = new SceneFonts(display);
    var image = new Image(display, (int) Math.ceil(scene.width() * SCALE), (int) Math.ceil(scene.height() * SCALE));
    var gc = new GC(image);
    try {
      new ScenePainter(fonts).paint(gc, scene, 0, 0, SCALE);
      var loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData(100)};
      var out = new ByteArrayOutputStream();
      loader.save(out, SWT.IMAGE_PNG);
      return out.toByteArray();
    } catch (SWTException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      gc.dispose();
      image.dispose();
      fonts.dispose();
    }
  }
}
