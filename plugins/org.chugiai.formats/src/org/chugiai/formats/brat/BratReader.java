package org.chugiai.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Sources;

/** Reads an annotation file and the text beside it. */
final class BratReader {

  private final Path file;
  private final LossReport losses;

  BratReader(Path file, LossReport losses) {
    this.file = file;
    this.losses = losses;
  }

  void read(CAS cas) throws IOException {
    var name = file.getFileName().toString();
    var textFile = file.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".txt");
    if (!Files.exists(textFile)) {
      throw new FormatException(file, 0, "has no text beside it", "Put " + textFile.getFileName() + " beside it.");
    }
    var source = Files.size(textFile) == 0 ? ""
        : Sources.decode(textFile, 0, Sources.bytes(textFile), StandardCharsets.UTF_8);
    var id = Documents.stem(file);
    Documents.create(cas, id, Sources.withoutMark(source));
    var parser = new BratArticle(cas, id, losses);
    parse(parser);
    try {
      parser.build(source);
    } catch (IllegalArgumentException e) {
      throw new FormatException(file, 0, e.getMessage(), "Mend the file or leave it out.", e);
    }
  }

  private void parse(BratArticle article) throws IOException {
    Sources.requireFile(file);
    if (Files.size(file) == 0) {
      return;
    }
    try (var lines = new Lines(file)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        try {
          if (!line.isBlank()) {
            article.add(BratLine.parse(line));
          }
        } catch (IllegalArgumentException e) {
          throw new FormatException(file, lines.number(), e.getMessage(), "Mend the line or leave the file out.", e);
        }
      }
    }
  }
}
