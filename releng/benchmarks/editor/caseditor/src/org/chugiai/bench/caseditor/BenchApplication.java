package org.chugiai.bench.caseditor;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with UIMA's CAS Editor alone. Arguments: the type system, an article's XMI, and where figures go. */
public final class BenchApplication implements IApplication {

  /** Makes the page about as large as it is in our workbench, which has views beside it. */
  private static final Point SIZE = new Point(900, 900);

  @Override
  public Object start(IApplicationContext context) {
    var paths = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)).stream()
        .map(Path::of).toList();
    var display = PlatformUI.createDisplay();
    try (var figures = new Figures(paths.get(2))) {
      var advisor = new Advisor(new Bench(paths.get(0), paths.get(1), figures));
      PlatformUI.createAndRunWorkbench(display, advisor);
      advisor.check();
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    // It ends by itself.
  }

  private static final class Advisor extends WorkbenchAdvisor {

    private final Bench bench;
    private Throwable failure;

    Advisor(Bench bench) {
      this.bench = bench;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
      return "org.chugiai.bench.caseditor.perspective";
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
      configurer.setSaveAndRestore(false);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
      return new WorkbenchWindowAdvisor(configurer) {
        @Override
        public void preWindowOpen() {
          configurer.setInitialSize(SIZE);
        }
      };
    }

    @Override
    public void postStartup() {
      var workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().asyncExec(() -> {
        try {
          bench.run();
        } catch (CoreException e) {
          failure = e;
        } finally {
          // What was changed is not to be saved: nobody is there to be asked.
          workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
          workbench.close();
        }
      });
    }

    @Override
    public void eventLoopException(Throwable exception) {
      failure = exception;
    }

    void check() {
      if (failure != null) {
        throw new IllegalStateException("The benchmark of the CAS Editor failed", failure);
      }
    }
  }
}
