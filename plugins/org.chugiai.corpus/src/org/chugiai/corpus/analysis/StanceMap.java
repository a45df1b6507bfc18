package org.chugiai.corpus.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who takes which position towards whom. A stance of several holders or targets counts for each pair of them, so that
 * cells may add up to more than the stances.
 *
 * @param holders most frequent first
 * @param targets most frequent first
 * @param cells   those with stances
 * @param stances how many stances were counted
 */
public record StanceMap(List<Party> holders, List<Party> targets, Map<Pair, Cell> cells, int stances) {

  /** A holder and a target. */
  public record Pair(Party holder, Party target) {
  }

  /** The stances of one holder towards one target. */
  public record Cell(Pair pair, List<StanceMention> stances) {

    /** How many have a direction. */
    public int count(Direction direction) {
      return (int) stances.stream().filter(stance -> stance.direction() == direction).count();
    }

    /** The counts of the directions that occur. */
    public Map<Direction, Integer> counts() {
      var counts = new EnumMap<Direction, Integer>(Direction.class);
      stances.forEach(stance -> counts.merge(stance.direction(), 1, Integer::sum));
      return counts;
    }

    /** Whether it holds both support and opposition. */
    public boolean isMixed() {
      return count(Direction.SUPPORT) > 0 && count(Direction.OPPOSE) > 0;
    }

    /** The counts with their signs, e.g. "+2 −1". */
    public String summary() {
      var parts = new ArrayList<String>();
      counts().forEach((direction, count) -> parts.add(direction.sign() + count));
      return String.join(" ", parts);
    }
  }

  /**
   * Counts stances.
   *
   * @param names canonical name of a referent by its id; null where the name that the article has is to be used
   */
  public static StanceMap of(Collection<StanceMention> stances, StanceFilter filter, UnaryOperator<String> names) {
    var parties = new HashMap<String, Party>();
    UnaryOperator<Party> same = party -> parties.computeIfAbsent(party.id(), id -> named(party, names));
    var cells = new LinkedHashMap<Pair, List<StanceMention>>();
    int counted = 0;
    for (var stance : stances) {
      boolean used = false;
      if (filter.accepts(stance)) {
        for (var pair : pairs(stance, filter, same)) {
          cells.computeIfAbsent(pair, p -> new ArrayList<>()).add(stance);
          used = true;
        }
      }
      counted += used ? 1 : 0;
    }
    var made = new LinkedHashMap<Pair, Cell>();
    cells.forEach((pair, list) -> made.put(pair, new Cell(pair, List.copyOf(list))));
    return new StanceMap(ranked(made, true), ranked(made, false), made, counted);
  }

  private static Party named(Party party, UnaryOperator<String> names) {
    var name = party.kind() == Party.Kind.REFERENT ? names.apply(party.id()) : null;
    return name == null ? party : new Party(party.id(), name, party.kind());
  }

  private static List<Pair> pairs(StanceMention stance, StanceFilter filter, UnaryOperator<Party> same) {
    return stance.holders().stream().filter(filter::accepts).map(same).flatMap(holder -> stance.targets().stream()
        .filter(filter::accepts).map(target -> new Pair(holder, same.apply(target)))).distinct().toList();
  }

  private static List<Party> ranked(Map<Pair, Cell> cells, boolean holders) {
    var counts = new HashMap<Party, Integer>();
    cells.forEach((pair, cell) -> counts.merge(holders ? pair.holder() : pair.target(), cell.stances().size(),
        Integer::sum));
    // What is not named comes last, however often that is.
    return counts.keySet().stream().sorted(Comparator.<Party>comparingInt(p -> p.kind() == Party.Kind.UNNAMED ? 1 : 0)
        .thenComparing(Comparator.<Party>comparingInt(counts::get).reversed()).thenComparing(Party::name)
        .thenComparing(Party::id)).toList();
  }

  /** The cell of a pair. */
  public Optional<Cell> cell(Party holder, Party target) {
    return Optional.ofNullable(cells.get(new Pair(holder, target)));
  }

  /** The most frequent holders and targets alone. */
  public StanceMap top(int holderLimit, int targetLimit) {
    if (holders.size() <= holderLimit && targets.size() <= targetLimit) {
      return this;
    }
    var rows = holders.subList(0, Math.min(holderLimit, holders.size()));
    var columns = targets.subList(0, Math.min(targetLimit, targets.size()));
    var kept = new LinkedHashMap<Pair, Cell>();
    cells.forEach((pair, cell) -> {
      if (rows.contains(pair.holder()) && columns.contains(pair.target())) {
        kept.put(pair, cell);
      }
    });
    int left = (int) kept.values().stream().flatMap(cell -> cell.stances().stream()).distinct().count();
    return new StanceMap(List.copyOf(rows), List.copyOf(columns), kept, left);
  }
}
