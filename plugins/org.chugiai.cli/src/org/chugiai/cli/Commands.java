package org.chugiai.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, with what they share. */
final class Commands implements IFactory {

  private final ConsoleProgress progress;

  Commands(ConsoleProgress progress) {
    this.progress = progress;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    var made = CommandLine.defaultFactory().create(type);
    if (made instanceof CorpusCommand command) {
      command.use(progress);
    }
    return made;
  }
}
