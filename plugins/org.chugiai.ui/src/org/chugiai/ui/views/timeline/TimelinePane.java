package org.chugiai.ui.views.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chugiai.corpus.analysis.Spot;
import org.chugiai.corpus.analysis.TimeAxis;
import org.chugiai.corpus.analysis.TimeMention;
import org.chugiai.corpus.analysis.Timeline;
import org.chugiai.corpus.analysis.Timeline.Cluster;
import org.chugiai.corpus.analysis.Timeline.Group;
import org.chugiai.corpus.analysis.Timeline.Item;
import org.chugiai.corpus.analysis.TimelinePicture;
import org.chugiai.corpus.analysis.TimelinePicture.Focus;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Scene.Region;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The axis with its marks: zoomed with the wheel and with + and −, moved by dragging and with the arrow keys. */
final class TimelinePane extends Composite {

  private static final double ZOOM = 1.25;
  private static final double STEP = 60;
  /** Where marks are this close in time, zooming tells nothing more: seconds. */
  private static final double CLOSEST = 3600;
  private static final int MENU = 40;

  /** Hears what is done with times. */
  interface Listener {

    /** Times were pointed at. */
    void chosen(List<TimeMention> times);

    /** A time is to be shown in its article. */
    void opened(TimeMention time);
  }

  private final Listener listener;
  private final SceneCanvas canvas;
  private Timeline timeline = Timeline.of(List.of());
  private Focus focus = new Focus(Optional.empty(), null, Set.of());
  private TimeAxis axis;
  private int dragged = -1;

  TimelinePane(Composite parent, Listener listener) {
    super(parent, SWT.NONE);
    this.listener = listener;
    setLayout(new FillLayout());
    canvas = new SceneCanvas(this, SWT.NONE, Messages.title, new SceneCanvas.Listener() {
      @Override
      public void chosen(Region region) {
        listener.chosen(((Item) region.subject()).mentions());
      }

      @Override
      public void opened(Region region) {
        open(region);
      }
    });
    canvas.setOwnKeys(this::key);
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addListener(SWT.MouseHorizontalWheel, event -> move(axis -> axis.pan(-event.count * STEP / 3)));
    canvas.addListener(SWT.Resize, event -> draw());
    canvas.addListener(SWT.MouseDown, event -> dragged = event.button == 1 ? event.x : -1);
    canvas.addListener(SWT.MouseUp, event -> dragged = -1);
    canvas.addListener(SWT.MouseMove, this::drag);
  }

  SceneCanvas canvas() {
    return canvas;
  }

  /** Shows other times; the axis stays as it is where it shows some of them. */
  void show(Timeline next, Focus nextFocus) {
    timeline = next;
    focus = nextFocus;
    if (axis != null && timeline.groups().stream().noneMatch(this::isInSight)) {
      axis = null;
    }
    draw();
  }

  /** Shows what is selected, and moves to it where it is out of sight. */
  void select(Set<Spot> spots) {
    focus = new Focus(focus.created(), focus.article(), spots);
    if (axis != null) {
      timeline.groups().stream().filter(group -> group.mentions().stream().anyMatch(m -> spots.contains(m.spot())))
          .findFirst().ifPresent(group -> axis = axis.reveal(group.place()));
    }
    draw();
  }

  /** Shows nearly all. */
  void showAll() {
    axis = null;
    draw();
  }

  /** Zooms about the mark in focus, or else the middle. */
  void zoom(boolean in) {
    double still = canvas.focused().map(region -> region.x() + TimelinePicture.GLYPH / 2)
        .filter(x -> x >= 0 && x <= axis.width()).orElse(canvas.getClientArea().width / 2.0);
    move(now -> now.zoom(in ? 1 / ZOOM : ZOOM, still));
  }

  /** The part in sight as a picture for paper. */
  Scene picture() {
    return scene(Palette.LIGHT);
  }

  private boolean isInSight(Group group) {
    return axis.x(group.place().to()) >= 0 && axis.x(group.place().from()) <= axis.width();
  }

  private void draw() {
    var area = canvas.getClientArea();
    if (area.width <= 0 || area.height <= 0) {
      return;
    }
    if (axis == null && timeline.extent() != null) {
      axis = TimeAxis.around(timeline.extent(), area.width);
    }
    if (axis == null) {
      canvas.setScene(new Scene.Builder().build(area.width, area.height, Messages.title, canvas.palette().paper()));
    } else {
      axis = axis.wide(area.width);
      canvas.setScene(scene(canvas.palette()));
    }
  }

  private Scene scene(Palette palette) {
    var area = canvas.getClientArea();
    var words = new TimelinePicture.Wording(Messages.title, Messages.created,
        (count, stretch) -> Messages.bind(Messages.several, count, stretch));
    return new TimelinePicture(palette, canvas.fonts(), words, Locale.getDefault())
        .draw(timeline, axis == null ? new TimeAxis(0, 86400, area.width) : axis, area.height, focus);
  }

  private void move(UnaryOperator<TimeAxis> how) {
    if (axis != null) {
      axis = how.apply(axis);
      draw();
    }
  }

  private boolean key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> move(now -> now.pan(-STEP));
      case SWT.ARROW_RIGHT -> move(now -> now.pan(STEP));
      case SWT.PAGE_UP -> move(now -> now.pan(-now.width() * 0.8));
      case SWT.PAGE_DOWN -> move(now -> now.pan(now.width() * 0.8));
      case SWT.ARROW_UP -> canvas.step(-1);
      case SWT.ARROW_DOWN -> canvas.step(1);
      case SWT.KEYPAD_ADD -> zoom(true);
      case SWT.KEYPAD_SUBTRACT -> zoom(false);
      default -> {
        return character(event.character);
      }
    }
    return true;
  }

  private boolean character(char character) {
    switch (character) {
      // On most keyboards the plus is Shift and the key of the equals sign.
      case '+', '=' -> zoom(true);
      case '-', '_' -> zoom(false);
      case '0' -> showAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void wheel(Event event) {
    move(now -> now.zoom(Math.pow(ZOOM, -Math.signum(event.count)), event.x));
    event.doit = false;
  }

  private void drag(Event event) {
    if (dragged >= 0 && event.x != dragged) {
      int by = dragged - event.x;
      dragged = event.x;
      move(now -> now.pan(by));
    }
  }

  private void open(Region region) {
    switch ((Item) region.subject()) {
      case Group group -> offer(group.mentions(), region, listener::opened);
      case Cluster cluster -> {
        var span = cluster.span();
        if (TimeAxis.seconds(span.to()) - TimeAxis.seconds(span.from()) > CLOSEST && cluster.groups().size() > 1) {
          axis = TimeAxis.around(span, axis.width());
          draw();
        } else {
          offer(cluster.mentions(), region, listener::opened);
        }
      }
    }
  }

  /** Opens the only time, or lets the user choose one. */
  private void offer(List<TimeMention> times, Region region, Consumer<TimeMention> open) {
    if (times.size() == 1) {
      open.accept(times.getFirst());
      return;
    }
    var menu = new Menu(canvas);
    for (var time : times.subList(0, Math.min(MENU, times.size()))) {
      var item = new MenuItem(menu, SWT.PUSH);
      item.setText((time.words() + " – " + time.spot().article()).replace("&", "&&"));
      item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(time)));
    }
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    var at = canvas.bounds(region);
    menu.setLocation(canvas.toDisplay(at.x, at.y + at.height));
    menu.setVisible(true);
  }
}
