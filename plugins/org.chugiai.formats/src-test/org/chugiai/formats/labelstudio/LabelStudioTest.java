package org.chugiai.formats.labelstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.chugiai.formats.xml.SafeXml;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.DefaultHandler;

class LabelStudioTest {

  private static final Set<String> NOT_HELD = Set.of(Zone._TypeName, Sentence._TypeName, Token._TypeName);

  @TempDir
  private Path folder;

  private Path export(CAS... articles) throws IOException {
    TestCas.export(LabelStudioFormat.format(), folder.resolve("out"), Map.of(), List.of(articles));
    return folder.resolve("out").resolve(LabelStudioFormat.FILE);
  }

  @Test
  void comesBackWithAllLayersItHolds() throws IOException {
    var first = Samples.full();
    first.select(Suggestion.class).forEach(suggestion -> suggestion.setStatus("suggested"));
    first.select(Entity.class).forEach(entity -> {
      entity.setStatus("accepted");
      entity.setOrigin("names 1.0");
      entity.setConfidence(0.75);
    });
    var second = Samples.full();
    Documents.article(second).orElseThrow().setId("other");
    var read = TestCas.read(LabelStudioFormat.format(), export(first, second), new LossReport());
    assertEquals(CasDump.of(first, NOT_HELD), CasDump.of(read.get(0), NOT_HELD));
    assertEquals(CasDump.of(second, NOT_HELD), CasDump.of(read.get(1), NOT_HELD));
  }

  @Test
  void countsAsJavaScriptDoes() throws IOException {
    var cas = TestCas.empty();
    Documents.create(cas, "a", "😀 Huế");
    var entity = new Entity(Documents.jcas(cas), 3, 6);
    entity.setKind("LOCATION");
    entity.setStatus("suggested");
    entity.addToIndexes();
    var task = new ObjectMapper().readTree(Files.readString(export(cas))).get(0);
    assertFalse(task.has("annotations"));
    var value = task.at("/predictions/0/result/0/value");
    assertEquals("{\"start\":3,\"end\":6,\"text\":\"Huế\",\"labels\":[\"LOCATION\"]}", value.toString());
  }

  @Test
  void writesAConfigurationWithTheLabelsInUse() throws IOException {
    var cas = Samples.full();
    cas.select(Entity.class).findFirst().orElseThrow().setKind("a<\"b");
    export(cas);
    var configuration = folder.resolve("out/label_config.xml");
    SafeXml.parse(configuration, new DefaultHandler());
    assertTrue(Files.readString(configuration).contains("<Label value=\"a&lt;&quot;b\"/>"));
  }

  @Test
  void writesAnEmptyListForNoArticles() throws IOException {
    assertEquals("[]\n", Files.readString(export()));
  }

  private LossReport read(String content) throws IOException {
    var losses = new LossReport();
    TestCas.read(LabelStudioFormat.format(), Files.writeString(folder.resolve("x.json"), content), losses);
    return losses;
  }

  @Test
  void countsWhatItLeavesOut() throws IOException {
    var losses = read("""
        [{"id":7,"data":{"text":"Huế"},"annotations":[{"was_cancelled":true,"result":[]},
        {"result":[{"id":"x","type":"labels","value":{"start":0,"end":3,"labels":["LOC","GPE"]}},
        {"id":"x","type":"rating","value":{"rating":3}},
        {"id":"x","type":"choices","from_name":"mood","value":{"choices":["good"]}},
        {"type":"relation","from_id":"x","to_id":"x","labels":["near"]}]},{"result":[]}]}]
        """);
    assertEquals(List.of("field mood", "further label of a region", "further version of a task's annotations",
        "link \"near\"", "region of type rating"), losses.items().stream().map(LossReport.Item::what).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "[]", "[1]", "[{}]", "[{\"data\":{}}]", "[{\"data\":{\"text\":\"A\"}}] x",
      "[{\"data\":{\"text\":\"A\"}},", "[{\"data\":{\"text\":\"A\"},\"annotations\":[{\"result\":[{}]}]}]",
      "[{\"data\":{\"text\":\"A\"},\"predictions\":[{\"result\":[{\"id\":\"x\",\"type\":\"labels\",\"value\":"
          + "{\"start\":0,\"end\":2,\"labels\":[\"L\"]}}]}]}]",
      "[{\"data\":{\"text\":\"A\"},\"predictions\":[{\"result\":[{\"type\":\"relation\",\"from_id\":\"a\","
          + "\"to_id\":\"b\"}]}]}]"})
  void refusesWhatIsNone(String content) {
    assertThrows(FormatException.class, () -> read(content));
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    var file = Files.write(folder.resolve("x.json"),
        "[{\"data\":{\"text\":\"é\"}}]".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(assertThrows(FormatException.class,
        () -> TestCas.read(LabelStudioFormat.format(), file, new LossReport())).getMessage().contains("not UTF-8"));
  }
}
