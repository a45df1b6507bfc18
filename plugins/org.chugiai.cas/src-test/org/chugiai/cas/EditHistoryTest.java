package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The undo history goes with an article whose types change. */
class EditHistoryTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyStateIsReachedAgain(long seed) throws IOException {
    try (var before = SampleArticle.open(folder)) {
      before.keepJournal();
      var work = new RandomWork(before, seed);
      for (var i = 0; i < 60; i++) {
        work.step();
      }
      before.save();
      var state = before.resource().toBytes();
      var history = EditHistory.of(before);
      assertArrayEquals(state, before.resource().toBytes(), "reading it changes nothing");
      assertFalse(before.isDirty());
      try (var after = CasDocument.open(before.file(), Xmi.types(ChuGiaiTypes.load()))) {
        after.keepJournal();
        history.restore(after);
        assertFalse(after.isDirty());
        assertFalse(Files.exists(Journal.beside(after.file())), "nothing is unsaved");
        assertEquals(List.of(before.undoLabels(), before.redoLabels()),
            List.of(after.undoLabels(), after.redoLabels()));
        assertEquals(states(before), states(after));
        Consistency.check(after);
      }
    }
  }

  /** All states that undo leads to, and redo from there. */
  private static List<String> states(CasDocument document) throws IOException {
    var states = new ArrayList<String>();
    var stack = document.commandStack();
    for (; stack.canUndo(); stack.undo()) {
      states.add(RandomWork.state(document));
    }
    for (; stack.canRedo(); stack.redo()) {
      states.add(RandomWork.state(document));
    }
    states.add(RandomWork.state(document));
    return states;
  }

  @Test
  void whatDoesNotFitIsRefusedAndTheDocumentStaysAsItIs() throws IOException {
    try (var before = SampleArticle.open(folder)) {
      before.execute(before.commands("lan").delete(before.spans(SampleArticle.TIME)));
      before.save();
      var history = EditHistory.of(before);
      before.execute(before.commands("lan").delete(before.spans(SampleArticle.STANCE)));
      before.save();
      try (var after = CasDocument.open(before.file(), before.types())) {
        var state = after.resource().toBytes();
        assertThrows(HistoryException.class, () -> history.restore(after));
        assertArrayEquals(state, after.resource().toBytes());
        assertFalse(after.commandStack().canUndo() || after.isDirty());
      }
    }
  }
}
