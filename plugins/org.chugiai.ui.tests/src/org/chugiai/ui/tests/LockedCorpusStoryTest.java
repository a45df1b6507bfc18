package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus that somebody else writes: it is said who, and what can be done. */
class LockedCorpusStoryTest {

  private final User user = new User();
  private Path corpus;
  @TempDir
  Path folder;

  @BeforeEach
  void make() throws IOException {
    corpus = folder.resolve("corpus");
    CorpusStore.create(corpus, "locked").close();
  }

  @AfterEach
  void close() throws IOException {
    Desk.closeCorpus(user);
  }

  private Form open() {
    Desk.openCorpus(corpus);
    return Form.dialog(user, "Open corpus");
  }

  @Test
  void whoeverHasItIsNamedAndAfterwardsItOpens() throws IOException {
    try (var other = CorpusStore.open(corpus, CorpusStore.Access.WRITE)) {
      assertTrue(other.corpus().getDocuments().isEmpty());
      var said = open();
      assertTrue(user.see(() -> said.says("process " + ProcessHandle.current().pid())));
      user.screenshot("locked-corpus");
      said.press("Try Again");
      Form.dialog(user, "Open corpus");
      assertFalse(user.see(Desk::hasCorpus));
    }
    Form.dialog(user, "Open corpus").press("Try Again");
    user.waitUntil("it is open", Desk::hasCorpus);
  }

  @Test
  void aLockOfAnotherComputerIsTakenOverByWhoKnowsBetter() throws IOException {
    Files.writeString(corpus.resolve(".lock"), "12\nsome-other-computer\n2021-12-31T08:00:00Z\n");
    var said = open();
    assertTrue(user.see(() -> said.says("some-other-computer")));
    user.press(SWT.ESC);
    user.waitUntil("no dialog is open", Desk::windowIsActive);
    assertFalse(user.see(Desk::hasCorpus));
    open().press("Take It Over");
    user.waitUntil("it is open", Desk::hasCorpus);
  }
}
