package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.ArticleEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Performs the gesture that is named after the class in plugin.xml, e.g. {@code …GestureHandler:ACCEPT}. */
public final class GestureHandler extends AbstractHandler implements IExecutableExtension {

  private Gesture gesture;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    gesture = Gesture.valueOf((String) data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
      editor.tell(OutcomeTexts.of(gesture.perform(editor)));
    }
    return null;
  }
}
