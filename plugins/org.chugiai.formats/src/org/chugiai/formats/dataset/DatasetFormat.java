package org.chugiai.formats.dataset;

import java.util.List;
import org.chugiai.formats.Format;
import org.chugiai.formats.Option;

/**
 * A dataset folder as Hugging Face's libraries read it: Parquet shards and JSONL per task and split, card, Croissant
 * metadata, manifest. Articles that repeat one another stay in one split.
 */
public final class DatasetFormat {

  /** Seed of the splits. */
  public static final Option SEED =
      new Option("seed", "Seed of the splits: the same seed divides the same articles alike", "1", List.of());
  /** Shares of the splits. */
  public static final Option SHARES =
      new Option("shares", "Shares of train, validation and test, in percent", "80,10,10", List.of());
  /** What else stays together. */
  public static final Option GROUP_BY =
      Option.of("group-by", "What else stays in one split, besides articles that repeat one another", "none", "source",
          "month");
  /** From which similarity on articles stay together. */
  public static final Option THRESHOLD = new Option("threshold",
      "Articles stay together if one repeats at least this share of the other (0 to 1)", "0.2", List.of());
  /** Fixed splits. */
  public static final Option SPLITS =
      new Option("splits", "File with fixed splits: a line for each article, id, tab, split", "", List.of());
  /** Name on the card. */
  public static final Option NAME = new Option("name", "Name of the dataset", "Vietnamese news", List.of());
  /** Licence on the card. */
  public static final Option LICENSE =
      new Option("license", "Licence of the dataset, as Hugging Face writes it, e.g. cc-by-4.0", "other", List.of());
  /** Version of the corpus. */
  public static final Option VERSION = new Option("version", "Version of the corpus, for the manifest", "", List.of());
  /** Agreement on the card. */
  public static final Option AGREEMENT =
      new Option("agreement", "Agreement of the annotators, a sentence for the card", "", List.of());

  private DatasetFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("huggingface", "Dataset folder for Hugging Face (Parquet, JSONL)", List.of(".parquet"),
        List.of(SEED, SHARES, GROUP_BY, THRESHOLD, SPLITS, NAME, LICENSE, VERSION, AGREEMENT), null,
        (folder, settings) -> new DatasetWriter(folder, DatasetOptions.of(settings)));
  }
}
