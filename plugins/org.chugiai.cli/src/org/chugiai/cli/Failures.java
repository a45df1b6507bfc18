package org.chugiai.cli;

import java.io.IOException;
import java.util.List;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.formats.FormatException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells failures in one line on standard error, and gives them their exit codes. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final ConsoleProgress progress;

  Failures(ConsoleProgress progress) {
    this.progress = progress;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    var command = e.getCommandLine();
    var message = e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.?$", ".");
    tell(command, message + suggestions(e) + " Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    return ExitCode.USAGE;
  }

  private static String suggestions(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) throws Exception {
    return switch (e) {
      case InvalidDataException invalid -> tell(command, invalid.getMessage(), ExitCode.INVALID);
      case FormatException invalid -> tell(command, invalid.getMessage(), ExitCode.INVALID);
      case IOException failed -> tell(command, message(failed), ExitCode.FAILED);
      case OperationCanceledException cancelled -> tell(command, cancelled.getMessage() == null
          ? "Cancelled; the corpus is as it was." : cancelled.getMessage(), ExitCode.FAILED);
      case IllegalArgumentException wrong -> tell(command, wrong.getMessage(), ExitCode.USAGE);
      // A mistake in the program: its trace is what helps.
      default -> throw e;
    };
  }

  private static String message(IOException e) {
    return e instanceof java.nio.file.FileSystemException || e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private int tell(CommandLine command, String message, int code) {
    tell(command, message);
    return code;
  }

  private void tell(CommandLine command, String message) {
    progress.done();
    command.getErr().println("chugiai: " + message);
  }
}
