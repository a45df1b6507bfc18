package org.chugiai.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless tool as Equinox starts it. */
public final class HeadlessApplication implements IApplication {

  /** Set by the start script where standard error is a terminal. */
  private static final String TERMINAL = "chugiai.terminal";

  @Override
  public Object start(IApplicationContext context) {
    context.applicationRunning();
    var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    var out = new PrintWriter(System.out, true, charset("stdout.encoding"));
    var err = new PrintWriter(System.err, true, charset("stderr.encoding"));
    return Chugiai.run(arguments, out, err, Boolean.getBoolean(TERMINAL));
  }

  private static Charset charset(String property) {
    var name = System.getProperty(property);
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  @Override
  public void stop() {
    // A command ends by itself; its shutdown hook stops it where the whole process is to end.
  }
}
