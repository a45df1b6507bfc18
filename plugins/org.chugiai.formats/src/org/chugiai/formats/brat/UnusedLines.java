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
    for (var line : inOrder) {
      if (lines.contains(line)) {
        losses.lost(what(line), article, detail(line));
      }
    }
  }

  private static String what(BratLine line) {
    if (line instanceof Event event) {
      return "event " + event.label();
    } else if (line instanceof Relation relation) {
      return "relation " + relation.label();
    } else if (line instanceof Attribute attribute) {
      return "attribute " + attribute.name();
    } else if (line instanceof TextBound textBound) {
      return "annotation " + textBound.label() + " that nothing refers to";
    } else if (line instanceof Normalisation) {
      return "normalisation";
    }
    return "note of an annotator";
  }

  private static String detail(BratLine line) {
    if (line instanceof Event event) {
      return event.id();
    } else if (line instanceof Relation relation) {
      return relation.id();
    } else if (line instanceof Attribute attribute) {
      return attribute.target() + (attribute.value() == null ? "" : " " + attribute.value());
    } else if (line instanceof TextBound textBound) {
      return textBound.id() + " " + textBound.text();
    } else if (line instanceof Normalisation normalisation) {
      return normalisation.target() + " " + normalisation.resource() + ":" + normalisation.key();
    }
    return line instanceof Note note ? note.target() + " " + note.text() : "";
  }
}
