package org.chugiai.app;

import java.util.List;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** The first thing that is seen when no corpus is open: three ways in. It goes when a corpus opens. */
public final class WelcomePart extends IntroPart {

  private static final int WIDTH = 560;
  private static final int ICON = 48;

  /** A way in: a command, what it is called, what comes of it, and its picture. */
  private record Way(String command, String title, String description, String icon) {
  }

  private final CorpusSession.Listener closing = corpus -> corpus.ifPresent(open -> close());
  private Control first;

  @Override
  public void createPartControl(Composite parent) {
    var session = getIntroSite().getService(CorpusSession.class);
    session.addListener(closing);
    parent.addDisposeListener(event -> session.removeListener(closing));
    var middle = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(40, 60).applyTo(middle);
    var page = new Composite(middle, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).applyTo(page);
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(page);
    var resources = new LocalResourceManager(JFaceResources.getResources(), page);
    text(page, Messages.welcome, resources.create(JFaceResources.getHeaderFontDescriptor().increaseHeight(10)));
    text(page, Messages.welcomeText, JFaceResources.getDefaultFont());
    for (var way : List.of(
        new Way("org.chugiai.ui.newCorpus", Messages.wayNew, Messages.wayNewText, "icons/way-new.svg"),
        new Way("org.chugiai.ui.openCorpus", Messages.wayOpen, Messages.wayOpenText, "icons/way-open.svg"),
        new Way(IWorkbenchCommandConstants.HELP_HELP_CONTENTS, Messages.wayGuide, Messages.wayGuideText,
            "icons/way-guide.svg"))) {
      way(page, way, resources);
    }
  }

  private static void text(Composite page, String words, Font font) {
    var label = new Label(page, SWT.WRAP);
    label.setText(words);
    label.setFont(font);
    GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
  }

  private void way(Composite page, Way way, LocalResourceManager resources) {
    var picture = new Label(page, SWT.NONE);
    ResourceLocator.imageDescriptorFromBundle(WelcomePart.class, way.icon())
        .ifPresent(icon -> picture.setImage(resources.create(icon)));
    GridDataFactory.fillDefaults().span(1, 2).indent(0, 28).hint(ICON, ICON).applyTo(picture);
    var link = new Link(page, SWT.NONE);
    link.setText("<a>" + way.title() + "</a>");
    link.setFont(JFaceResources.getBannerFont());
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(way.command())));
    GridDataFactory.fillDefaults().indent(0, 28).applyTo(link);
    var description = new Label(page, SWT.WRAP);
    description.setText(way.description());
    GridDataFactory.fillDefaults().hint(WIDTH - ICON, SWT.DEFAULT).applyTo(description);
    if (first == null) {
      first = link;
    }
  }

  private void run(String command) {
    try {
      getIntroSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      ILog.of(WelcomePart.class).error("The command " + command + " failed", e);
    }
  }

  private void close() {
    getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
  }

  @Override
  public void standbyStateChanged(boolean standby) {
    // There is one look only: when the views are wanted, the page is closed.
  }

  @Override
  public void setFocus() {
    first.setFocus();
  }
}
