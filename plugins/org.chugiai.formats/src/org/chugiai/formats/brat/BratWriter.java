package org.chugiai.formats.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.UnicodeText;

/** Writes texts, annotation files and the configuration. */
final class BratWriter implements ArticleWriter {

  private final OutputFiles files;
  private final TreeSet<String> labels = new TreeSet<>();

  BratWriter(Path folder) {
    files = new OutputFiles(folder);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    var id = Documents.id(cas);
    var name = Documents.fileName(id, losses);
    var lines = new BratLines(cas, losses);
    var annotations = lines.write();
    var text = UnicodeText.wellFormed(cas.getDocumentText() == null ? "" : cas.getDocumentText(), id, losses);
    if (text.startsWith("\uFEFF")) {
      losses.lost("byte order mark at the beginning of a text, which readers take off", id, (String) null);
    }
    return () -> {
      labels.addAll(lines.entityLabels());
      files.write(name + ".txt", text);
      files.write(name + ".ann", annotations);
    };
  }

  @Override
  public void close() throws IOException {
    files.write(BratFormat.CONFIGURATION, BratFormat.configuration(labels));
    files.close();
  }
}
