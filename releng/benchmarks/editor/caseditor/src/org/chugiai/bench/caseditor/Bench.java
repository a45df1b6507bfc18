package org.chugiai.bench.caseditor;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.caseditor.editor.AnnotationEditor;
import org.chugiai.bench.caseditor.Stopwatch.Taken;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;

/** Opens an article in UIMA's CAS Editor and does there what our own benchmark does in ours, by the same names. */
final class Bench {

  private static final int LIMIT_SECONDS = 120;
  private static final int OPENINGS = 5;
  /** More characters than the article has that is opened first of all. */
  private static final int SHORT = 1000;

  private final Path typeSystem;
  private final Path article;
  private final Figures figures;

  Bench(Path typeSystem, Path article, Figures figures) {
    this.typeSystem = typeSystem;
    this.article = article;
    this.figures = figures;
  }

  /** Runs inside the workbench, on the thread of the user interface. */
  void run() throws CoreException {
    var watch = new Stopwatch(PlatformUI.getWorkbench().getDisplay(), figures, LIMIT_SECONDS);
    var desk = new Desk(typeSystem, article);
    watch.rest();
    desk.openShort();
    watch.rest();
    var gestures = new Gestures(openings(desk, watch), watch);
    gestures.select();
    gestures.edit();
    gestures.scroll();
    System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    figures.value("heap in use after all", heap.getUsed() / 1024.0 / 1024);
  }

  private AnnotationEditor openings(Desk desk, Stopwatch watch) {
    figures.opening("opening, the first time", List.of(open("opening, the first time", desk, watch)));
    var taken = new ArrayList<Taken>();
    while (taken.size() < OPENINGS) {
      watch.rest();
      desk.close();
      watch.rest();
      taken.add(open("opening again", desk, watch));
    }
    figures.opening("opening again", taken);
    return desk.editor();
  }

  private static Taken open(String what, Desk desk, Stopwatch watch) {
    return watch.time(what, desk::openArticle, painted -> painted.getCharCount() > SHORT);
  }
}
