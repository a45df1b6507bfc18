package org.chugiai.ui.views;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What a view shows where it has nothing to show: why, and what can be done about it. */
public final class EmptyState extends Composite {

  /**
   * A way on.
   *
   * @param label   what the user reads
   * @param command id of the command that it runs
   */
  public record Way(String label, String command) {
  }

  public EmptyState(Composite parent, IServiceLocator services, String message, List<Way> ways) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(16, 24).spacing(4, 8).applyTo(this);
    var text = new Label(this, SWT.WRAP);
    text.setText(message);
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
    for (var way : ways) {
      var link = new Link(this, SWT.NONE);
      link.setText("<a>" + way.label() + "</a>");
      link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(services, way.command())));
    }
  }

  /** Where there is no link, the page itself takes the keyboard: in a window without a focus no key does anything. */
  @Override
  public boolean setFocus() {
    return super.setFocus() || forceFocus();
  }

  private static void run(IServiceLocator services, String command) {
    try {
      services.getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      ILog.of(EmptyState.class).error("The command " + command + " failed", e);
    }
  }
}
