package org.chugiai.ui.views.problems;

import java.text.BreakIterator;
import java.util.List;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;
import org.chugiai.quality.checks.Edges;
import org.eclipse.osgi.util.NLS;

/** Puts annotations on the words that they are meant for. */
final class PlaceFixes {

  private static final int LONGEST = 40;

  private final Problem problem;
  private final Span span;
  private final String text;

  PlaceFixes(Problem problem) {
    this.problem = problem;
    this.span = problem.spans().getFirst();
    this.text = problem.document().text();
  }

  List<Fix> all() {
    return switch (problem.finding().check()) {
      case "span" -> move(Messages.putInside, clamp(span.begin()), Math.max(clamp(span.begin()), clamp(span.end())));
      case "surrogate" -> move(Messages.wholeCharacters, whole(span.begin(), -1), whole(span.end(), 1));
      case "empty" -> cover();
      default -> {
        var trimmed = Edges.trimmed(text, span.begin(), span.end());
        yield move(Messages.trim, trimmed.begin(), trimmed.end());
      }
    };
  }

  private int clamp(int offset) {
    return Math.clamp(offset, 0, text.length());
  }

  private int whole(int offset, int outwards) {
    return offset > 0 && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset + outwards : offset;
  }

  /** The word at an empty place. */
  private List<Fix> cover() {
    var words = BreakIterator.getWordInstance();
    words.setText(text);
    var at = clamp(span.begin());
    var end = at >= text.length() ? text.length() : words.following(at);
    var begin = words.previous();
    return begin == BreakIterator.DONE || text.substring(begin, end).isBlank() ? List.of()
        : move(Messages.coverWord, begin, end);
  }

  private List<Fix> move(String label, int begin, int end) {
    if (begin >= end) {
      return List.of();
    }
    var words = text.substring(begin, end).replaceAll("\\s+", " ");
    var shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    return List.of(new Fix.Edit(NLS.bind(label, shown), command(begin, end)));
  }

  /** What belongs to an annotation is no annotation of the index, but can be moved like one. */
  private CasCommand command(int begin, int end) {
    return problem.article().commands().retarget(span, begin, end);
  }
}
