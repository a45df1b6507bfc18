package org.chugiai.corpus.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chugiai.corpus.picture.BarChart.Bar;
import org.chugiai.corpus.picture.BarChart.Part;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgWriterTest {

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(
        new StringReader(svg)));
  }

  private static String svg(String text) {
    return SvgWriter.write(new Scene.Builder().text(1, 2, text, 12, Anchor.MIDDLE, "#000000")
        .region(new Scene.Region(0, 0, 1, 1, "x", text)).build(100, 50, text, "#FFFFFF"), "vi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thứ trưởng Nguyễn Thị Ngọc Hường", "a < b & \"c\" > 'd' ]]>", "<script>alert(1)</script>",
      "e\u0302\u0301 tổ hợp", "😀 🇻🇳", "&amp;", "--> <!--"})
  void textComesThroughAsItIs(String text) throws Exception {
    var document = parse(svg(text));
    assertEquals(text, document.getElementsByTagName("text").item(0).getTextContent());
    assertEquals(text, document.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(text, document.getElementsByTagName("desc").item(0).getTextContent());
    assertEquals(0, document.getElementsByTagName("script").getLength());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0007", "\uD800 alone", "\uFFFE\uFFFF"})
  void whatXmlCannotHoldIsReplaced(String text) throws Exception {
    var read = parse(svg(text)).getElementsByTagName("text").item(0).getTextContent();
    assertTrue(read.contains("\uFFFD"), read);
  }

  @Test
  void everyShapeIsWritten() throws Exception {
    var dashed = new Shape.Stroke("#112233", 1.5, true);
    var scene = new Scene.Builder().add(new Shape.Box(1, 2, 3, 4, 5, null, dashed))
        .add(new Shape.Line(new Point(0, 0), new Point(1, 1), dashed))
        .add(new Shape.Curve(new Point(0, 0), new Point(1, 1), new Point(2, 0), dashed))
        .add(new Shape.Disc(new Point(4, 4), 2, "#445566", null))
        .add(new Shape.Polygon(List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1)), "#445566"))
        .add(new Shape.Words(new Point(5, 5), "x", 10, true, Anchor.END, -45, "#000000"))
        .build(10, 10, "t", "#FFFFFF");
    var svg = SvgWriter.write(scene, "en");
    var document = parse(svg);
    for (var element : List.of("rect", "line", "path", "circle", "polygon", "text")) {
      assertTrue(document.getElementsByTagName(element).getLength() > 0, element);
    }
    assertTrue(svg.contains("stroke-dasharray") && svg.contains("rotate(-45 5 5)") && svg.contains("viewBox"));
    assertFalse(svg.contains("null") || svg.contains("NaN") || svg.contains("E-"), svg);
  }

  @Test
  void namesTooLongEndInAnEllipsisAndNeverInHalfACharacter() {
    var measure = TextMeasure.estimate();
    assertEquals("Hà Nội", measure.fit(" Hà\nNội ", 12, false, 200));
    var fitted = measure.fit("😀".repeat(50), 12, false, 60);
    assertTrue(fitted.endsWith("…") && measure.width(fitted, 12, false) <= 60);
    assertTrue(fitted.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), fitted);
  }

  @Test
  void barsStayInTheirChart() {
    var parts = List.of(new Part("accepted", "✓", "#007A59"), new Part("rejected", "✕", "#B84F00"));
    var bars = List.of(new Bar("nothing", List.of(0, 0), ""), new Bar("a".repeat(200), List.of(3, 1), "75 %"),
        new Bar("much", List.of(99999, 1), ""));
    for (boolean shares : new boolean[] {true, false}) {
      var scene = new BarChart(Palette.LIGHT, TextMeasure.estimate()).draw("t", parts, bars, shares, 500);
      assertEquals(4, scene.regions().size());
      for (var region : scene.regions()) {
        assertTrue(region.x() + region.width() <= 500 && region.width() > 0, region::toString);
      }
    }
  }
}
