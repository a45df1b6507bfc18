package org.chugiai.formats.timeml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.chugiai.formats.TestCas;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMlTest {

  private static final Set<String> NOT_HELD = Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);

  @TempDir
  private Path folder;

  private static TimeExpression time(CAS cas, int begin, int end, String kind, String value) {
    var time = new TimeExpression(Documents.jcas(cas), begin, end);
    time.setKind(kind);
    time.setValue(value);
    time.addToIndexes();
    return time;
  }

  private static CAS article(String text) {
    var cas = TestCas.empty();
    var article = Documents.create(cas, "bão/1", text);
    article.setTitle("Bão <& \"tan\"");
    article.setPublished("2024-09-05T08:15");
    return cas;
  }

  private String export(CAS cas) throws IOException {
    return TestCas.export(TimeMlFormat.format(), folder.resolve("out"), "b%C3%A3o%2F1.tml", cas);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hôm qua", "😀 <&>\"'\r\n\t ]]> e\u0301\u200D", "  x  "})
  void comesBackAsItWas(String text) throws IOException {
    var cas = article(text);
    if (!text.isEmpty()) {
      var first = time(cas, 0, 2, "DATE", "2024-09-04");
      first.setAnchor(Documents.article(cas).orElseThrow());
      first.setMod("<\">\n");
      var last = time(cas, text.length() - 1, text.length(), "DURATION", "P2D");
      last.setBeginPoint(first);
      last.setQuant("EVERY");
      last.setFreq("2X");
    }
    export(cas);
    var read = TestCas.read(TimeMlFormat.format(), folder.resolve("out/b%C3%A3o%2F1.tml"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas, NOT_HELD), CasDump.of(read, NOT_HELD));
  }

  @Test
  void writesTimex3() throws IOException {
    var cas = article("Từ hôm qua");
    time(cas, 3, 10, "DATE", "2024-09-04").setAnchor(Documents.article(cas).orElseThrow());
    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML>
        <DOCID>bão/1</DOCID>
        <DCT><TIMEX3 tid="t0" type="TIME" value="2024-09-05T08:15" temporalFunction="false" \
        functionInDocument="CREATION_TIME">2024-09-05T08:15</TIMEX3></DCT>
        <TITLE>Bão &lt;&amp; "tan"</TITLE>
        <TEXT>Từ <TIMEX3 tid="t1" type="DATE" value="2024-09-04" anchorTimeID="t0">hôm qua</TIMEX3></TEXT>
        </TimeML>
        """, export(cas));
  }

  @Test
  void countsWhatOverlaps() throws IOException {
    var cas = article("ngày 3/9 tới");
    time(cas, 0, 8, "DATE", "2024-09-03");
    time(cas, 5, 8, "DATE", "2024-09-03");
    time(cas, 6, 12, "DATE", "2024-09-03");
    time(cas, 3, 3, "DATE", "2024-09-03");
    var report = TestCas.export(TimeMlFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    assertEquals(List.of("TimeExpression inside or across another one 2", "time without extent in the text 1"),
        report.losses().items().stream().filter(LossReport.Item::loss).map(item -> item.what() + " " + item.count())
            .toList());
  }

  private CAS read(String content, LossReport losses) throws IOException {
    return TestCas.read(TimeMlFormat.format(), Files.writeString(folder.resolve("x.tml"), content), losses).get(0);
  }

  @Test
  void readsOlderFilesWithOtherElements() throws IOException {
    var losses = new LossReport();
    var cas = read("<TimeML>On <TIMEX3 tid=\"t5\" type=\"DATE\" value=\"1998-02-13\" "
        + "functionInDocument=\"CREATION_TIME\">02/13/1998</TIMEX3> he <EVENT eid=\"e1\">left</EVENT> "
        + "<TIMEX3 tid=\"t6\" type=\"DATE\" value=\"1998-02-12\" anchorTimeID=\"t5\" endPoint=\"t9\">yesterday</TIMEX3>"
        + "</TimeML>", losses);
    assertEquals("On 02/13/1998 he left yesterday", cas.getDocumentText());
    assertEquals("1998-02-13", Documents.article(cas).orElseThrow().getPublished());
    var time = cas.select(TimeExpression.class).findFirst().orElseThrow();
    assertEquals("yesterday", time.getCoveredText());
    assertTrue(time.getAnchor() instanceof Article);
    assertEquals(List.of("element EVENT", "reference to a time that is not there"),
        losses.items().stream().map(LossReport.Item::what).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<TimeML>", "<html/>", "<TimeML><TIMEX3>a<TIMEX3>b</TIMEX3></TIMEX3></TimeML>",
      "<!DOCTYPE TimeML SYSTEM \"TimeML.dtd\"><TimeML/>", "<!DOCTYPE t [<!ENTITY a \"b\">]><TimeML>&a;</TimeML>"})
  void refusesWhatIsNone(String content) {
    assertThrows(FormatException.class, () -> read(content, new LossReport()));
  }
}
