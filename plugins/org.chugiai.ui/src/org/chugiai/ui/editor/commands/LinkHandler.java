package org.chugiai.ui.editor.commands;

import java.util.List;
import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Fills a role of the selected annotation; which one is named after the class in plugin.xml. */
public final class LinkHandler extends ArticleHandler implements IExecutableExtension {

  /** The roles that have keys. */
  private enum Keyed {
    /** Who takes a stance or says something. */
    HOLDER(List.of("holder", "speaker")),
    /** Whom or what a stance is about. */
    TARGET(List.of("target")),
    /** The content of a stance, or the reporting words of a quote. */
    TOPIC(List.of("topic", "cue"));

    private final List<String> features;

    Keyed(List<String> features) {
      this.features = features;
    }
  }

  private Keyed keyed;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    keyed = Keyed.valueOf((String) data);
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    editor.linking().role(keyed.features).ifPresentOrElse(role -> new LinkLists(editor).fillings(role),
        () -> editor.tell(Messages.Link_noRole));
  }
}
