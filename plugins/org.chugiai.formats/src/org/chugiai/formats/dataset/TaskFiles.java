package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.parquet.ParquetFile;

/** The files of a task: for each split Parquet shards and a JSONL file with the same rows. */
final class TaskFiles implements Closeable {

  /** Rows in a shard. */
  private static final int SHARD = 200_000;

  /** What was written of a split. */
  record Written(String task, String split, long rows, List<String> parquet, String jsonl) {
  }

  private final class Shards implements Closeable {
    private final String split;
    private final List<Path> done = new ArrayList<>();
    private ParquetFile current;
    private long rows;

    Shards(String split) throws IOException {
      this.split = split;
      open();
    }

    private void open() throws IOException {
      var file = folder.resolve(task.name()).resolve(split + "-" + done.size() + ".part");
      Files.createDirectories(file.getParent());
      done.add(file);
      current = new ParquetFile(file, task.columns(), Map.of("huggingface", features));
    }

    void add(ObjectNode row) throws IOException {
      if (current.rows() == SHARD) {
        current.close();
        open();
      }
      current.add(row);
      rows++;
    }

    /** Gives the shards the names that tell how many there are. */
    List<String> name() throws IOException {
      current.close();
      current = null;
      var names = new ArrayList<String>();
      for (int i = 0; i < done.size(); i++) {
        var name = String.format("%s-%05d-of-%05d.parquet", split, i, done.size());
        Files.move(done.get(i), done.get(i).resolveSibling(name));
        names.add(task.name() + "/" + name);
      }
      return names;
    }

    @Override
    public void close() throws IOException {
      if (current != null) {
        current.close();
      }
    }
  }

  private final Path folder;
  private final Task task;
  private final String features;
  private final OutputFiles lines;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, Shards> shards = new LinkedHashMap<>();

  TaskFiles(Path folder, Task task, List<String> tagNames) throws IOException {
    this.folder = folder;
    this.task = task;
    this.features = Features.metadata(task, tagNames);
    this.lines = new OutputFiles(folder);
  }

  private String jsonl(String split) {
    return "jsonl/" + task.name() + "/" + split + ".jsonl";
  }

  void add(String split, ObjectNode row) throws IOException {
    var found = shards.get(split);
    if (found == null) {
      found = new Shards(split);
      shards.put(split, found);
    }
    found.add(row);
    lines.append(jsonl(split), mapper.writeValueAsString(row) + "\n");
  }

  /** Completes the files. */
  List<Written> finish() throws IOException {
    lines.close();
    var written = new ArrayList<Written>();
    for (var split : DatasetOptions.SPLITS) {
      var found = shards.get(split);
      if (found != null) {
        written.add(new Written(task.name(), split, found.rows, found.name(), jsonl(split)));
      }
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    lines.close();
    for (var split : shards.values()) {
      split.close();
    }
  }
}
