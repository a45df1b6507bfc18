package org.chugiai.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files that lie beside a checkout but are no part of it. */
public final class SharedFiles {

  private SharedFiles() {
  }

  /** A file or folder among them; the test is skipped where there is none. */
  public static Path require(String name) {
    var property = System.getProperty("chugiai.shared");
    var shared = property == null ? null : Path.of(property);
    for (var folder = Path.of("").toAbsolutePath(); folder != null && shared == null; folder = folder.getParent()) {
      var candidate = folder.resolveSibling("shared");
      shared = folder.getParent() != null && Files.isDirectory(candidate.resolve("articles")) ? candidate : null;
    }
    assumeTrue(shared != null && Files.exists(shared.resolve(name)),
        "there is no folder \"shared\" with " + name + " beside the checkout");
    return shared.resolve(name);
  }
}
