package org.chugiai.cas;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chugiai.corpus.store.Fingerprint;

/** A linguist who does anything; the same seed does the same. */
final class RandomWork {

  private final CasDocument document;
  private final CasCommands commands;
  private final Random random;

  RandomWork(CasDocument document, long seed) {
    this.document = document;
    commands = document.commands("lan");
    random = new Random(seed);
  }

  /** What the document would be saved as. */
  static String state(CasDocument document) throws CasException {
    return Fingerprint.sha256(document.resource().toBytes());
  }

  void step() throws IOException {
    switch (random.nextInt(12)) {
      case 0, 1 -> document.commandStack().undo();
      case 2 -> document.commandStack().redo();
      case 3 -> document.save();
      default -> document.execute(command());
    }
  }

  private CasCommand command() {
    var spans = document.spans(Suggestions.TYPE);
    if (spans.size() < 3) {
      return create();
    }
    var span = spans.get(random.nextInt(spans.size()));
    return switch (random.nextInt(9)) {
      case 0 -> create();
      case 1 -> commands.delete(List.of(span));
      case 2 -> commands.accept(spans.subList(0, spans.size() / 2));
      case 3 -> commands.reject(List.of(span));
      case 4 -> commands.retarget(span, Math.min(40, span.begin() / 2), span.end());
      case 5 -> commands.set(span, "note", "ghi chú \uD83D\uDE80\n" + random.nextInt());
      case 6 -> commands.set(span, "confidence", random.nextDouble());
      case 7 -> ofStance();
      default -> commands.compound("both", List.of(commands.delete(List.of(span)), create(), ofStance()));
    };
  }

  private CasCommand create() {
    var begin = random.nextInt(40);
    return commands.create(SampleArticle.ENTITY, begin, begin + random.nextInt(8), Map.of("kind", "PERSON"));
  }

  private CasCommand ofStance() {
    var stances = document.spans(SampleArticle.STANCE);
    if (stances.isEmpty()) {
      return commands.create(SampleArticle.STANCE, 3, 9, Map.of("attitude", "warn"));
    }
    var stance = stances.get(random.nextInt(stances.size()));
    var entities = document.spans(SampleArticle.ENTITY);
    var argument = entities.isEmpty() || random.nextBoolean()
        ? new ArgumentValue(1, 4, Optional.empty(), List.of("a b", "c"), random.nextBoolean())
        : ArgumentValue.of(entities.get(random.nextInt(entities.size())));
    return switch (random.nextInt(4)) {
      case 0 -> commands.setArgument(stance, "holder", argument);
      case 1 -> commands.setArgument(stance, "target", null);
      case 2 -> commands.setArguments(stance, "sources", List.of(argument, argument));
      default -> commands.set(stance, "sources", null);
    };
  }
}
