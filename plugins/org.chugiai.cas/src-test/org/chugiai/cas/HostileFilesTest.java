package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds, opening it either works or ends in one message with file, line and remedy. */
class HostileFilesTest {

  private static final CasTypes TYPES = Xmi.types(ChuGiaiTypes.load());

  private static final String CAS = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
          xmlns:types="http:///org/chugiai/types.ecore" xmi:version="2.0">
        <cas:NULL xmi:id="0"/>
        <types:Entity xmi:id="2" sofa="1" begin="0" end="3" confidence="0.5" kind="PERSON"/>
        <types:Stance xmi:id="3" sofa="1" begin="0" end="3" sources="4"/>
        <types:Argument xmi:id="4" sofa="1" begin="0" end="3" entity="2"/>
        <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="một hai"/>
        <cas:View sofa="1" members="2 3"/>
      </xmi:XMI>
      """;

  @TempDir
  Path folder;

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("a.xmi"), content);
  }

  private CasException refused(Path file) {
    var refusal = assertThrows(CasException.class, () -> CasDocument.open(file, TYPES).close());
    assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    return refusal;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "kind=\"PERSON\"     | knd=\"PERSON\"                    | 5 | has no feature knd",
      "types:Entity          | types:Entität                     | 5 | org.chugiai.types.Entität",
      "/org/chugiai/types    | /org/other/types                  | 5 | org.other.types.Entity",
      "begin=\"0\"         | begin=\"zero\"                  | 5 | begin",
      "end=\"3\"           | end=\"99999999999\"             | 5 | end",
      "0.5                   | half                              | 5 | confidence",
      "sources=\"4\"       | sources=\"4 77\"                | 6 | 77",
      "entity=\"2\"        | entity=\"78\"                   | 7 | 78",
      "members=\"2 3\"     | members=\"2 3 79\"              | 9 | 79",
      "sofa=\"1\" begin    | sofa=\"9\" begin                | 5 | 9",
      "xmi:id=\"4\"        | xmi:id=\"2\"                    | 7 | xmi:id 2",
      "xmi:id=\"4\"        | xmi:id=\"four\"                 | 7 | xmi:id",
      "xmi:id=\"4\"        | xmi:id=\"-4\"                   | 7 | negative",
      "xmi:XMI               | types:XMI                         | 3 | types:XMI",
      "</xmi:XMI>            | ``                                | 11 | cut off",
      "entity=\"2\"/>      | entity=\"2\"><a><b/></a></types:Argument> | 7 | has no feature a",
      "entity=\"2\"/>      | entity=\"2\"><entity><b/></entity></types:Argument> | 7 | b",
      "một                   | &name;                            | 8 | name"})
  void namesFileLineAndCulprit(String from, String to, int line, String named) throws IOException {
    var changed = CAS.replace(from, to == null ? "" : to);
    var refusal = refused(write(changed));
    assertEquals(line, refusal.line(), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(named), refusal.getMessage());
    assertTrue(refusal.getMessage().matches("(?s).*(Open|Restore|Correct|Use).*"), "no remedy: " + refusal.getMessage());
  }

  @Test
  void externalEntitiesAreNeverResolved() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    var doctype = "<!DOCTYPE x [<!ENTITY name SYSTEM \"" + secret.toUri() + "\">]>\n<xmi:XMI";
    var refusal = refused(write(CAS.replaceFirst("<xmi:XMI", doctype).replace("một", "&name;")));
    assertTrue(refusal.getMessage().contains("DOCTYPE"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("TOP SECRET"), refusal.getMessage());
    var remote = "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">\n<xmi:XMI";
    assertTrue(refused(write(CAS.replaceFirst("<xmi:XMI", remote))).getMessage().contains("DOCTYPE"));
  }

  @Test
  void entitiesThatExplodeAreRefused() throws IOException {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (var i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
    }
    refused(write(CAS.replaceFirst("<xmi:XMI", bomb.append("]>\n<xmi:XMI").toString()).replace("một", "&a39;")));
  }

  @Test
  void elementsWithoutEndAreRefused() throws IOException {
    var deep = "<a>".repeat(100_000);
    refused(write(CAS.replace("<cas:View", deep + "<cas:View")));
    var lenient = assertThrows(CasException.class,
        () -> CasDocument.open(write(CAS.replace("<cas:View", deep + "<cas:View")), TYPES, true).close());
    assertTrue(lenient.getMessage().contains("a.xmi"), lenient.getMessage());
  }

  @Test
  void notAFileNotUtf8Empty() throws IOException {
    assertTrue(refused(folder).getMessage().contains("folder"));
    assertTrue(refused(folder.resolve("none.xmi")).getMessage().contains("does not exist"));
    refused(write(""));
    var latin = Files.write(folder.resolve("latin.xmi"), CAS.replace("một", "mét").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refused(latin).getMessage().contains("UTF-8"), refused(latin).getMessage());
    refused(Files.write(folder.resolve("bytes.xmi"), new byte[] {0, 1, 2, 3, (byte) 0xFF}));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    for (var length = 0; length < CAS.stripTrailing().length(); length++) {
      refused(write(CAS.substring(0, length)));
    }
  }

  /** Damage anywhere gives either a document or the one exception, strict and lenient. */
  @Test
  void damagedBytesNeverEscape() throws IOException {
    var random = new Random(42);
    var opened = 0;
    for (var i = 0; i < 3000; i++) {
      var bytes = CAS.getBytes(StandardCharsets.UTF_8);
      for (var change = random.nextInt(3); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) " <>/\"=&09az:\u0000".charAt(random.nextInt(13));
      }
      try {
        Xmi.load(bytes, TYPES, i % 2 == 0).toBytes();
        opened++;
      } catch (CasException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
    assertTrue(opened > 100 && opened < 2900, "opened " + opened);
  }

  @Test
  void lenientKeepsWhatIsUnknownAndTellsSo() throws IOException {
    var strange = CAS.replace("kind=\"PERSON\"/>", "kind=\"PERSON\" mood=\"a &amp; b\"><more x=\"1\">t &lt;</more></types:Entity>")
        .replace("<cas:View", "<types:Odd xmi:id=\"8\" ref=\"2\"><inner>1</inner><inner/></types:Odd>\n  <cas:View")
        .replace("members=\"2 3\"", "members=\"2 3 8\"").replace("entity=\"2\"", "entity=\"78\"");
    refused(write(strange));
    try (var document = CasDocument.open(write(strange), TYPES, true)) {
      assertEquals(4, document.resource().getWarnings().size(), document.resource().getWarnings().toString());
      assertEquals("org.chugiai.types.Odd", document.find(8).orElseThrow().type());
      document.execute(document.commands("lan").set(document.find(2).orElseThrow(), "kind", "MISC"));
      document.save();
    }
    var saved = Files.readString(folder.resolve("a.xmi"));
    assertTrue(saved.contains("kind=\"MISC\" mood=\"a &amp; b\">"), saved);
    assertTrue(saved.contains("<more x=\"1\">t &lt;</more>"), saved);
    assertTrue(saved.contains("members=\"2 3 8\""), saved);
    assertTrue(saved.matches("(?s).*<types:Odd xmi:id=\"8\" ref=\"2\">\\s+<inner>1</inner>\\s+<inner/>\\s+</types:Odd>.*"), saved);
    try (var again = CasDocument.open(folder.resolve("a.xmi"), TYPES, true)) {
      assertEquals(saved, new String(again.resource().toBytes(), StandardCharsets.UTF_8));
    }
  }
}
