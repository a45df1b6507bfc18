package org.chugiai.ui.handlers;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.ui.editor.OpenArticles;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.wizards.layers.LayersDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;

/** File &gt; Layers, of the open corpus. */
public final class LayersHandler extends AbstractHandler {

  private static final String CONTEXT = "org.chugiai.ui.editor.context";
  private static final String KIND = "org.chugiai.ui.editor.kind";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var session = window.getService(CorpusSession.class);
    if (session.current().isPresent() && window.getActivePage().saveAllEditors(true)) {
      new LayersDialog(window.getShell(), session, new OpenArticles(window.getActivePage(), session),
          commandKeys(window.getService(IBindingService.class))).open();
    }
    return null;
  }

  /** The characters that are keys of the editor's commands as the user has them, other than those for kinds. */
  private static Set<String> commandKeys(IBindingService bindings) {
    return Arrays.stream(bindings.getBindings()).filter(binding -> CONTEXT.equals(binding.getContextId()))
        .filter(binding -> binding.getParameterizedCommand() != null
            && !binding.getParameterizedCommand().getId().equals(KIND))
        .map(LayersHandler::character).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  private static String character(Binding binding) {
    if (binding.getTriggerSequence() instanceof KeySequence keys && keys.getKeyStrokes().length == 1) {
      KeyStroke stroke = keys.getKeyStrokes()[0];
      if (stroke.getModifierKeys() == 0 && stroke.getNaturalKey() > ' ' && stroke.getNaturalKey() < 0xFFFF) {
        return Character.toString(Character.toLowerCase(stroke.getNaturalKey()));
      }
    }
    return "";
  }
}
