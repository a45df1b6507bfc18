package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two programs change a file: what each did is there in the end, or nothing happens and it is told why. */
class MergeTest {

  private static final CasTypes TYPES = Xmi.types(ChuGiaiTypes.load());

  @TempDir
  Path folder;
  private CasDocument mine;

  @BeforeEach
  void open() throws IOException {
    mine = SampleArticle.open(folder);
    mine.keepJournal();
  }

  /** What another program does, keeping ids or, as UIMA does, giving new ones. */
  private void elsewhere(boolean keepIds, Consumer<CasDocument> work) throws IOException {
    var copy = Files.createTempDirectory(folder, "else").resolve("article.xmi");
    Files.copy(mine.file(), copy);
    try (var theirs = CasDocument.open(copy, TYPES)) {
      work.accept(theirs);
      theirs.save();
    }
    var bytes = Files.readAllBytes(copy);
    Files.write(mine.file(), keepIds ? bytes
        : Xmi.uimaWrite(Xmi.uimaRead(bytes, ChuGiaiTypes.load(), false)));
  }

  private static Span entity(CasDocument document, String words) {
    return document.spans(SampleArticle.ENTITY).stream().filter(span -> span.coveredText().equals(words)).findFirst()
        .orElseThrow();
  }

  private static Span stance(CasDocument document) {
    return document.spans(SampleArticle.STANCE).getFirst();
  }

  private static void set(CasDocument document, Span span, String feature, Object value) {
    document.execute(document.commands("lan").set(span, feature, value));
  }

  /** How often each annotation is there, with all that it refers to. */
  private static Map<Object, Integer> content(CasDocument document) {
    var side = new MergeSide(document.resource());
    var result = new HashMap<Object, Integer>();
    side.units().forEach(unit -> result.merge(side.form(unit), 1, Integer::sum));
    return result;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void changesOfDifferentAnnotationsAreBothThere(boolean keepIds) throws IOException {
    set(mine, entity(mine, "Lê An"), "note", "của tôi");
    mine.execute(mine.commands("lan").delete(List.of(entity(mine, "Mũi Sò"))));
    mine.execute(mine.commands("lan").create(SampleArticle.ENTITY, 3, 9, Map.of("kind", "MISC")));
    var before = mine.resource().toBytes();
    elsewhere(keepIds, theirs -> {
      set(theirs, entity(theirs, "Ông An"), "note", "của họ");
      theirs.execute(theirs.commands("hoa").create(SampleArticle.ENTITY, 0, 2, Map.of("kind", "NORP")));
    });
    assertEquals(List.of(), mine.outside().merge());
    assertEquals("của tôi", entity(mine, "Lê An").string("note"));
    assertEquals("của họ", entity(mine, "Ông An").string("note"));
    assertEquals(6, mine.spans(SampleArticle.ENTITY).size());
    assertTrue(mine.isDirty());
    Consistency.check(mine);
    var merged = mine.resource().toBytes();
    assertEquals(4, mine.undoLabels().size(), "one step more");
    mine.commandStack().undo();
    assertArrayEquals(before, mine.resource().toBytes(), "undone: my version");
    mine.commandStack().redo();
    assertArrayEquals(merged, mine.resource().toBytes());
    mine.save();
    assertArrayEquals(merged, Files.readAllBytes(mine.file()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withNothingUnsavedTheirVersionIsAStepThatCanBeUndone(boolean keepIds) throws IOException {
    set(mine, entity(mine, "Lê An"), "note", "của tôi");
    mine.save();
    var saved = mine.resource().toBytes();
    elsewhere(keepIds, theirs -> {
      set(theirs, entity(theirs, "Ông An"), "note", "của họ");
      theirs.execute(theirs.commands("hoa").delete(List.of(entity(theirs, "Mũi Sò"))));
      theirs.execute(theirs.commands("hoa").create(SampleArticle.ENTITY, 0, 2, Map.of("kind", "NORP")));
    });
    mine.outside().takeOver();
    assertFalse(mine.isDirty());
    assertFalse(mine.isChangedOnDisk());
    try (var disk = CasDocument.open(mine.file(), mine.types())) {
      assertTrue(content(disk).equals(content(mine)));
    }
    mine.commandStack().undo();
    assertArrayEquals(saved, mine.resource().toBytes());
    assertTrue(mine.isDirty(), "saving it would take back what the other program did");
    mine.commandStack().undo();
    assertEquals(null, entity(mine, "Lê An").string("note"));
    mine.commandStack().redo();
    mine.commandStack().redo();
    assertFalse(mine.isDirty());
    set(mine, entity(mine, "Lê An"), "kind", "MISC");
    recoversAfterACrash();
  }

  /** The files as they would be found had the program ended now bring back exactly what is seen. */
  private void recoversAfterACrash() throws IOException {
    var crashed = Files.createTempDirectory(folder, "crash").resolve("article.xmi");
    Files.copy(mine.file(), crashed);
    Files.copy(Journal.beside(mine.file()), Journal.beside(crashed));
    mine.journal().awaitDisk();
    Files.copy(Journal.baseOf(Journal.beside(mine.file())), Journal.baseOf(Journal.beside(crashed)));
    assertEquals(UnsavedWork.Way.FITS, UnsavedWork.of(crashed).orElseThrow().way());
    try (var again = CasDocument.open(crashed, TYPES)) {
      again.recover();
      assertArrayEquals(mine.resource().toBytes(), again.resource().toBytes());
      assertTrue(again.isDirty());
      again.save();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rolesAreFilledOnTheOtherVersion(boolean keepIds) throws IOException {
    var firm = entity(mine, "Công ty Sóng Xanh");
    mine.execute(mine.commands("lan").setArgument(stance(mine), "target", ArgumentValue.of(firm)));
    mine.execute(mine.commands("lan").create(SampleArticle.STANCE, 18, 22, Map.of("attitude", "warn")));
    elsewhere(keepIds, theirs -> set(theirs, entity(theirs, "Lê An"), "kind", "NORP"));
    assertEquals(List.of(), mine.outside().merge());
    var target = mine.spans(SampleArticle.STANCE).stream().filter(s -> "oppose".equals(s.string("attitude")))
        .findFirst().orElseThrow().reference("target").orElseThrow();
    assertEquals("Công ty Sóng Xanh", target.coveredText());
    assertEquals(entity(mine, "Công ty Sóng Xanh"), target.reference("entity").orElseThrow());
    assertEquals("NORP", entity(mine, "Lê An").string("kind"));
    assertEquals(2, mine.spans(SampleArticle.STANCE).size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatBothChangedIsAConflictAndNothingHappens(boolean keepIds) throws IOException {
    set(mine, entity(mine, "Lê An"), "kind", "MISC");
    var before = mine.resource().toBytes();
    elsewhere(keepIds, theirs -> set(theirs, entity(theirs, "Lê An"), "kind", "NORP"));
    assertEquals(List.of("Entity “Lê An”"), mine.outside().merge());
    assertArrayEquals(before, mine.resource().toBytes());
    assertEquals(1, mine.undoLabels().size());
    assertTrue(mine.isChangedOnDisk(), "it is still to be decided");
  }

  @Test
  void deletingWhatTheOtherSideRefersToIsAConflict() throws IOException {
    mine.execute(mine.commands("lan").setArgument(stance(mine), "target",
        ArgumentValue.of(entity(mine, "Mũi Sò"))));
    elsewhere(true, theirs -> theirs.execute(theirs.commands("hoa").delete(List.of(entity(theirs, "Mũi Sò")))));
    assertEquals(1, mine.outside().merge().size());
  }

  @Test
  void theSameChangeOnBothSidesIsNone() throws IOException {
    set(mine, entity(mine, "Lê An"), "kind", "MISC");
    elsewhere(false, theirs -> set(theirs, entity(theirs, "Lê An"), "kind", "MISC"));
    assertEquals(List.of(), mine.outside().merge());
    assertFalse(mine.isDirty());
  }

  @Test
  void anotherTextIsAConflict() throws IOException {
    set(mine, entity(mine, "Lê An"), "kind", "MISC");
    Files.writeString(mine.file(), Files.readString(mine.file()).replace("Bộ trưởng Lê", "Ông bộ trưởng Lê"));
    assertEquals(1, mine.outside().merge().size());
  }

  @Test
  void afterAMergeTheJournalStandsOnTheNewVersion() throws IOException {
    set(mine, entity(mine, "Lê An"), "note", "của tôi");
    elsewhere(true, theirs -> set(theirs, entity(theirs, "Ông An"), "note", "của họ"));
    mine.outside().merge();
    set(mine, entity(mine, "Lê An"), "kind", "MISC");
    recoversAfterACrash();
  }

  @Test
  void twoChangesFromOutsideAfterEachOther() throws IOException {
    set(mine, entity(mine, "Lê An"), "note", "của tôi");
    elsewhere(false, theirs -> theirs.execute(theirs.commands("hoa").create(SampleArticle.ENTITY, 0, 2,
        Map.of("kind", "NORP"))));
    assertEquals(List.of(), mine.outside().merge());
    elsewhere(false, theirs -> set(theirs, entity(theirs, "Ông An"), "note", "của họ"));
    assertEquals(List.of(), mine.outside().merge());
    assertEquals("của tôi", entity(mine, "Lê An").string("note"));
    assertEquals("của họ", entity(mine, "Ông An").string("note"));
    assertEquals(1, mine.spans(SampleArticle.ENTITY).stream().filter(e -> "NORP".equals(e.string("kind"))).count());
    recoversAfterACrash();
    mine.commandStack().undo();
    mine.commandStack().undo();
    mine.commandStack().undo();
    assertTrue(mine.isDirty(), "the file has more");
  }

  @Test
  void anotherTextCannotBeAStep() throws IOException {
    Files.writeString(mine.file(), Files.readString(mine.file()).replace("Bộ trưởng Lê", "Ông bộ trưởng Lê"));
    assertThrows(HistoryException.class, () -> mine.outside().takeOver());
    assertFalse(mine.commandStack().canUndo());
  }

  /** Each side works on annotations of its own; in the end it is as if one had done all of it. */
  @Test
  void mergingIsDoingBoth() throws IOException {
    var merged = 0;
    for (var seed = 0; seed < 150; seed++) {
      open();
      var both = CasDocument.open(Files.copy(mine.file(), Files.createTempDirectory(folder, "both")
          .resolve("article.xmi")), mine.types());
      var ids = mine.spans(Suggestions.TYPE).stream().map(Span::id).toList();
      work(mine, ids, seed, 0);
      work(both, ids, seed, 0);
      work(both, ids, seed, 1);
      var side = seed;
      elsewhere(seed % 2 == 0, theirs -> work(theirs, ids, side, 1));
      var before = mine.resource().toBytes();
      if (mine.outside().merge().isEmpty()) {
        merged++;
        assertTrue(content(both).equals(content(mine)), "seed " + seed);
        Consistency.check(mine);
      } else {
        assertArrayEquals(before, mine.resource().toBytes());
      }
      both.close();
      mine.close();
    }
    assertTrue(merged > 100, "only " + merged + " of 150 could be merged");
  }

  /** Random changes of every second annotation of the base. */
  private static void work(CasDocument document, List<Integer> ids, int seed, int half) {
    var random = new Random(seed * 2L + half);
    var commands = document.commands("lan");
    for (var i = half; i < ids.size(); i += 2) {
      var found = document.find(ids.get(i));
      if (found.isEmpty() || random.nextBoolean()) {
        continue;
      }
      var span = found.get();
      switch (random.nextInt(5)) {
        case 0 -> set(document, span, "note", "ghi chú " + random.nextInt());
        case 1 -> document.execute(commands.retarget(span, Math.min(40, span.begin() / 2), span.end()));
        case 2 -> document.execute(commands.accept(List.of(span)));
        case 3 -> document.execute(commands.create(SampleArticle.ENTITY, half * 10 + i, half * 10 + i + 1,
            Map.of("kind", "MISC", "note", "mới " + half)));
        default -> {
          if (span.has("holder")) {
            document.execute(commands.setArgument(span, "holder",
                new ArgumentValue(1, 4, Optional.empty(), List.of("a", "b"), true)));
          } else if (seed % 5 == 0) {
            document.execute(commands.delete(List.of(span)));
          }
        }
      }
    }
  }
}
