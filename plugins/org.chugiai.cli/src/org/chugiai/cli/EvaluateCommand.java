package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.quality.evaluation.Evaluation;
import org.chugiai.quality.evaluation.EvaluationException;
import org.chugiai.quality.evaluation.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores predictions against a gold standard. */
@Command(name = "evaluate", description = {
    "Scores predicted annotations against gold ones: precision, recall and F1 per layer, accuracy of values,",
    "referents (B-cubed), stances, and the gestures that the predictions save."})
final class EvaluateCommand extends CorpusCommand {

  @Parameters(index = "0", paramLabel = "GOLD", description = "Native JSONL file, or a folder of them.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "PREDICTED",
      description = "Native JSONL file, or a folder of them; articles are paired by id.")
  private Path predicted;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(names = "--errors", paramLabel = "LAYER",
      description = "List what is wrong, missed and spurious in a layer first: entities, times or stances.")
  private String errors;

  @Override
  public Integer call() throws IOException {
    requireExisting(gold);
    requireExisting(predicted);
    try {
      if (errors != null) {
        out().print(Evaluation.errors(gold, predicted, layer()));
      }
      var scores = Evaluation.scores(gold, predicted);
      out().print(json ? scores.json() + System.lineSeparator()
          : scores.table() + Evaluation.calibration(gold, predicted).table());
      return ExitCode.DONE;
    } catch (EvaluationException e) {
      throw new InvalidDataException(e.getMessage(), e);
    }
  }

  private Layer layer() {
    return Arrays.stream(Layer.values()).filter(layer -> layer.key().equals(errors)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no layer " + errors + "; there are "
            + Arrays.stream(Layer.values()).map(Layer::key).collect(Collectors.joining(", ")) + "."));
  }

  private static void requireExisting(Path file) throws CorpusException {
    if (!Files.exists(file)) {
      throw new CorpusException(file + " does not exist. Check the name.");
    }
  }
}
