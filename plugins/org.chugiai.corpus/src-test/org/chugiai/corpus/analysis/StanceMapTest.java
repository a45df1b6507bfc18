package org.chugiai.corpus.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.corpus.analysis.StanceFilter.State;
import org.junit.jupiter.api.Test;

class StanceMapTest {

  static Party referent(String id) {
    return new Party(id, id.toUpperCase(), Party.Kind.REFERENT);
  }

  static StanceMention stance(int number, String holder, String target, String polarity, String attitude,
      String status) {
    return new StanceMention(new Spot("a", "s", number, number + 3), "cue", List.of(referent(holder)),
        List.of(referent(target)), Direction.of(polarity), attitude, status);
  }

  private final List<StanceMention> stances = List.of(
      stance(1, "x", "y", "oppose", "accuse", "accepted"), stance(2, "x", "y", "support", "defend", "suggested"),
      stance(3, "x", "y", "oppose", "warn", "corrected"), stance(4, "y", "x", null, "assess", "suggested"),
      new StanceMention(new Spot("b", "s", 0, 2), "cue", List.of(referent("x"), referent("z")),
          List.of(Party.ofWords("Kế hoạch  này")), Direction.SUPPORT, "support", "manual"),
      new StanceMention(new Spot("b", "s", 5, 7), "cue", List.of(Party.UNNAMED),
          List.of(Party.ofWords("kế hoạch này")), Direction.OPPOSE, "oppose", "manual"));

  private static StanceMap map(List<StanceMention> stances, StanceFilter filter) {
    return StanceMap.of(stances, filter, id -> null);
  }

  @Test
  void countsAndOrder() {
    var map = map(stances, StanceFilter.all());
    assertEquals(6, map.stances());
    assertEquals(List.of("X", "Y", "Z", ""), map.holders().stream().map(Party::name).toList());
    assertEquals(List.of("Kế hoạch này", "Y", "X"), map.targets().stream().map(Party::name).toList());
    var cell = map.cell(referent("x"), referent("y")).orElseThrow();
    assertEquals(Map.of(Direction.SUPPORT, 1, Direction.OPPOSE, 2), cell.counts());
    assertTrue(cell.isMixed());
    assertEquals("+1 −2", cell.summary());
    assertEquals(3, map.cells().entrySet().stream().filter(e -> e.getKey().target().name().startsWith("Kế")).count());
  }

  @Test
  void filters() {
    assertEquals(1, map(stances, new StanceFilter(Optional.of("warn"), Optional.empty(), State.ALL, false)).stances());
    assertEquals(3,
        map(stances, new StanceFilter(Optional.empty(), Optional.of(Direction.OPPOSE), State.ALL, false)).stances());
    assertEquals(2, map(stances, new StanceFilter(Optional.empty(), Optional.empty(), State.OPEN, false)).stances());
    assertEquals(4,
        map(stances, new StanceFilter(Optional.empty(), Optional.empty(), State.CONFIRMED, false)).stances());
    var referents = map(stances, new StanceFilter(Optional.empty(), Optional.empty(), State.ALL, true));
    assertEquals(4, referents.stances());
    assertEquals(List.of("Y", "X"), referents.targets().stream().map(Party::name).toList());
  }

  @Test
  void theRegistrysNameWinsAndJoinsVariants() {
    var one = new StanceMention(new Spot("a", "s", 0, 1), "c", List.of(new Party("ukr", "Ukraina",
        Party.Kind.REFERENT)), List.of(referent("t")), Direction.OPPOSE, null, null);
    var other = new StanceMention(new Spot("b", "s", 0, 1), "c", List.of(new Party("ukr", "Ukraine",
        Party.Kind.REFERENT)), List.of(referent("t")), Direction.OPPOSE, null, null);
    var map = StanceMap.of(List.of(one, other), StanceFilter.all(), id -> id.equals("ukr") ? "U-crai-na" : null);
    assertEquals(List.of("U-crai-na"), map.holders().stream().map(Party::name).toList());
    assertEquals(1, map(List.of(one, other), StanceFilter.all()).holders().size());
  }

  @Test
  void topKeepsTheMostFrequent() {
    var top = map(stances, StanceFilter.all()).top(1, 2);
    assertEquals(2, top.cells().size());
    assertEquals(4, top.stances());
  }

  @Test
  void rolesWithoutReferentAreKnownByTheirWords() {
    assertEquals(List.of(Party.UNNAMED), ArticleStances.parties(List.of(), null, null, " \n"));
    assertEquals(List.of("r"), ArticleStances.parties(List.of(), "r", "R", "text").stream().map(Party::id).toList());
    assertEquals(List.of("p", "q"),
        ArticleStances.parties(List.of("p", "q", "p"), "r", "R", "text").stream().map(Party::id).toList());
    assertEquals("một hai", ArticleStances.parties(List.of(), " ", null, "một\nhai").getFirst().name());
  }
}
