package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.marks.Scheme.Choice;
import org.chugiai.ui.editor.marks.Scheme;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The kinds of the corpus as a menu: for new annotations of selected words, and to change the selected ones. */
public final class KindMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    return page.getActiveEditor() instanceof ArticleEditor editor
        ? items(editor).toArray(IContributionItem[]::new) : new IContributionItem[0];
  }

  private static List<IContributionItem> items(ArticleEditor editor) {
    var items = new ArrayList<IContributionItem>();
    for (var choice : editor.model().scheme().choices()) {
      items.add(new ActionContributionItem(new KindAction(editor, choice)));
    }
    return items;
  }

  /** Annotates with one kind. */
  private static final class KindAction extends Action {
    private final ArticleEditor editor;
    private final Choice choice;

    KindAction(ArticleEditor editor, Choice choice) {
      this.editor = editor;
      this.choice = choice;
      var key = Scheme.key(choice);
      var name = Scheme.name(choice);
      // An accelerator in the text is shown only; the key itself is the command's.
      setText(key == null ? name : name + "\t" + key);
      var selection = editor.selecting().get();
      setEnabled(!selection.spans().isEmpty() || selection.begin() < selection.end());
    }

    @Override
    public void run() {
      editor.tell(OutcomeTexts.of(editor.annotating().choose(choice)));
    }
  }
}
