package org.chugiai.ui.tests.looks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Widgets that lie over each other, so that one of them cannot be read or pressed. */
final class Overlaps {

  /** The platform's own hints on an empty page stand so close to each other, without harm. */
  private static final int TOUCH = 3;

  private Overlaps() {
  }

  /** What lies over what in a window. */
  static Stream<String> in(Shell window) {
    return Words.visible(window).filter(Composite.class::isInstance).flatMap(area -> within((Composite) area));
  }

  private static Stream<String> within(Composite area) {
    var parts = Arrays.stream(area.getChildren())
        .filter(part -> part.isVisible() && part.getSize().x > 0 && part.getSize().y > 0).toList();
    return IntStream.range(0, parts.size()).boxed().flatMap(i -> parts.subList(i + 1, parts.size()).stream()
        .filter(other -> over(parts.get(i), other)).map(other -> said(List.of(parts.get(i), other))));
  }

  private static boolean over(Control one, Control other) {
    var common = one.getBounds().intersection(other.getBounds());
    return common.width > TOUCH && common.height > TOUCH;
  }

  private static String said(List<Control> two) {
    return String.join(" and ", two.stream().map(control -> control.getClass().getSimpleName() + " "
        + Words.visible(control).flatMap(Words::of).filter(words -> !words.isBlank()).limit(4).toList() + " at "
        + control.getBounds()).toList()) + " overlap";
  }
}
