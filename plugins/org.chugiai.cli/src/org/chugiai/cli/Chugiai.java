package org.chugiai.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The headless tool: its commands, and how their failures are told. */
@Command(name = "chugiai", mixinStandardHelpOptions = true, versionProvider = Chugiai.Version.class,
    description = "Annotates corpora of Vietnamese news and exports them as training data, without a window.",
    synopsisSubcommandLabel = "COMMAND", footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong command line, "
        + "3 invalid data. \"chugiai COMMAND --help\" explains a command."},
    subcommands = {InitCommand.class, ImportCommand.class, AnnotateCommand.class, ExportCommand.class,
        ConvertCommand.class, CheckCommand.class, StatsCommand.class, EvaluateCommand.class, EnginesCommand.class,
        FormatsCommand.class})
public final class Chugiai implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  /**
   * Runs a command.
   *
   * @param terminal whether standard error is a terminal, where progress can be shown
   * @return the exit code
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err, boolean terminal) {
    try (var progress = new ConsoleProgress(err, terminal)) {
      var failures = new Failures(progress);
      return new CommandLine(new Chugiai(), new Commands(progress))
          .setOut(out).setErr(err)
          .setUsageHelpAutoWidth(true)
          .setUsageHelpLongOptionsMaxWidth(28)
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .execute(arguments);
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The bundle's version, where there is a bundle. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var bundle = FrameworkUtil.getBundle(Chugiai.class);
      return new String[] {"Chú Giải " + (bundle == null ? "(not installed)" : bundle.getVersion())};
    }
  }
}
