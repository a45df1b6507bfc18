package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chugiai.cas.Span;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Candidates;
import org.chugiai.ui.editor.logic.Candidates.Candidate;
import org.chugiai.ui.editor.logic.Filling;
import org.chugiai.ui.editor.logic.Role;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.PickList;
import org.chugiai.ui.editor.popup.PickList.Line;

/** The lists by which roles of the selected annotation are filled. */
final class LinkLists {

  private final ArticleEditor editor;
  private final Span span;
  private final SpanTexts texts;

  LinkLists(ArticleEditor editor) {
    this.editor = editor;
    this.span = editor.selecting().get().spans().getFirst();
    this.texts = new SpanTexts(editor.model().scheme());
  }

  /** Asks which role is to be filled, then with what. */
  void roles(List<Role> roles) {
    var lines = roles.stream().map(role -> {
      var now = role.fillings(span).stream().map(texts::words).collect(Collectors.joining(", "));
      return new Line(name(role) + (now.isEmpty() ? "" : "  –  " + now), name(role), false, () -> { },
          typed -> fillings(role));
    }).toList();
    list(Messages.Link_roles, lines).open();
  }

  /** Asks what fills a role. */
  void fillings(Role role) {
    var lines = new ArrayList<Line>();
    candidates(role).forEach(candidate -> lines.add(line(role, candidate)));
    if (role.range().equals(TimeExpression._TypeName)) {
      editor.document().spans(Article._TypeName).stream().findFirst().map(Filling::of)
          .ifPresent(article -> lines.add(new Line(Messages.Link_creationTime, Messages.Link_creationTime, false,
              () -> point(0, 0), typed -> link(role, article))));
    }
    lines.add(new Line(role.takes() == Role.Takes.ANNOTATION ? Messages.Link_other : Messages.Link_words, "", true,
        () -> point(0, 0), typed -> {
          begin(role);
          editor.tell(role.takes() == Role.Takes.ANNOTATION ? Messages.Link_waitingOther : Messages.Link_waiting);
        }));
    if (!role.fillings(span).isEmpty()) {
      lines.add(new Line(Messages.Link_nothing, "", true, () -> point(0, 0),
          typed -> link(role, null)));
    }
    open(name(role), lines);
  }

  private List<Candidate> candidates(Role role) {
    var candidates = new Candidates(editor.model());
    if (role.takes() == Role.Takes.ANNOTATION) {
      return candidates.annotations(span, role);
    }
    return role.takes() == Role.Takes.WORDS || role.feature().equals("topic") ? candidates.topics(span)
        : candidates.participants(span);
  }

  private Line line(Role role, Candidate candidate) {
    var value = candidate.value();
    var words = candidate.words().replaceAll("\\s+", " ");
    var kind = role.takes() != Role.Takes.ANNOTATION ? Optional.<String>empty() : value.span().map(texts::kind);
    var in = role.many() && role.fillings(span).stream()
        .anyMatch(other -> other.begin() == value.begin() && other.end() == value.end());
    return new Line((in ? "✓ " : "") + words + kind.map(k -> "  –  " + k).orElse(""), words + kind.orElse(""), false,
        () -> point(value.begin(), value.end()), typed -> link(role, value));
  }

  private void link(Role role, Filling value) {
    selectOwner();
    editor.linking().link(role, value);
  }

  private void begin(Role role) {
    selectOwner();
    editor.linking().begin(role);
  }

  /** Whatever was selected since the list was opened: it is about this annotation. */
  private void selectOwner() {
    editor.selecting().annotations(List.of(span));
  }

  private String name(Role role) {
    return editor.model().scheme().fieldName(span, role.feature());
  }

  private void point(int begin, int end) {
    editor.page().point(begin, end);
  }

  private void open(String title, List<Line> lines) {
    var list = list(title, lines);
    list.open();
    list.getShell().addDisposeListener(e -> point(0, 0));
  }

  private PickList list(String title, List<Line> lines) {
    return PickList.numbered(editor.getSite().getShell(), editor.page().below(span.begin(), span.end()), title, lines);
  }
}
