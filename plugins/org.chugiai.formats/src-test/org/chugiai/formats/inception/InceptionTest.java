package org.chugiai.formats.inception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InceptionTest {

  @TempDir
  private Path folder;

  private Path export(String layers) throws IOException {
    var report = TestCas.export(InceptionFormat.format(), folder.resolve("out"), Map.of("layers", layers),
        List.of(Samples.full()));
    assertEquals(layers.equals("built-in"), report.losses().hasLosses());
    return folder.resolve("out/b%C3%A3o-1.xmi");
  }

  @Test
  void comesBackWithAllLayers() throws IOException {
    var read = TestCas.read(InceptionFormat.format(), export("all"), new LossReport()).get(0);
    assertEquals(CasDump.of(Samples.full(), Set.of("org.chugiai.types.Suggestion:status")), CasDump.of(read));
  }

  @Test
  void writesDkproTypesThatAnyoneCanRead() throws IOException {
    var cas = InceptionTypes.newCas();
    try (var reader = FormatCatalog.byId("xmi").open(export("all"), new LossReport())) {
      assertTrue(reader.next(cas));
    }
    var named = cas.getTypeSystem().getType(InceptionTypes.ENTITY);
    assertEquals(List.of("TITLE null", "PERSON le-thu", "MISC null", "LOCATION ha-noi", "ORGANIZATION null"),
        cas.select(named).map(fs -> InceptionTypes.get(fs, "value") + " " + InceptionTypes.get(fs, "identifier"))
            .toList());
    assertEquals("bão-1", InceptionTypes.get(cas.getDocumentAnnotation(), "documentId"));
    assertEquals("vi", cas.getDocumentLanguage());
  }

  @Test
  void loadsWithTheTypeSystemOfInception() throws IOException {
    var cas = TestCas.foreign(SharedFiles.require("fixtures/typesystems/inception_typesystem.xml"));
    try (var reader = FormatCatalog.byId("xmi").open(export("built-in"), new LossReport())) {
      assertTrue(reader.next(cas));
    }
    assertEquals(5, cas.select(cas.getTypeSystem().getType(InceptionTypes.ENTITY)).count());
    assertEquals(Samples.TEXT, cas.getDocumentText());
  }

  @Test
  void countsTheTypesThatItDoesNotKnow() throws IOException {
    var losses = new LossReport();
    var file = SharedFiles.require("fixtures/webanno-tsv3/testSubTokenPrefix/reference.xmi");
    var cas = TestCas.read(InceptionFormat.format(), file, losses).get(0);
    assertEquals("Test", cas.getDocumentText());
    assertTrue(losses.items().get(0).what().contains("webanno.custom.Span"), losses.summary());
    assertFalse(losses.summary().contains("Token"), losses.summary());
  }
}
