package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.select.TextSpan;

/** Makes zones, sentences and tokens follow one another. */
final class SegmentFixes {

  private final Problem problem;
  private final Span span;

  SegmentFixes(Problem problem) {
    this.problem = problem;
    this.span = problem.spans().getFirst();
  }

  List<Fix> all() {
    var fixes = new ArrayList<Fix>();
    var before = problem.document().spans(span.type()).stream()
        .filter(other -> !other.equals(span) && other.begin() < span.begin() && other.end() > span.begin()).toList();
    var commands = problem.article().commands();
    if (!before.isEmpty()) {
      fixes.add(new Fix.Edit(Messages.endBefore, commands.compound(Messages.endBefore,
          before.stream().map(other -> commands.retarget(other, other.begin(), span.begin())).toList())));
    }
    var parts = lines();
    if (parts.size() > 1 && span.typeName().equals("Sentence")) {
      fixes.add(new Fix.Edit(Messages.splitLines, split(parts)));
    }
    return fixes;
  }

  /** The lines of the words, without white space around them. */
  private List<TextSpan> lines() {
    var text = problem.document().text();
    var parts = new ArrayList<TextSpan>();
    for (var begin = span.begin(); begin < span.end();) {
      var feed = text.indexOf('\n', begin);
      var end = feed < 0 || feed > span.end() ? span.end() : feed;
      var line = text.substring(begin, end);
      if (!line.isBlank()) {
        parts.add(new TextSpan(begin + line.length() - line.stripLeading().length(),
            begin + line.stripTrailing().length()));
      }
      begin = end + 1;
    }
    return parts;
  }

  private CasCommand split(List<TextSpan> parts) {
    var commands = problem.article().commands();
    var all = new ArrayList<CasCommand>();
    all.add(commands.retarget(span, parts.getFirst().begin(), parts.getFirst().end()));
    parts.stream().skip(1).forEach(part -> all.add(commands.create(span.type(), part.begin(), part.end(),
        Map.of())));
    return commands.compound(Messages.splitLines, all);
  }
}
