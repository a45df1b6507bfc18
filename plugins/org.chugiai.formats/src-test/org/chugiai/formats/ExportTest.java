package org.chugiai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.jsonl.JsonlFormat;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir
  private Path folder;

  private static CAS article(String id, String... statuses) {
    var cas = TestCas.empty();
    Documents.create(cas, id, "Hà Nội");
    for (var status : statuses) {
      var entity = new Entity(Documents.jcas(cas), 0, 6);
      entity.setKind("LOCATION");
      entity.setStatus(status);
      entity.addToIndexes();
    }
    return cas;
  }

  private List<String> names() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void appearsOnlyWhenComplete() throws IOException {
    var out = folder.resolve("out");
    try (var export = Export.begin(JsonlFormat.format(), out, Settings.none(), ExportOptions.standard())) {
      export.write(article("a", "manual"));
      assertFalse(Files.exists(out));
      export.complete();
      assertTrue(Files.exists(out.resolve("articles.jsonl")));
    }
    assertEquals(List.of("out"), names());
  }

  @Test
  void leavesNothingBehindWhenAbandoned() throws IOException {
    try (var export =
        Export.begin(JsonlFormat.format(), folder.resolve("out"), Settings.none(), ExportOptions.standard())) {
      export.write(article("a"));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void exportsWhatWasConfirmedAndTellsTheRest() throws IOException {
    try (var export =
        Export.begin(JsonlFormat.format(), folder.resolve("out"), Settings.none(), ExportOptions.standard())) {
      export.write(article("a", "suggested", "accepted", "corrected", "manual", "rejected"));
      export.skip("b", "is broken");
      var report = export.complete();
      assertEquals(Map.of("Entity", 3L), report.annotations());
    }
    assertEquals("""
        {
         "format" : "jsonl",
         "articles" : 1,
         "statuses" : [
          "accepted",
          "corrected",
          "manual"
         ],
         "annotations" : {
          "Entity" : 3
         },
         "written" : {
          "Entity" : 3
         },
         "lost" : [ ],
         "leftOut" : [
          {
           "what" : "Entity with status suggested",
           "count" : 1,
           "examples" : [
            {
             "article" : "a"
            }
           ]
          }
         ],
         "skipped" : [
          {
           "article" : "b",
           "detail" : "is broken"
          }
         ]
        }
        """, Files.readString(folder.resolve("out/report.json")));
  }

  @Test
  void clearsReferencesToWhatIsNotExported() {
    var cas = article("a", "rejected");
    var jcas = Documents.jcas(cas);
    var stance = new Stance(jcas, 0, 2);
    stance.setStatus("manual");
    stance.setHolder(new Argument(jcas, 0, 6));
    stance.getHolder().setEntity(jcas.select(Entity.class).findFirst().orElseThrow());
    stance.addToIndexes();
    AnnotationFilter.confirmed().apply(cas, "a", new LossReport());
    assertEquals(null, stance.getHolder().getEntity());
    assertEquals(0, jcas.select(Entity.class).count());
  }

  @Test
  void refusesToExportRejectedAnnotations() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> AnnotationFilter.parse("manual,rejected"))
        .getMessage().contains("never exported"));
    assertTrue(assertThrows(IllegalArgumentException.class, () -> AnnotationFilter.parse("manuel")).getMessage()
        .contains("no status manuel"));
  }

  @Test
  void failsOnLossesWhenStrict() throws IOException {
    var strict = new ExportOptions(AnnotationFilter.confirmed(), true, false);
    try (var export = Export.begin(FormatCatalog.byId("conll2002"), folder.resolve("out"), Settings.none(), strict)) {
      export.write(article("a", "manual", "manual"));
      var failure = assertThrows(FormatException.class, export::complete);
      assertTrue(failure.getMessage().contains("lost: Entity inside or across another one (1; e.g. a 0-6"),
          failure.getMessage());
    }
    assertEquals(List.of(), names());
  }

  @Test
  void doesNotTouchAFolderWithContentUnlessAsked() throws IOException {
    var out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine"), "mine");
    var failure = assertThrows(FormatException.class,
        () -> Export.begin(JsonlFormat.format(), out, Settings.none(), ExportOptions.standard()));
    assertTrue(failure.getMessage().contains("not empty"));
    var replacing = new ExportOptions(AnnotationFilter.confirmed(), false, true);
    try (var export = Export.begin(JsonlFormat.format(), out, Settings.none(), replacing)) {
      assertTrue(Files.exists(out.resolve("mine")));
      export.write(article("a"));
      export.complete();
    }
    assertFalse(Files.exists(out.resolve("mine")));
    assertEquals(List.of("out"), names());
  }

  @Test
  void refusesTwoArticlesOfOneId() throws IOException {
    try (var export =
        Export.begin(JsonlFormat.format(), folder.resolve("out"), Settings.none(), ExportOptions.standard())) {
      export.write(article("a"));
      assertThrows(FormatException.class, () -> export.write(article("a")));
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    for (var format : FormatCatalog.all().stream().filter(Format::writes).toList()) {
      var first = bytes(format, "1-" + format.id());
      assertEquals(first, bytes(format, "2-" + format.id()), format.id());
    }
  }

  private String bytes(Format format, String name) throws IOException {
    TestCas.export(format, folder.resolve(name), Map.of(), List.of(article("a", "manual"), article("b", "manual")));
    var text = new StringBuilder();
    try (var files = Files.walk(folder.resolve(name))) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(folder.resolve(name).relativize(file)).append('\n')
            .append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  @Test
  void checksOptions() {
    var format = FormatCatalog.byId("conll2002");
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Settings.of(format, Map.of("nested", "all")))
        .getMessage().contains("takes outermost, innermost"));
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Settings.of(format, Map.of("x", "y")))
        .getMessage().contains("has no option x; it has labels, nested, delimiter"));
  }

  @Test
  void fileNamesTellTheId() {
    for (var id : List.of("a", "../x", "CON", "bão 😀", "100%", "a+b", ".")) {
      assertEquals(id, Documents.stem(folder.resolve(Documents.fileName(id) + ".xmi")));
    }
    assertEquals("100%zz", Documents.stem(folder.resolve("100%zz.txt")));
    assertEquals("a+b c", Documents.stem(folder.resolve("a+b c.txt")));
  }

  @Test
  void idsCannotLeadOutOfTheFolder() {
    assertEquals("%2E.%2Fx", Documents.fileName("../x"));
    assertEquals("%2E%2E", Documents.fileName(".."));
    assertEquals("%43ON.txt", Documents.fileName("CON.txt"));
    assertEquals("000_6331-a.b", Documents.fileName("000_6331-a.b"));
    assertEquals("b%C3%A3o%20%F0%9F%98%80", Documents.fileName("bão 😀"));
    assertEquals(120, Documents.fileName("x".repeat(500)).length());
    assertFalse(Documents.fileName("x".repeat(500)).equals(Documents.fileName("x".repeat(501))));
  }
}
