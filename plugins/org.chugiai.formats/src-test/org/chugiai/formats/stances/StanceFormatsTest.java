package org.chugiai.formats.stances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.chugiai.formats.xml.SafeXml;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

class StanceFormatsTest {

  @TempDir
  private Path folder;

  @Test
  void writesATableThatParsersRead() throws IOException {
    var cas = Samples.full();
    Documents.article(cas).orElseThrow().setSource("Báo \"A\",\r\nB");
    var text = TestCas.export(StanceFormats.csv(), folder.resolve("out"), "stances.csv", cas);
    assertTrue(text.endsWith("\r\n"));
    try (var parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      var row = parser.getRecords().get(0);
      assertEquals("Báo \"A\",\r\nB", row.get("source"));
      assertEquals(List.of("34", "42", "phản đối", "oppose"),
          List.of(row.get("start"), row.get("end"), row.get("cue"), row.get("polarity")));
      assertEquals(List.of("bà Lê Thu", "le-thu x", "", "ke-hoach", "ha-noi"), List.of(row.get("holder"),
          row.get("holder_referents"), row.get("target"), row.get("target_referents"), row.get("sources")));
    }
  }

  @Test
  void writesANetworkWithCounts() throws IOException {
    var first = Samples.full();
    var second = Samples.full();
    Documents.article(second).orElseThrow().setId("other");
    var stance = second.select(Stance.class).findFirst().orElseThrow();
    stance.getHolder().setReferents(StringArray.create(Documents.jcas(second), new String[] {"a&b", "x"}));
    TestCas.export(StanceFormats.graphMl(), folder.resolve("out"), Map.of(), List.of(first, second));
    var file = folder.resolve("out/stances.graphml");
    SafeXml.parse(file, new DefaultHandler());
    var text = Files.readString(file);
    assertTrue(text.contains("<node id=\"n0\"><data key=\"name\">a&amp;b</data></node>"), text);
    assertTrue(text.contains("<edge source=\"n3\" target=\"n1\"><data key=\"polarity\">oppose</data>"
        + "<data key=\"attitude\">oppose</data><data key=\"count\">2</data></edge>"), text);
    assertEquals(3, text.split("<edge").length - 1);
  }
}
