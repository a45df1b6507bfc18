package org.chugiai.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chugiai.help.GuidePage.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide is whole in both languages: no page is missing, no link and no picture leads nowhere. */
class GuideTest {

  private static final Path BUNDLE = Path.of("").toAbsolutePath();
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");

  private static List<String> contents(String file) throws IOException {
    return HREF.matcher(Files.readString(BUNDLE.resolve(file))).results().map(result -> result.group(1)).toList();
  }

  private static GuidePage page(Path file) throws IOException {
    return PageMaker.page(Files.readString(file));
  }

  @Test
  void bothTablesOfContentsNameTheSamePages() throws IOException {
    assertEquals(contents("toc.xml"), contents("nl/vi/toc.xml").stream().map(href -> href.replace("/vi/", "/en/"))
        .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"toc.xml", "nl/vi/toc.xml"})
  void everyPageLinkAndPictureIsThere(String toc) throws IOException {
    for (var href : contents(toc)) {
      var file = BUNDLE.resolve(href);
      var page = page(file);
      for (var link : page.links()) {
        assertTrue(link.target().startsWith("https:") || Files.exists(file.resolveSibling(link.target())),
            href + " links to " + link.target());
      }
      for (var image : page.images()) {
        assertTrue(Files.exists(file.resolveSibling(image.source()).normalize()), href + " shows " + image.source());
        assertTrue(!image.words().isBlank(), href + " has no words for " + image.source());
      }
    }
  }

  @Test
  void pagesHaveTheSamePartsInBothLanguages() throws IOException {
    for (var href : contents("toc.xml")) {
      var english = page(BUNDLE.resolve(href));
      var vietnamese = page(BUNDLE.resolve(href.replace("/en/", "/vi/")));
      assertEquals(parts(english), parts(vietnamese), href);
    }
  }

  private static List<Object> parts(GuidePage page) {
    return List.of(page.styles().stream().map(GuidePage.Style::look).filter(look -> look == Look.HEADING).count(),
        page.images().size(), page.links().size(),
        page.tables().stream().map(table -> page.text().substring(table.begin(), table.end()).lines().count()).toList());
  }

  @Test
  void marksLieOnTheirText() {
    var page = PageMaker.page("""
        # Tiêu đề

        Chữ **đậm** và `mã`, [nối](views.md).

        | Phím | Việc |
        | --- | --- |
        | A | mọi chỗ |

        1. một
        2. hai
        """);
    assertEquals("Tiêu đề\nChữ đậm và mã, nối.\n\nPhím\tViệc\nA\tmọi chỗ\n\n1.  một\n2.  hai\n\n", page.text());
    assertEquals(List.of("Tiêu đề", "đậm", "mã", "Phím", "Việc"), page.styles().stream()
        .map(style -> page.text().substring(style.begin(), style.end())).toList());
    assertEquals("views.md", page.linkAt(page.text().indexOf("nối")).target());
    assertEquals(List.of(4, 7), page.tables().getFirst().columns());
  }
}
