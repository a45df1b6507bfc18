package org.chugiai.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasListener;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.marks.Visibility;

/** Remembers which annotations a command touched, so that they can be shown. */
final class TouchedSpans implements CasListener {

  private final List<Span> touched = new ArrayList<>();

  @Override
  public void changed(CasDocument document, CasChange change) {
    touched.addAll(change.added());
    touched.addAll(change.changed());
  }

  /** The touched annotations that are shown, in the order of the text; empty where there are none. */
  Optional<List<Span>> shown(Visibility visibility) {
    var shown = touched.stream().filter(Span::isAlive).filter(span -> span.begin() < span.end())
        .filter(span -> span.has("status")).filter(visibility::shows)
        .sorted(Comparator.comparingInt(Span::begin)).toList();
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }
}
