package org.chugiai.cas;

import java.util.List;
import org.eclipse.emf.common.command.Command;

/**
 * An undoable change of a document. Execute it with {@link CasDocument#execute(Command)}. What it does is decided when
 * it is executed, so commands may build on each other within {@link CasCommands#compound}. Undo restores the exact
 * state, the order of objects and their {@code xmi:id}s included.
 */
public interface CasCommand extends Command {

  /** {@inheritDoc} In the user's language, short enough for "Undo …" and the history view. */
  @Override
  String getLabel();

  /** @return the spans that the command made or changed and that are still there, to be selected after it; maybe none */
  List<Span> spans();
}
