package org.chugiai.formats.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes the dataset card: a YAML head for machines, then for people what is in it and what is known of it. */
final class DatasetCard {

  private static final int GROUPS_SHOWN = 20;

  private final DatasetOptions options;
  private final List<Task> tasks;
  private final List<ArticleEntry> entries;
  private final Division division;
  private final List<String> tagNames;
  private final List<TaskFiles.Written> written;
  private final StringBuilder text = new StringBuilder();

  DatasetCard(DatasetOptions options, List<Task> tasks, List<ArticleEntry> entries, Division division,
      List<String> tagNames, List<TaskFiles.Written> written) {
    this.options = options;
    this.tasks = tasks;
    this.entries = entries;
    this.division = division;
    this.tagNames = tagNames;
    this.written = written;
  }

  String text() {
    head();
    text.append("# ").append(options.name()).append("\n\nVietnamese news with named entities, time expressions "
        + "(TIMEX3) and attitudes, annotated in Chú Giải. What the labels mean is in [GUIDELINES.md](GUIDELINES.md).\n");
    configurations();
    statistics();
    splits();
    labels();
    limits();
    return text.toString();
  }

  private void head() {
    text.append("---\nlanguage:\n- vi\nlicense: ").append(yaml(options.license())).append("\npretty_name: ")
        .append(yaml(options.name())).append("\ntask_categories:\n- token-classification\nsize_categories:\n- ")
        .append(size()).append("\nconfigs:\n");
    for (var task : tasks) {
      var own = written.stream().filter(one -> one.task().equals(task.name())).toList();
      if (own.isEmpty()) {
        continue;
      }
      text.append("- config_name: ").append(task.name()).append("\n  data_files:\n");
      own.forEach(one -> text.append("  - split: ").append(one.split()).append("\n    path: ").append(task.name())
          .append('/').append(one.split()).append("-*.parquet\n"));
    }
    text.append("---\n\n");
  }

  private static String yaml(String value) {
    return value.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]+", " ") + "\"";
  }

  private String size() {
    int articles = entries.size();
    return articles < 1_000 ? "n<1K" : articles < 10_000 ? "1K<n<10K" : articles < 100_000 ? "10K<n<100K"
        : "100K<n<1M";
  }

  private void configurations() {
    text.append("\n## Configurations\n\n| name | rows | what |\n| --- | --- | --- |\n");
    for (var task : tasks) {
      long rows = written.stream().filter(one -> one.task().equals(task.name())).mapToLong(TaskFiles.Written::rows)
          .sum();
      text.append("| `").append(task.name()).append("` | ").append(rows).append(" | ").append(task.description())
          .append(" |\n");
    }
    text.append("\nThe same rows are in `jsonl/`.\n");
  }

  private void statistics() {
    text.append("\n## Statistics\n\n| |");
    DatasetOptions.SPLITS.forEach(split -> text.append(' ').append(split).append(" |"));
    text.append(" all |\n| --- |").append(" --- |".repeat(DatasetOptions.SPLITS.size() + 1)).append('\n');
    var counts = new HashMap<String, Map<String, Integer>>();
    var labels = new TreeSet<String>();
    for (var entry : entries) {
      var own = counts.computeIfAbsent(division.split(entry.id()), split -> new HashMap<>());
      own.merge("articles", 1, Integer::sum);
      entry.labels().forEach((label, count) -> own.merge(label, count, Integer::sum));
      labels.addAll(entry.labels().keySet());
    }
    row("articles", counts);
    labels.forEach(label -> row(label, counts));
  }

  private void row(String label, Map<String, Map<String, Integer>> counts) {
    text.append("| ").append(label.replace("|", "\\|")).append(" |");
    int sum = 0;
    for (var split : DatasetOptions.SPLITS) {
      int count = counts.getOrDefault(split, Map.of()).getOrDefault(label, 0);
      sum += count;
      text.append(' ').append(count).append(" |");
    }
    text.append(' ').append(sum).append(" |\n");
  }

  private void splits() {
    text.append("\n## Splits\n\n");
    if (options.fixed().isEmpty()) {
      text.append("By article, with the seed ").append(options.seed())
          .append(", stratified by label. Articles of which one repeats at least ")
          .append(percent(options.threshold())).append(" of the other stay in one split");
      text.append(options.groupBy().equals("none") ? "" : ", and so do those of one " + options.groupBy())
          .append(".\n");
    } else {
      text.append("As given in a list.\n");
    }
    text.append("[splits.tsv](splits.tsv) has them all.\n\n");
    text.append("Groups of articles that repeat one another: ").append(division.groups().size())
        .append(division.groups().isEmpty() ? "\n" : "\n\n");
    division.groups().stream().limit(GROUPS_SHOWN)
        .forEach(group -> text.append("- ").append(String.join(", ", group)).append('\n'));
    if (division.groups().size() > GROUPS_SHOWN) {
      text.append("- and ").append(division.groups().size() - GROUPS_SHOWN).append(" more\n");
    }
    var leak = division.leak();
    text.append("\nLargest similarity across splits: ").append(leak == null ? "none"
        : percent(leak.similarity()) + " (" + leak.one() + " and " + leak.other() + ")").append(".\n");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private void labels() {
    text.append("\n## Labels of `ner_tags`\n\n| number | tag |\n| --- | --- |\n");
    for (int i = 0; i < tagNames.size(); i++) {
      text.append("| ").append(i).append(" | ").append(tagNames.get(i)).append(" |\n");
    }
  }

  private void limits() {
    text.append("\n## Licence\n\n").append(options.license()).append(". The texts belong to their publishers; whoever "
        + "passes the dataset on sees to their rights.\n\n## Agreement of annotators\n\n")
        .append(options.agreement().isEmpty() ? "Not measured." : options.agreement())
        .append("\n\n## Known limits\n\n- Tokens are syllables and punctuation marks, not words.\n"
            + "- The texts are news; other kinds of text will differ.\n"
            + "- What the formats could not hold is counted in report.json.\n");
  }
}
