package org.chugiai.formats.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;

/** Writes native JSONL. */
final class JsonlWriter implements ArticleWriter {

  private final JsonFactory factory = new JsonFactory();
  private final OutputFiles files;
  private final boolean all;

  JsonlWriter(Path folder, boolean all) throws IOException {
    this.all = all;
    files = new OutputFiles(folder);
    files.stream(JsonlFormat.FILE);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    // written as characters: the byte generator would escape those beyond the BMP
    var text = new StringWriter();
    try (var json = factory.createGenerator(text)) {
      new ArticleJson(cas, losses, json, all).write();
    }
    var bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    return () -> files.append(JsonlFormat.FILE, bytes);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
