package org.chugiai.formats.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Writes what stands beside the data: card, guidelines, list of splits, Croissant metadata, manifest. */
final class DatasetDocuments {

  private final Path folder;
  private final DatasetOptions options;
  private final List<Task> tasks;
  private final List<ArticleEntry> entries;
  private final Division division;
  private final List<String> tagNames;
  private final List<TaskFiles.Written> written;

  DatasetDocuments(Path folder, DatasetOptions options, List<Task> tasks, List<ArticleEntry> entries,
      Division division, List<String> tagNames, List<TaskFiles.Written> written) {
    this.folder = folder;
    this.options = options;
    this.tasks = tasks;
    this.entries = entries;
    this.division = division;
    this.tagNames = tagNames;
    this.written = written;
  }

  void write() throws IOException {
    write("splits.tsv", splits());
    try (var guidelines = DatasetDocuments.class.getResourceAsStream("GUIDELINES.md")) {
      Files.write(folder.resolve("GUIDELINES.md"), guidelines.readAllBytes());
    }
    write("README.md", new DatasetCard(options, tasks, entries, division, tagNames, written).text());
    var files = Manifest.files(folder);
    write("croissant.json", Croissant.json(options, tasks, written, files));
    write("manifest.json", Manifest.json(options, entries, written, Manifest.files(folder)));
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private String splits() {
    var lines = new TreeSet<String>();
    entries.forEach(entry -> lines.add(entry.id() + "\t" + division.split(entry.id()) + "\n"));
    return String.join("", lines);
  }
}
