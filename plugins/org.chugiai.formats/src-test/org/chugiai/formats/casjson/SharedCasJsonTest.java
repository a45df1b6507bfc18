package org.chugiai.formats.casjson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reads the CASes of other tools: the JSON says what the XMI beside it says, and comes back when written. */
class SharedCasJsonTest {

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws Exception {
    try (var folders = Files.list(SharedFiles.require("fixtures/cas-json"))) {
      return folders.sorted().toList().stream()
          .map(directory -> DynamicTest.dynamicTest(directory.getFileName().toString(), () -> check(directory)));
    }
  }

  private void check(Path directory) throws Exception {
    var types = Stream.of("debug-typesystem.xml", "typesystem.xml").map(directory::resolve).filter(Files::exists)
        .findFirst().orElse(SharedFiles.require("fixtures/typesystems/webanno_types.xml"));
    var cas = read(directory.resolve("data.json"), types);
    // the XMI of one case is that of another
    if (Files.exists(directory.resolve("debug.xmi")) && !directory.endsWith("casWithTextAndAnnotations")) {
      var expected = TestCas.foreign(types);
      try (var reader = FormatCatalog.byId("xmi").open(directory.resolve("debug.xmi"), new LossReport())) {
        reader.next(expected);
      }
      assertEquals(CasDump.of(expected), CasDump.of(cas));
    }
    var bytes = new ByteArrayOutputStream();
    new JsonCas2Serializer().serialize(cas, bytes);
    var again = read(Files.write(folder.resolve("again.json"), bytes.toByteArray()), types);
    assertEquals(CasDump.of(cas), CasDump.of(again));
  }

  private static CAS read(Path file, Path types) throws Exception {
    var cas = TestCas.foreign(types);
    try (var reader = CasJsonFormat.format().open(file, new LossReport())) {
      reader.next(cas);
    }
    return cas;
  }
}
