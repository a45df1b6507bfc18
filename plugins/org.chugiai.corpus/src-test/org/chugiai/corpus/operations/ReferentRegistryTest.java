package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.operations.ReferentRegistry.Mention;
import org.junit.jupiter.api.Test;

class ReferentRegistryTest {

  private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();

  @Test
  void whatEnginesSuggestIsRegisteredButNotGivenBackToThem() {
    ReferentRegistry.merge(corpus, List.of(new Mention("tran-van-a", "PERSON", "Trần Văn A", "ông A", false)));
    assertTrue(corpus.findReferent("tran-van-a").isSuggested());
    assertEquals(List.of(), corpus.findReferent("tran-van-a").getVariants());
    assertEquals("", tsv());
  }

  @Test
  void whatAPersonConfirmsIsGivenToTheNextRun() {
    ReferentRegistry.merge(corpus, List.of(new Mention("tran-van-a", "PERSON", "Trần Văn A", "Trần Văn A", false),
        new Mention("tran-van-a", "PERSON", "Trần Văn A", "Trần A", true)));
    assertFalse(corpus.findReferent("tran-van-a").isSuggested());
    assertEquals("tran-van-a\tPERSON\tTrần Văn A\tTrần A\n", tsv());
  }

  @Test
  void aPersonsNameOfOneWordIsMarkedAsNeedingSupport() {
    ReferentRegistry.merge(corpus, List.of(new Mention("smith", "PERSON", "John Smith", "Smith", true),
        new Mention("asean", "ORGANIZATION", "ASEAN", "ASEAN", true)));
    assertEquals("smith\tPERSON\tJohn Smith\t~Smith\nasean\tORGANIZATION\tASEAN\n", tsv());
  }

  @Test
  void mergingAgainChangesNothing() {
    var mentions = List.of(new Mention("hue", "LOCATION", "Huế", "cố đô Huế", true));
    ReferentRegistry.merge(corpus, mentions);
    var once = tsv();
    ReferentRegistry.merge(corpus, mentions);
    assertEquals(once, tsv());
    assertEquals(1, corpus.getReferents().size());
  }

  @Test
  void namesCannotBreakTheTable() {
    ReferentRegistry.merge(corpus, List.of(new Mention("x", "MISC", "#1\tmột\nhai", "y", true),
        new Mention("z", "A KIND OF THEIR OWN", "z", "z", true)));
    assertEquals("x\tMISC\t1 một hai\ty\n", tsv());
  }

  private String tsv() {
    return new String(ReferentRegistry.tsv(corpus), StandardCharsets.UTF_8);
  }
}
