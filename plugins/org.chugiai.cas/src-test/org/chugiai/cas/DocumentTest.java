package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, asking, saving, reverting. */
class DocumentTest {

  @TempDir
  Path folder;

  private static byte[] bytes(CasDocument document) throws CasException {
    return document.resource().toBytes();
  }

  @Test
  void savingKeepsTheBytesOfThePipelineAndUndoGoesOnAcrossIt() throws IOException {
    try (var document = SampleArticle.open(folder)) {
      var original = Files.readAllBytes(document.file());
      document.save();
      assertArrayEquals(original, Files.readAllBytes(document.file()));

      var commands = document.commands("lan");
      var first = document.spans(SampleArticle.ENTITY).getFirst();
      document.execute(commands.set(first, "kind", "MISC"));
      document.save();
      assertFalse(document.isDirty());
      assertArrayEquals(original, Files.readAllBytes(AtomicFile.backup(document.file())));
      assertArrayEquals(bytes(document), Files.readAllBytes(document.file()));

      document.execute(commands.delete(List.of(first)));
      document.commandStack().undo();
      assertFalse(document.isDirty(), "back where it was saved");
      document.commandStack().undo();
      assertTrue(document.isDirty(), "undone beyond what was saved");
      assertArrayEquals(original, bytes(document));
      document.save();
      assertArrayEquals(original, Files.readAllBytes(document.file()));
      document.commandStack().redo();
      assertEquals("MISC", first.string("kind"));
      assertTrue(document.isDirty());
    }
  }

  @Test
  void anotherProgramsVersionIsNotOverwrittenUnasked() throws IOException {
    try (var document = SampleArticle.open(folder)) {
      assertFalse(document.isChangedOnDisk());
      var others = "<!-- " + new String(bytes(document), StandardCharsets.UTF_8);
      Files.writeString(document.file(), others);
      assertTrue(document.isChangedOnDisk());
      document.execute(document.commands("lan").accept(document.spans(Suggestions.TYPE)));
      assertThrows(FileChangedException.class, document::save);
      assertTrue(document.isDirty());
      assertEquals(others, Files.readString(document.file()));
      document.saveOver();
      assertArrayEquals(bytes(document), Files.readAllBytes(document.file()));
      assertEquals(others, Files.readString(AtomicFile.backup(document.file())));
      assertFalse(document.isChangedOnDisk());
    }
  }

  @Test
  void revertReadsTheFileAnew() throws IOException {
    try (var document = SampleArticle.open(folder)) {
      var original = bytes(document);
      var heard = new ArrayList<CasChange>();
      document.addListener((d, change) -> heard.add(change));
      var before = document.spans(SampleArticle.ENTITY).getFirst();
      document.execute(document.commands("lan").delete(document.spans(SampleArticle.ENTITY)));
      document.revert();
      assertArrayEquals(original, bytes(document));
      assertFalse(document.isDirty());
      assertFalse(document.commandStack().canUndo());
      assertTrue(heard.getLast().reset());
      assertFalse(before.isAlive());
      assertTrue(document.find(before.id()).orElseThrow().isAlive());
      var refused = assertThrows(IllegalArgumentException.class,
          () -> document.commands("lan").set(before, "beginPoint", before));
      assertFalse(refused.getMessage().isBlank());

      Files.writeString(document.file(), "<broken");
      document.execute(document.commands("lan").accept(document.spans(Suggestions.TYPE)));
      var edited = bytes(document);
      assertThrows(CasException.class, document::revert);
      assertArrayEquals(edited, bytes(document), "as it was");
      assertTrue(document.commandStack().canUndo());
    }
  }

  @Test
  void theInitialViewIsShownWhereItHasATextElseTheFirstThatHasOne() throws IOException {
    var cas = Xmi.newCas(ChuGiaiTypes.load());
    cas.createView("plain").setDocumentText("plain text");
    cas.createView("other").setDocumentText("other");
    cas.createAnnotation(cas.getTypeSystem().getType(SampleArticle.TOKEN), 0, 1);
    var file = Files.write(folder.resolve("views.xmi"), Xmi.uimaWrite(cas));
    try (var document = CasDocument.open(file, Xmi.types(ChuGiaiTypes.load()))) {
      assertEquals("plain", document.viewName());
      assertEquals("plain text", document.text());
      document.execute(document.commands("lan").create(SampleArticle.ENTITY, 0, 5, Map.of()));
      document.save();
    }
    var read = Xmi.uimaRead(Files.readAllBytes(file), ChuGiaiTypes.load(), false).getView("plain");
    assertEquals("plain", read.getAnnotationIndex(read.getTypeSystem().getType(SampleArticle.ENTITY)).iterator().next()
        .getCoveredText());
  }

  @Test
  void aTextThatNobodyAnnotatedYetGetsItsView() throws IOException {
    var file = Files.writeString(folder.resolve("bare.xmi"), """
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0">
        <cas:Sofa xmi:id="7" sofaNum="1" sofaID="_InitialView" sofaString="a &#x1F680; b"/></xmi:XMI>
        """);
    try (var document = CasDocument.open(file, Xmi.types(ChuGiaiTypes.load()))) {
      var before = bytes(document);
      var commands = document.commands("lan");
      assertThrows(IllegalArgumentException.class, () -> commands.create(SampleArticle.ENTITY, 0, 3, Map.of()),
          "splits a surrogate pair");
      document.execute(commands.create(SampleArticle.ENTITY, 2, 4, Map.of("kind", "MISC")));
      var after = bytes(document);
      var cas = Xmi.uimaRead(after, ChuGiaiTypes.load(), false);
      assertEquals("\uD83D\uDE80", cas.getAnnotationIndex(cas.getTypeSystem().getType(SampleArticle.ENTITY)).iterator()
          .next().getCoveredText());
      document.commandStack().undo();
      assertArrayEquals(before, bytes(document));
      document.commandStack().redo();
      assertArrayEquals(after, bytes(document));
    }
    Files.writeString(file, """
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"/>
        """);
    try (var empty = CasDocument.open(file, Xmi.types(ChuGiaiTypes.load()))) {
      assertEquals("", empty.text());
      assertEquals(List.of(), empty.spans(CasTypes.ANNOTATION));
      assertThrows(IllegalArgumentException.class,
          () -> empty.commands("lan").create(SampleArticle.ENTITY, 0, 0, Map.of()));
    }
  }

  @Test
  void labelsAreThereInBothLanguages() throws IOException {
    var english = new Properties();
    var vietnamese = new Properties();
    try (var in = CasDocument.class.getResourceAsStream("messages.properties");
        var vi = CasDocument.class.getResourceAsStream("messages_vi.properties")) {
      english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      vietnamese.load(new InputStreamReader(vi, StandardCharsets.UTF_8));
    }
    assertEquals(english.keySet(), vietnamese.keySet());
    var language = Locale.getDefault();
    try (var document = SampleArticle.open(folder)) {
      Locale.setDefault(Locale.ENGLISH);
      var commands = document.commands("lan");
      var person = document.spans(SampleArticle.ENTITY).getFirst();
      document.execute(commands.set(person, "kind", "MISC"));
      document.execute(commands.accept(document.spans(Suggestions.TYPE)));
      document.execute(commands.delete(List.of(person)));
      document.commandStack().undo();
      assertEquals(List.of("Accept 9 suggestions", "Set kind of Entity “Lê An” to MISC"), document.undoLabels());
      assertEquals(List.of("Delete Entity “Lê An”"), document.redoLabels());
      Locale.setDefault(Locale.of("vi"));
      assertEquals("Xóa Entity “Lê An”", commands.delete(List.of(person)).getLabel());
    } finally {
      Locale.setDefault(language);
    }
  }

  /** Spans of every kind, empty, nested, stacked and crossing, against a look at each. */
  @Test
  void rangesFindWhatLooksAtEachFind() {
    var random = new Random(7);
    var types = Xmi.types(ChuGiaiTypes.load());
    for (var round = 0; round < 60; round++) {
      var members = new ArrayList<CasObject>();
      for (var i = 0; i < round; i++) {
        members.add(token(types, i, random));
      }
      var index = new SpanIndex(members);
      for (var change = 0; change < 30; change++) {
        change(types, random, members, index);
        assertRanges(members, index);
      }
    }
  }

  private static void change(CasTypes types, Random random, List<CasObject> members, SpanIndex index) {
    for (var many = random.nextInt(3) == 0 ? 12 : 1; many > 0; many--) {
      switch (random.nextInt(3)) {
        case 0 -> {
          members.add(token(types, 100_000 + random.nextInt(), random));
          index.put(members.getLast());
        }
        case 1 -> {
          if (!members.isEmpty()) {
            index.remove(members.remove(random.nextInt(members.size())));
          }
        }
        default -> {
          if (!members.isEmpty()) {
            var moved = members.get(random.nextInt(members.size()));
            place(moved, random);
            index.put(moved);
          }
        }
      }
    }
  }

  private static void assertRanges(List<CasObject> members, SpanIndex index) {
    assertEquals(members.stream().sorted(SpanIndex.ORDER).toList(), index.all());
    for (var from = 0; from < 30; from += 3) {
      for (var to : new int[] {from, from + 1, from + 8}) {
        var begin = from;
        var expected = members.stream().sorted(SpanIndex.ORDER).filter(m -> begin == to
            ? m.begin() <= begin && m.end() >= begin
            : m.begin() < to && m.end() > begin || m.begin() == m.end() && m.begin() >= begin && m.begin() < to).toList();
        var found = new ArrayList<CasObject>();
        index.collect(begin, to, found);
        assertEquals(expected, found);
      }
    }
  }

  private static CasObject token(CasTypes types, int id, Random random) {
    var token = new CasObject(types.get(SampleArticle.TOKEN));
    token.setId(id);
    place(token, random);
    return token;
  }

  private static void place(CasObject token, Random random) {
    var begin = random.nextInt(30);
    token.eSet(token.eClass().getEStructuralFeature("begin"), begin);
    token.eSet(token.eClass().getEStructuralFeature("end"), begin + random.nextInt(9));
  }
}
