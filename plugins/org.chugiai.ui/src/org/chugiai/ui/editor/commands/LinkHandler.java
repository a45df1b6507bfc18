package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Candidates.Candidate;
import org.chugiai.ui.editor.logic.Candidates;
import org.chugiai.ui.editor.popup.PickList.Line;
import org.chugiai.ui.editor.popup.PickList;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Fills a role of the selected annotation; which one is named after the class in plugin.xml. */
public final class LinkHandler extends ArticleHandler implements IExecutableExtension {

  /** The roles that have keys. */
  private enum Role {
    /** Who takes a stance or says something. */
    HOLDER(List.of("holder", "speaker")),
    /** Whom or what a stance is about. */
    TARGET(List.of("target")),
    /** The content of a stance, or the reporting words of a quote. */
    TOPIC(List.of("topic", "cue"));

    private final List<String> features;

    Role(List<String> features) {
      this.features = features;
    }
  }

  private Role role;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    role = Role.valueOf((String) data);
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var feature = editor.linking().role(role.features);
    if (feature.isEmpty()) {
      editor.tell(Messages.Link_noRole);
      return;
    }
    var span = editor.selecting().get().spans().getFirst();
    var candidates = new Candidates(editor.model());
    pick(editor, span, feature.get(), role == Role.TOPIC ? candidates.topics(span) : candidates.participants(span));
  }

  private static void pick(ArticleEditor editor, Span span, String feature, List<Candidate> candidates) {
    var lines = new ArrayList<Line>();
    for (var candidate : candidates) {
      lines.add(new Line(candidate.words().replaceAll("\\s+", " "), candidate.words(), false,
          () -> editor.page().point(candidate.value().begin(), candidate.value().end()),
          typed -> editor.linking().link(feature, candidate.value())));
    }
    lines.add(new Line(Messages.Link_words, "", true, () -> editor.page().point(0, 0), typed -> {
      editor.linking().begin(feature);
      editor.tell(Messages.Link_waiting);
    }));
    if (span.reference(feature).isPresent()) {
      lines.add(new Line(Messages.Link_nothing, "", true, () -> editor.page().point(0, 0),
          typed -> editor.linking().link(feature, null)));
    }
    var list = new PickList(editor.getSite().getShell(), editor.page().below(span.begin(), span.end()),
        editor.model().scheme().fieldName(span, feature), lines);
    list.open();
    list.getShell().addDisposeListener(e -> editor.page().point(0, 0));
  }
}
