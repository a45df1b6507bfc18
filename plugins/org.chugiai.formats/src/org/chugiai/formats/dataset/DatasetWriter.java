package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.UnicodeText;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;

/**
 * Writes a dataset folder. Rows wait in files until all articles are known and can be divided; in memory are only a few
 * hundred bytes for each article.
 */
final class DatasetWriter implements ArticleWriter {

  private static final Layers HELD = Layers.of(Entity._TypeName, TimeExpression._TypeName, Stance._TypeName,
      Sentence._TypeName, Token._TypeName).without("name").keeping("id", "published");
  private static final String WAITING = ".waiting/";

  private final Path folder;
  private final DatasetOptions options;
  private final OutputFiles waiting;
  private final ObjectMapper mapper = new ObjectMapper();
  private final List<Task> tasks = List.of(new NerTask(), new TimexTask(), new StanceTask());
  private final List<ArticleEntry> entries = new ArrayList<>();
  private final Set<String> tags = new TreeSet<>();
  private final List<String> notes = new ArrayList<>();

  DatasetWriter(Path folder, DatasetOptions options) throws IOException {
    this.folder = folder;
    this.options = options;
    this.waiting = new OutputFiles(folder);
    for (var task : tasks) {
      waiting.stream(WAITING + task.name());
    }
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    HELD.report(cas, losses);
    var article = Documents.article(cas).orElseThrow();
    var rows = new int[tasks.size()];
    var lines = new ArrayList<byte[]>();
    var found = new TreeSet<String>();
    for (int t = 0; t < rows.length; t++) {
      var text = new StringBuilder();
      for (var row : tasks.get(t).rows(cas, losses)) {
        row.path(NerTask.TAGS).forEach(tag -> found.add(tag.textValue()));
        text.append(mapper.writeValueAsString(row)).append('\n');
        rows[t]++;
      }
      lines.add(UnicodeText.wellFormed(text.toString(), article.getId(), losses).getBytes(StandardCharsets.UTF_8));
    }
    var entry = new ArticleEntry(article.getId(), article.getSource(), article.getPublished(), labels(cas), rows,
        origins(cas), Sketch.of(cas.getDocumentText() == null ? "" : cas.getDocumentText()));
    return () -> {
      entries.add(entry);
      tags.addAll(found);
      for (int t = 0; t < lines.size(); t++) {
        waiting.append(WAITING + tasks.get(t).name(), lines.get(t));
      }
    };
  }

  private static Map<String, Integer> labels(CAS cas) {
    var labels = new TreeMap<String, Integer>();
    var jcas = Documents.jcas(cas);
    jcas.select(Entity.class).forEach(entity -> labels.merge(label("entity ", entity.getKind()), 1, Integer::sum));
    jcas.select(TimeExpression.class).forEach(time -> labels.merge(label("time ", time.getKind()), 1, Integer::sum));
    jcas.select(Stance.class).forEach(stance -> labels.merge(label("stance ", stance.getPolarity()), 1, Integer::sum));
    return Map.copyOf(labels);
  }

  /** One string for all articles: there are many articles and few labels. */
  private static String label(String layer, String kind) {
    return (layer + kind).intern();
  }

  private static Set<String> origins(CAS cas) {
    var origins = new TreeSet<String>();
    Documents.jcas(cas).select(Suggestion.class).forEach(suggestion -> {
      if (suggestion.getOrigin() != null) {
        origins.add(suggestion.getOrigin());
      }
    });
    return origins;
  }

  @Override
  public void close() throws IOException {
    waiting.close();
    var division = Division.of(entries, options);
    notes.addAll(division.notes(options.threshold()));
    var names = tagNames();
    var counts = new ArrayList<TaskFiles.Written>();
    for (int t = 0; t < tasks.size(); t++) {
      counts.addAll(write(t, division, names));
    }
    for (var task : tasks) {
      Files.delete(folder.resolve(WAITING + task.name()));
    }
    Files.delete(folder.resolve(WAITING));
    new DatasetDocuments(folder, options, tasks, entries, division, names, counts).write();
  }

  /** O, then each kind with its two tags. */
  private List<String> tagNames() {
    var kinds = new TreeSet<String>();
    tags.stream().filter(tag -> tag.length() > 2).forEach(tag -> kinds.add(tag.substring(2)));
    var names = new ArrayList<>(List.of("O"));
    kinds.forEach(kind -> names.addAll(List.of("B-" + kind, "I-" + kind)));
    return names;
  }

  private List<TaskFiles.Written> write(int t, Division division, List<String> names) throws IOException {
    var task = tasks.get(t);
    try (var files = new TaskFiles(folder, task, names);
        var lines = Files.newBufferedReader(folder.resolve(WAITING + task.name()))) {
      for (var entry : entries) {
        for (int i = 0; i < entry.rows()[t]; i++) {
          var row = (ObjectNode) mapper.readTree(lines.readLine());
          if (row.has(NerTask.TAGS)) {
            number((ArrayNode) row.get(NerTask.TAGS), names);
          }
          files.add(division.split(entry.id()), row);
        }
      }
      return files.finish();
    }
  }

  private static void number(ArrayNode tags, List<String> names) {
    for (int i = 0; i < tags.size(); i++) {
      tags.set(i, names.indexOf(tags.get(i).textValue()));
    }
  }

  @Override
  public List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void abandon() throws IOException {
    waiting.close();
  }
}
