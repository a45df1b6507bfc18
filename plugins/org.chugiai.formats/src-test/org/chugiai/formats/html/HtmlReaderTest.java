package org.chugiai.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="vi-VN"><head><meta charset="utf-8"><title>Cầu mới | Báo Thử</title>
      <meta property="og:title" content="Cầu mới"><meta property="og:site_name" content="Báo Thử">
      <meta property="article:published_time" content="2024-09-04T23:30:00Z">
      <link rel="canonical" href="tin/cau-moi"><style>p {}</style></head>
      <body><nav><a href="/">Trang chủ</a></nav>
      <article><h1>Cầu&nbsp;mới
         thông xe</h1><p class="sapo">Sáng nay, cầu mở cửa.</p>
      <p>Ông <b>Nguyễn</b> Văn A<sup>1</sup> nói:<br>"Rất vui 😀"</p>
      <figure><img src="x" alt="Cầu nhìn từ xa"><figcaption>Ảnh: An</figcaption></figure>
      <div>Trước<div>trong</div>sau</div><h2>Chi phí</h2><table><tr><td>1</td><td>2</td></tr></table>
      <script>var hidden = 1;</script><pre>a  b
      c</pre>
      <p class="author">Lê B</p></article>
      <div class="tin-lienquan"><h3>Tin khác</h3><ul><li>Một</li><li>Hai</li></ul></div>
      <footer>© Báo Thử</footer></body></html>
      """;

  @TempDir
  private Path folder;

  @Test
  void keepsAllTextInLines() throws IOException {
    var cas = TestCas.read(HtmlFormat.format(), folder, "a.html", PAGE);
    assertEquals("""
        Trang chủ
        Cầu\u00A0mới thông xe
        Sáng nay, cầu mở cửa.
        Ông Nguyễn Văn A1 nói:
        "Rất vui 😀"
        Cầu nhìn từ xa
        Ảnh: An
        Trước
        trong
        sau
        Chi phí
        1
        2
        a  b
        c
        Lê B
        Tin khác
        Một
        Hai
        © Báo Thử""", cas.getDocumentText());
  }

  @Test
  void makesZonesWhereTheMarkupIsCertain() throws IOException {
    assertEquals(List.of("boilerplate: Trang chủ", "headline: Cầu\u00A0mới thông xe", "lead: Sáng nay, cầu mở cửa.",
        "caption: Cầu nhìn từ xa\nẢnh: An", "subhead: Chi phí", "byline: Lê B", "related: Tin khác\nMột\nHai",
        "boilerplate: © Báo Thử"), zones(TestCas.read(HtmlFormat.format(), folder, "a.html", PAGE)));
  }

  private static List<String> zones(CAS cas) {
    return Documents.jcas(cas).select(Zone.class).map(zone -> zone.getKind() + ": " + zone.getCoveredText()).toList();
  }

  @Test
  void takesMetadataFromTheHead() throws IOException {
    var cas = TestCas.read(HtmlFormat.format(), folder, "a.html", PAGE);
    var article = Documents.article(cas).orElseThrow();
    assertEquals("a", article.getId());
    assertEquals("Cầu mới", article.getTitle());
    assertEquals("Báo Thử", article.getSource());
    assertEquals("tin/cau-moi", article.getUrl());
    assertEquals("2024-09-05T06:30", article.getPublished());
    assertEquals("given", article.getPublishedFrom());
    assertEquals("vi", cas.getDocumentLanguage());
  }

  @Test
  void readsDeclaredEncodingsStrictly() throws IOException {
    var page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\"></head><p>Đà";
    var file = Files.write(folder.resolve("w.html"), page.getBytes(Charset.forName("windows-1258")));
    assertEquals("Đà", TestCas.read(HtmlFormat.format(), file, new LossReport()).get(0).getDocumentText());
    var wrong = Files.write(folder.resolve("u.html"), "<p>Đà".getBytes(StandardCharsets.UTF_16LE));
    assertThrows(FormatException.class, () -> TestCas.read(HtmlFormat.format(), wrong, new LossReport()));
    var unknown = Files.writeString(folder.resolve("x.html"), "<meta charset=klingon><p>a");
    assertTrue(assertThrows(FormatException.class,
        () -> TestCas.read(HtmlFormat.format(), unknown, new LossReport())).getMessage().contains("klingon"));
  }

  @Test
  void survivesDeepAndBrokenMarkup() throws IOException {
    var deep = TestCas.read(HtmlFormat.format(), folder, "d.html", "<div>".repeat(200_000) + "x");
    assertEquals("x", deep.getDocumentText());
    var broken = TestCas.read(HtmlFormat.format(), folder, "b.html", "<p>một<p>hai</b></i><li>ba <td>bốn &amp &lt;x");
    assertEquals("một\nhai\nba bốn & <x", broken.getDocumentText());
    assertEquals("", TestCas.read(HtmlFormat.format(), folder, "e.html", "<html></html>").getDocumentText());
  }

  @Test
  void reportsDatesThatItCannotRead() throws IOException {
    var file = Files.writeString(folder.resolve("a.html"), "<meta name=pubdate content='Thứ Tư, 5/9'><p>x");
    var losses = new LossReport();
    var cas = TestCas.read(HtmlFormat.format(), file, losses).get(0);
    assertEquals(null, Documents.article(cas).orElseThrow().getPublished());
    assertTrue(losses.hasLosses());
  }
}
