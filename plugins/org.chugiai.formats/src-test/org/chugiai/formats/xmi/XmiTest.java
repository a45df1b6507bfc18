package org.chugiai.formats.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmiTest {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String ROOT =
      "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" "
          + "xmlns:types=\"http:///org/chugiai/types.ecore\" xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>";
  private static final String TAIL = "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" "
      + "mimeType=\"text\" sofaString=\"abc\"/><cas:View sofa=\"1\" members=\"%s\"/></xmi:XMI>";

  @TempDir
  private Path folder;

  private static CAS article(String text) {
    var cas = TestCas.empty();
    Documents.create(cas, "a/b", text);
    var entity = new Entity(Documents.jcas(cas), 0, text.length());
    entity.setName("\"<&>\t\n|");
    entity.addToIndexes();
    return cas;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀 e\u0301 \u200D\u202E\r\n\t <&>\"'", "]]>"})
  void comesBackAsItWas(String text) throws IOException {
    var cas = article(text);
    var report = TestCas.export(XmiFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    assertFalse(report.losses().hasLosses());
    var read = TestCas.read(XmiFormat.format(), folder.resolve("out/a%2Fb.xmi"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas), CasDump.of(read));
    assertTrue(Files.readString(folder.resolve("out/TypeSystem.xml")).contains("org.chugiai.types.Entity"));
  }

  @Test
  void comesBackFromALongTextOfPairs() throws IOException {
    var cas = article("😀".repeat(100_000));
    TestCas.export(XmiFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    var read = TestCas.read(XmiFormat.format(), folder.resolve("out/a%2Fb.xmi"), new LossReport()).get(0);
    assertEquals(cas.getDocumentText(), read.getDocumentText());
  }

  @Test
  void replacesAndReportsWhatXmlCannotHold() throws IOException {
    var report = TestCas.export(XmiFormat.format(), folder.resolve("out"), Map.of(),
        List.of(article("a\u0000b\u0007c\uD83Dd\uFFFEe\u000B")));
    assertEquals("character that XML 1.0 cannot hold", report.losses().items().get(0).what());
    assertEquals(5, report.losses().items().get(0).count());
    var read = TestCas.read(XmiFormat.format(), folder.resolve("out/a%2Fb.xmi"), new LossReport()).get(0);
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD", read.getDocumentText());
  }

  @Test
  void holdsControlCharactersInXml11() throws IOException {
    var cas = article("b\u0007c\u0085\u2028\u000B\u009F");
    var report = TestCas.export(XmiFormat.format(), folder.resolve("out"), Map.of("xml", "1.1"), List.of(cas));
    assertFalse(report.losses().hasLosses());
    var read = TestCas.read(XmiFormat.format(), folder.resolve("out/a%2Fb.xmi"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas), CasDump.of(read));
  }

  private String failure(String content) throws IOException {
    var file = Files.writeString(folder.resolve("x.xmi"), content);
    return assertThrows(FormatException.class, () -> TestCas.read(XmiFormat.format(), file, new LossReport()))
        .getMessage();
  }

  @Test
  void refusesDocumentTypes() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "secret");
    var message = failure(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + ROOT + "&e;"
        + TAIL.formatted(""));
    assertTrue(message.contains("declares a document type"), message);
    var bomb = failure(HEAD + "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + ROOT + TAIL.formatted(""));
    assertTrue(bomb.contains("declares a document type"), bomb);
  }

  @Test
  void namesTheTypeThatIsUnknown() throws IOException {
    var content = HEAD + "\n" + ROOT + "\n<types:Frame xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"1\"/>"
        + "<types:Entity xmi:id=\"6\" sofa=\"1\" begin=\"0\" end=\"1\" colour=\"red\"/>" + TAIL.formatted("5 6");
    var message = failure(content);
    assertTrue(message.contains("x.xmi:3: "), message);
    assertTrue(message.contains("lacks the type org.chugiai.types.Frame"), message);
    var losses = new LossReport();
    var lenient = Settings.of(XmiFormat.format(), Map.of("lenient", "true"));
    var cas = TestCas.read(XmiFormat.format(), folder.resolve("x.xmi"), lenient, losses).get(0);
    assertEquals(1, Documents.jcas(cas).select(Entity.class).count());
    assertEquals(List.of("feature org.chugiai.types.Entity:colour, which the type system lacks",
        "type org.chugiai.types.Frame, which the type system lacks"),
        losses.items().stream().map(LossReport.Item::what).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<x/>", HEAD + ROOT, "not xml",
      HEAD + ROOT + "<types:Entity xmi:id=\"5\" sofa=\"1\" begin=\"x\" end=\"1\"/></xmi:XMI>",
      HEAD + ROOT + "<types:Entity xmi:id=\"5\" sofa=\"7\" begin=\"0\" end=\"1\"/></xmi:XMI>"})
  void refusesWhatIsNoCas(String content) throws IOException {
    assertTrue(failure(content).contains("x.xmi"));
  }

  @Test
  void refusesATruncatedFile() throws IOException {
    TestCas.export(XmiFormat.format(), folder.resolve("out"), Map.of(), List.of(article("abc")));
    var whole = Files.readString(folder.resolve("out/a%2Fb.xmi"));
    for (int length = 0; length < whole.length() - 1; length += 7) {
      assertFalse(failure(whole.substring(0, length)).isEmpty());
    }
  }

  @Test
  void givesMetadataToACasFromElsewhere() throws IOException {
    var file = Files.writeString(folder.resolve("other.xmi"), HEAD + ROOT + TAIL.formatted(""));
    assertEquals("other", Documents.id(TestCas.read(XmiFormat.format(), file, new LossReport()).get(0)));
  }
}
