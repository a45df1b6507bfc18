package org.chugiai.ui.views.analysis;

import java.util.stream.IntStream;
import org.chugiai.corpus.picture.Scene.Region;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells screen readers of a picture as of a list whose items are its parts. */
final class SceneAccess {

  private SceneAccess() {
  }

  static void install(SceneCanvas canvas, String name) {
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID == ACC.CHILDID_SELF ? name
            : canvas.scene().regions().get(event.childID).label();
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = event.childID == ACC.CHILDID_SELF ? canvas.focused().map(Region::label)
            .orElse(canvas.scene().title()) : canvas.scene().regions().get(event.childID).label();
      }
    });
    canvas.getAccessible().addAccessibleControlListener(new Parts(canvas));
  }

  static void focusChanged(SceneCanvas canvas) {
    canvas.getAccessible().setFocus(focus(canvas));
    canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED,
        new Object[] {null, canvas.focused().map(Region::label).orElse("")});
  }

  private static int focus(SceneCanvas canvas) {
    return canvas.focused().map(canvas.scene().regions()::indexOf).orElse(ACC.CHILDID_SELF);
  }

  private static final class Parts extends AccessibleControlAdapter {
    private final SceneCanvas canvas;

    Parts(SceneCanvas canvas) {
      this.canvas = canvas;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
      event.detail = canvas.scene().regions().size();
    }

    /** GTK knows its children by this list, other systems by their number. */
    @Override
    public void getChildren(AccessibleControlEvent event) {
      event.children = IntStream.range(0, canvas.scene().regions().size()).boxed().toArray();
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
      event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
      event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() && event.childID == focus(canvas)
          ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
      event.childID = canvas.isFocusControl() ? focus(canvas) : ACC.CHILDID_NONE;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent event) {
      var at = canvas.toControl(event.x, event.y);
      var regions = canvas.scene().regions();
      for (int i = 0; i < regions.size(); i++) {
        if (canvas.bounds(regions.get(i)).contains(at)) {
          event.childID = i;
        }
      }
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
      var at = event.childID == ACC.CHILDID_SELF ? canvas.getClientArea()
          : canvas.bounds(canvas.scene().regions().get(event.childID));
      var corner = canvas.toDisplay(new Point(at.x, at.y));
      event.x = corner.x;
      event.y = corner.y;
      event.width = at.width;
      event.height = at.height;
    }
  }
}
