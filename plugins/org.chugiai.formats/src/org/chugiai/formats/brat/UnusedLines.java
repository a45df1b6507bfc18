package org.chugiai.formats.brat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.brat.BratLine.Attribute;
import org.chugiai.formats.brat.BratLine.Event;
import org.chugiai.formats.brat.BratLine.Normalisation;
import org.chugiai.formats.brat.BratLine.Note;
import org.chugiai.formats.brat.BratLine.Relation;
import org.chugiai.formats.brat.BratLine.TextBound;

/** The lines of an annotation file that say nothing that an article holds. Each line is used, or told of here. */
final class UnusedLines {

  private final Set<BratLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<BratLine> inOrder = new ArrayList<>();

  void add(BratLine line) {
    lines.add(line);
    inOrder.add(line);
  }

  void remove(BratLine line) {
    lines.remove(line);
  }

  /** Counts each as a loss. */
  void report(String article, LossReport losses) {
    inOrder.stream().filter(lines::contains).forEach(line -> report(line, article, losses));
  }

  private static void report(BratLine line, String article, LossReport losses) {
    if (line instanceof Event event) {
      losses.lost("event " + event.label(), article, event.id());
    } else if (line instanceof Relation relation) {
      losses.lost("relation " + relation.label(), article, relation.id());
    } else if (line instanceof Attribute attribute) {
      losses.lost("attribute " + attribute.name(), article,
          attribute.target() + (attribute.value() == null ? "" : " " + attribute.value()));
    } else if (line instanceof TextBound textBound) {
      losses.lost("annotation " + textBound.label() + " that nothing refers to", article,
          textBound.id() + " " + textBound.text());
    } else if (line instanceof Normalisation normalisation) {
      losses.lost("normalisation", article,
          normalisation.target() + " " + normalisation.resource() + ":" + normalisation.key());
    } else if (line instanceof Note note) {
      losses.lost("note of an annotator", article, note.target() + " " + note.text());
    }
  }
}
