package org.chugiai.formats.casjson;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Sources;
import org.chugiai.formats.json.Json;

/** Reads one CAS JSON file. */
final class CasJsonReader {

  private final Path file;
  private final boolean lenient;
  private final LossReport losses;

  CasJsonReader(Path file, boolean lenient, LossReport losses) {
    this.file = file;
    this.lenient = lenient;
    this.losses = losses;
  }

  void read(CAS cas) throws IOException {
    var id = Documents.stem(file);
    var tree = Json.parse(file, 0, Sources.text(file));
    try {
      CasJsonBuilder.build(tree, cas, id, losses, lenient);
      Documents.check(cas);
    } catch (IllegalArgumentException | CASRuntimeException | IndexOutOfBoundsException | ClassCastException e) {
      // the latter from UIMA, for values and references that make no CAS
      throw new FormatException(file, 0, "is JSON but no CAS of this type system (" + e.getMessage() + ")",
          "Check where the file comes from.", e);
    }
    Documents.identify(cas, id);
  }
}
