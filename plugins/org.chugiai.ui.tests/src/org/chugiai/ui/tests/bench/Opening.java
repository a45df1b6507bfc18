package org.chugiai.ui.tests.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.bench.PaintProbe.Moment;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Opens an article and measures how long that takes, from the call to the first painting that shows text and marks. */
final class Opening implements IPartListener2 {

  private final User user;
  private final ArticleDesk desk;
  private final String article;
  private final AtomicReference<PaintProbe> probe = new AtomicReference<>();

  Opening(User user, ArticleDesk desk, String article) {
    this.user = user;
    this.desk = desk;
    this.article = article;
  }

  /**
   * What it took.
   *
   * @param wall  milliseconds of the clock to the first painting
   * @param cpu   milliseconds that the user interface computed meanwhile
   * @param quiet milliseconds of the clock until all views had followed
   */
  record Taken(double wall, double cpu, double quiet) {
  }

  /** Opens the article; it was closed before. */
  Taken open() {
    var start = user.see(() -> {
      Desk.page().addPartListener(this);
      var now = Moment.now();
      Desk.openEditor(desk.corpus(), article);
      return now;
    });
    assertTrue(probe.get() != null, "the editor did not open");
    probe.get().await("opening");
    var painted = user.see(probe.get()::painted);
    var quiet = untilQuiet();
    user.see(() -> {
      Desk.page().removePartListener(this);
      return true;
    });
    return new Taken(painted.wallSince(start), painted.cpuSince(start), quiet.wallSince(start));
  }

  /** When the thread of the user interface has computed nothing worth mentioning for a while. */
  private Moment untilQuiet() {
    var last = user.see(Moment::now);
    while (true) {
      LockSupport.parkNanos(1_000_000_000);
      var now = user.see(Moment::now);
      if (now.cpuSince(last) < 20 && Job.getJobManager().isIdle()) {
        return last;
      }
      last = now;
    }
  }

  PaintProbe probe() {
    return probe.get();
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    if (part.getPart(false) == Desk.page().getActiveEditor() || part.getId().equals("org.chugiai.ui.editor")) {
      var widget = (Control) part.getPart(true).getSite().getService(MPart.class).getWidget();
      var opened = new PaintProbe(Desk.find(StyledText.class, widget));
      opened.arm(() -> opened.page().getCharCount() > 0);
      probe.set(opened);
    }
  }
}
