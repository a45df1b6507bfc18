package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.ExecutionEvent;

/** Fills whichever role the selected annotation has; where it has several, the user is asked for one. */
public final class LinkAnyHandler extends ArticleHandler {

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var roles = editor.linking().roles();
    switch (roles.size()) {
      case 0 -> editor.tell(Messages.Link_noReference);
      case 1 -> new LinkLists(editor).fillings(roles.getFirst());
      default -> new LinkLists(editor).roles(roles);
    }
  }
}
