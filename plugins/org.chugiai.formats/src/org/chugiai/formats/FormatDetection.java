package org.chugiai.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells a file's format by its name and, where several formats share an ending, by how the file begins. */
public final class FormatDetection {

  private static final int BEGINNING = 1 << 16;

  private FormatDetection() {
  }

  /**
   * The format of a file.
   *
   * @return empty if its name suggests none, or its content is of none of those that its name suggests
   * @throws IOException if it cannot be read
   */
  public static Optional<Format> detect(Path file) throws IOException {
    var byName = FormatCatalog.forFile(file);
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (byName.isPresent() && name.endsWith(".xmi")) {
      return Optional.of(FormatCatalog.byId(xmi(beginning(file))));
    }
    if (byName.isPresent() && name.endsWith(".json")) {
      return json(beginning(file)).map(FormatCatalog::byId);
    }
    return byName;
  }

  private static String beginning(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    }
  }

  /** INCEpTION's has DKPro's types and not ours. */
  private static String xmi(String beginning) {
    return beginning.contains("http:///de/tudarmstadt/ukp/dkpro/") && !beginning.contains("http:///org/chugiai/")
        ? "inception" : "xmi";
  }

  private static Optional<String> json(String beginning) {
    var content = Sources.withoutMark(beginning).stripLeading();
    if (content.startsWith("[")) {
      return Optional.of("labelstudio");
    }
    boolean cas = content.contains("\"%TYPES\"") || content.contains("\"%FEATURE_STRUCTURES\"")
        || content.contains("\"%VIEWS\"");
    return content.startsWith("{") && cas ? Optional.of("casjson") : Optional.empty();
  }
}
