package org.chugiai.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Makes every committed {@code src-gen} folder anew. Its one argument is the folder {@code plugins}. */
public final class Generate {

  private Generate() {
  }

  public static void main(String[] args) throws Exception {
    var plugins = Path.of(args[0]).toRealPath();
    var typesystem = plugins.resolve("org.chugiai.typesystem");
    empty(typesystem.resolve("src-gen"));
    JCasClasses.generate(typesystem.resolve("src/org/chugiai/typesystem/ChuGiaiTypeSystem.xml"),
        typesystem.resolve("src-gen"));
    var corpus = plugins.resolve("org.chugiai.corpus");
    empty(corpus.resolve("src-gen"));
    EmfModel.generate(corpus, "model/corpus.genmodel");
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var old = Files.walk(folder)) {
        for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
