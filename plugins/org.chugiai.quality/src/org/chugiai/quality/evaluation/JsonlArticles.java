package org.chugiai.quality.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles in native JSONL, by id, in the order of the files. */
final class JsonlArticles {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, ScoredArticle> articles = new LinkedHashMap<>();

  private JsonlArticles() {
  }

  /**
   * Reads a file, or all files ending in .jsonl below a folder.
   *
   * @throws EvaluationException if one cannot be read, or an article occurs twice
   */
  static Map<String, ScoredArticle> load(Path path) throws EvaluationException {
    var loader = new JsonlArticles();
    try {
      for (var file : Files.isRegularFile(path) ? List.of(path) : below(path)) {
        loader.read(file);
      }
    } catch (IOException e) {
      throw new EvaluationException(path + ": cannot be read (" + e + "). Check name and permissions.", e);
    }
    return loader.articles;
  }

  private static List<Path> below(Path folder) throws IOException {
    var sorted = new TreeMap<String, Path>();
    try (var files = Files.walk(folder)) {
      files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".jsonl"))
          .forEach(file -> sorted.put(file.toString(), file));
    }
    return List.copyOf(sorted.values());
  }

  private void read(Path file) throws IOException, EvaluationException {
    int number = 0;
    try (var lines = Files.newBufferedReader(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(mapper.readTree(line), file + ":" + number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new EvaluationException(file + ":" + (number + 1) + ": is not UTF-8. Convert it.", e);
    } catch (JacksonException e) {
      throw new EvaluationException(file + ":" + number + ": is not JSON (" + e.getOriginalMessage() + ").", e);
    }
  }

  private void add(JsonNode json, String place) throws EvaluationException {
    try {
      var article = new ScoredArticle(json);
      if (articles.putIfAbsent(article.id(), article) != null) {
        throw new EvaluationException(place + ": article " + article.id() + " occurs twice");
      }
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(place + ": " + e.getMessage() + ".", e);
    }
  }
}
