package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not saved comes back exactly, however the session ended. */
class JournalTest {

  private static final CasTypes TYPES = Xmi.types(ChuGiaiTypes.load());

  @TempDir
  Path folder;

  private CasDocument open() throws IOException {
    var document = SampleArticle.open(folder);
    document.keepJournal();
    return document;
  }

  /** The files as they would be found had the program ended now. */
  private Path crash(CasDocument document) throws IOException {
    var found = Files.createTempDirectory(folder, "crash").resolve("article.xmi");
    Files.copy(document.file(), found);
    if (Files.exists(Journal.beside(document.file()))) {
      Files.copy(Journal.beside(document.file()), Journal.beside(found));
    }
    return found;
  }

  private static void recovered(Path file, String state) throws IOException {
    try (var document = CasDocument.open(file, TYPES)) {
      document.recover();
      assertEquals(state, RandomWork.state(document));
      Consistency.check(document);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyStepCanBeTheLast(long seed) throws IOException {
    try (var document = open()) {
      var work = new RandomWork(document, seed);
      for (var i = 0; i < 120; i++) {
        work.step();
        var found = crash(document);
        assertEquals(document.isDirty(), UnsavedWork.of(found).isPresent(), "step " + i);
        recovered(found, RandomWork.state(document));
      }
    }
    assertFalse(Files.exists(Journal.beside(folder.resolve("article.xmi"))), "closing takes the journal");
  }

  @Test
  void aJournalCutOffAnywhereGivesTheStepsBefore() throws IOException {
    try (var document = open()) {
      var commands = document.commands("lan");
      var states = new ArrayList<>(List.of(RandomWork.state(document)));
      for (var entity : document.spans(SampleArticle.ENTITY).subList(0, 3)) {
        document.execute(commands.delete(List.of(entity)));
        states.add(RandomWork.state(document));
      }
      var whole = Files.readAllBytes(Journal.beside(document.file()));
      var last = 0;
      for (var length = 0; length <= whole.length; length++) {
        var found = crash(document);
        Files.write(Journal.beside(found), Arrays.copyOf(whole, length));
        try (var again = CasDocument.open(found, TYPES)) {
          again.recover();
          var steps = states.indexOf(RandomWork.state(again));
          assertTrue(steps >= last, "cut at " + length);
          last = steps;
        }
      }
      assertEquals(3, last);
    }
  }

  @Test
  void workGoesOnAfterRecoveryAndCanBeRecoveredAgain() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    try (var document = open()) {
      var commands = document.commands("lan");
      document.execute(commands.create(SampleArticle.ENTITY, 0, 9, Map.of("kind", "TITLE")));
      document.save();
      document.execute(commands.accept(document.spans(SampleArticle.ENTITY)));
      document.execute(commands.delete(document.spans(SampleArticle.STANCE)));
      document.commandStack().undo();
      document.commandStack().undo();
      document.commandStack().undo();
      var found = crash(document);
      var work = UnsavedWork.of(found).orElseThrow();
      assertTrue(work.fits());
      assertEquals(List.of("Undo: New Entity “Bộ trưởng”"), work.labels());
      try (var again = CasDocument.open(found, TYPES)) {
        assertThrows(CasException.class, again::keepJournal, "the work must not be overwritten");
        again.recover();
        assertEquals(RandomWork.state(document), RandomWork.state(again));
        assertTrue(again.isDirty());
        assertEquals(List.of("Undo: New Entity “Bộ trưởng”"), again.undoLabels());
        again.execute(again.commands("lan").reject(again.spans(SampleArticle.TIME)));
        again.commandStack().undo();
        again.commandStack().redo();
        recovered(crash(again), RandomWork.state(again));
        again.commandStack().undo();
        again.commandStack().undo();
        assertEquals(Files.readString(found), new String(again.resource().toBytes(),
            StandardCharsets.UTF_8), "undo beyond the crash");
        again.save();
        assertFalse(Files.exists(Journal.beside(found)), "saving takes the journal");
      }
    }
  }

  /** The program may end between the replacement of the file and the end of its journal, or before the first. */
  @Test
  void aSaveCutOffBeforeOrAfterTheRenameIsKnown() throws IOException {
    try (var document = open()) {
      var commands = document.commands("lan");
      document.execute(commands.delete(document.spans(SampleArticle.TIME)));
      var bytes = document.resource().toBytes();
      var saving = JournalRecords.encode(new JournalRecords.Base(Fingerprint.sha256(bytes)));

      var before = crash(document);
      Files.write(Journal.beside(before), saving, StandardOpenOption.APPEND);
      recovered(before, RandomWork.state(document));

      var after = crash(document);
      Files.write(Journal.beside(after), saving, StandardOpenOption.APPEND);
      Files.write(after, bytes);
      assertTrue(UnsavedWork.of(after).isEmpty());
      try (var again = CasDocument.open(after, TYPES)) {
        again.keepJournal();
        assertEquals(RandomWork.state(document), RandomWork.state(again));
        again.execute(again.commands("lan").accept(again.spans(SampleArticle.ENTITY)));
        recovered(crash(again), RandomWork.state(again));
      }
    }
  }

  @Test
  void whatAnotherProgramDidSinceIsMergedWithTheSteps() throws IOException {
    try (var document = open()) {
      document.execute(document.commands("lan").delete(document.spans(SampleArticle.TIME)));
      document.journal().awaitDisk();
      var found = crash(document);
      Files.copy(Journal.baseOf(Journal.beside(document.file())), Journal.baseOf(Journal.beside(found)));
      Files.writeString(found, Files.readString(found).replace("PERSON", "MISC"));
      assertEquals(UnsavedWork.Way.MERGES, UnsavedWork.of(found).orElseThrow().way());
      try (var again = CasDocument.open(found, TYPES)) {
        again.recover();
        assertEquals(RandomWork.state(document), RandomWork.state(again), "as it was, before the other program");
        assertTrue(again.isChangedOnDisk());
        assertEquals(List.of(), again.outside().merge());
        assertTrue(again.spans(SampleArticle.TIME).isEmpty());
        assertTrue(again.spans(SampleArticle.ENTITY).stream().noneMatch(e -> "PERSON".equals(e.string("kind"))));
        assertEquals(2, again.undoLabels().size());
        again.save();
      }
      assertFalse(Files.exists(Journal.beside(found)) || Files.exists(Journal.baseOf(Journal.beside(found))));
    }
  }

  @Test
  void whatIsPutAsideIsOfferedAgainWhereTheFileIsAsItWas() throws IOException {
    try (var document = open()) {
      document.execute(document.commands("lan").delete(document.spans(SampleArticle.TIME)));
      var found = crash(document);
      var before = Files.readString(found);
      Files.writeString(found, before.replace("PERSON", "MISC"));
      var work = UnsavedWork.of(found).orElseThrow();
      assertEquals(UnsavedWork.Way.STRANGE, work.way());
      assertTrue(Files.exists(work.putAside()));
      assertTrue(UnsavedWork.of(found).isEmpty());
      try (var other = CasDocument.open(found, TYPES)) {
        other.keepJournal();
      }
      Files.writeString(found, before);
      assertTrue(UnsavedWork.of(found).orElseThrow().fits());
      recovered(found, RandomWork.state(document));
    }
  }

  @Test
  void aFileChangedSinceIsLeftAlone() throws IOException {
    try (var document = open()) {
      document.execute(document.commands("lan").delete(document.spans(SampleArticle.TIME)));
      var found = crash(document);
      var others = Files.readString(found).replace("PERSON", "MISC");
      Files.writeString(found, others);
      var work = UnsavedWork.of(found).orElseThrow();
      assertFalse(work.fits());
      assertEquals(1, work.labels().size());
      try (var again = CasDocument.open(found, TYPES)) {
        var refused = assertThrows(CasException.class, again::recover);
        assertTrue(refused.getMessage().contains(found.toString()), refused.getMessage());
        assertEquals(others, new String(again.resource().toBytes(), StandardCharsets.UTF_8));
      }
      assertTrue(UnsavedWork.of(found).isPresent(), "still there to be looked at");
      work.discard();
      assertTrue(UnsavedWork.of(found).isEmpty());
    }
  }

  @Test
  void whereTheJournalCannotBeWrittenEditingGoesOnAndTheProblemIsTold() throws IOException {
    try (var document = open()) {
      var commands = document.commands("lan");
      var obstacle = Files.createDirectory(Journal.beside(document.file()));
      document.execute(commands.accept(document.spans(SampleArticle.ENTITY)));
      assertTrue(document.journalProblem().orElseThrow().contains(obstacle.toString()));
      assertTrue(document.isDirty());
      Files.delete(obstacle);
      document.execute(commands.delete(document.spans(SampleArticle.TIME)));
      assertTrue(document.journalProblem().isEmpty());
      recovered(crash(document), RandomWork.state(document));
    }
  }

  @Test
  void aFileThatIsNoJournalIsNoWork() throws IOException {
    var document = SampleArticle.open(folder);
    Files.writeString(Journal.beside(document.file()), "something else that is long enough to hold a record");
    assertTrue(UnsavedWork.of(document.file()).isEmpty());
    document.recover();
    assertFalse(document.isDirty());
    document.close();
  }
}
