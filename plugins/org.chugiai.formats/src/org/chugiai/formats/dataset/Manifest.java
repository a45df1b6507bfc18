package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists the files of a dataset with their digests, and what they were made of. */
final class Manifest {

  private static final int BUFFER = 1 << 16;

  /** A file's size in bytes and its SHA-256 in hexadecimal. */
  record Digest(long size, String sha256) {
  }

  private Manifest() {
  }

  /** All files below a folder, by their paths with slashes. */
  static TreeMap<String, Digest> files(Path folder) throws IOException {
    var files = new TreeMap<String, Digest>();
    List<Path> paths;
    try (var walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    for (var path : paths) {
      files.put(folder.relativize(path).toString().replace('\\', '/'), digest(path));
    }
    return files;
  }

  private static Digest digest(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return new Digest(Files.size(file), HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static String json(DatasetOptions options, List<ArticleEntry> entries, List<TaskFiles.Written> written,
      TreeMap<String, Digest> files) throws IOException {
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    var root = mapper.createObjectNode();
    root.put("name", options.name()).put("corpusVersion", options.version()).put("seed", options.seed());
    var origins = new TreeSet<String>();
    entries.forEach(entry -> origins.addAll(entry.origins()));
    var engines = root.putArray("origins");
    origins.forEach(engines::add);
    var counts = root.putObject("counts").put("articles", entries.size());
    written.forEach(one -> counts.put(one.task() + " " + one.split(), one.rows()));
    var list = root.putArray("files");
    files.forEach((path, digest) -> list.addObject().put("path", path).put("bytes", digest.size()).put("sha256",
        digest.sha256()));
    return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }
}
