package org.chugiai.cli;

import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Option;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(name = "formats", description = "Lists the formats that can be read and written, and their settings.")
final class FormatsCommand extends CorpusCommand {

  @Override
  public Integer call() {
    for (var format : FormatCatalog.all()) {
      out().printf("%-12s %-11s %s (%s)%n", format.id(), direction(format), format.name(),
          String.join(", ", format.extensions()));
      format.options().forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private static String direction(Format format) {
    return format.reads() ? format.writes() ? "read, write" : "read" : "write";
  }

  private void print(Option option) {
    out().printf("  --option %s=%s  %s; %s if none%n", option.name(),
        option.choices().isEmpty() ? "TEXT" : String.join("|", option.choices()), option.description(),
        option.standard().isEmpty() ? "nothing" : option.standard());
  }
}
