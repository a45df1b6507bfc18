package org.chugiai.formats.casjson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;

/** Writes CAS JSON files. */
final class CasJsonWriter implements ArticleWriter {

  private final OutputFiles files;

  CasJsonWriter(Path folder) {
    files = new OutputFiles(folder);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var id = Documents.id(cas);
    var bytes = new ByteArrayOutputStream();
    var serializer = new JsonCas2Serializer();
    serializer.setSofaMode(SofaMode.AS_REGULAR_FEATURE_STRUCTURE);
    var clean = WellFormedCas.of(cas, id, losses);
    serializer.serialize(clean, bytes);
    var json = Gaps.in(clean) ? Gaps.mend(bytes.toByteArray()) : bytes.toByteArray();
    return () -> files.write(Documents.fileName(id) + ".json", json);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
