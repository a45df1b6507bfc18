package org.chugiai.ui.editor.commands;

import java.util.function.Consumer;
import org.chugiai.ui.editor.page.TextSize;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Changes the size of the text as the word after the class in plugin.xml says: LARGER, SMALLER or USUAL. */
public final class TextSizeHandler extends AbstractHandler implements IExecutableExtension {

  private enum Change {
    LARGER(size -> size.change(true)), SMALLER(size -> size.change(false)), USUAL(TextSize::reset);

    private final Consumer<TextSize> action;

    Change(Consumer<TextSize> action) {
      this.action = action;
    }
  }

  private Change change;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    change = Change.valueOf((String) data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    change.action.accept(new TextSize());
    return null;
  }
}
