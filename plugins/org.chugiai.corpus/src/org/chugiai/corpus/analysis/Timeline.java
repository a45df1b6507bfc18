package org.chugiai.corpus.analysis;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Times on the calendar, those of the same place together.
 *
 * @param groups   in the order of time
 * @param unplaced times without a place, in the order given
 */
public record Timeline(List<Group> groups, List<TimeMention> unplaced) {

  /** Fewer than these are all shown, however far apart. */
  private static final int FEW = 10;
  private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::from).thenComparing(Placement::to)
      .thenComparing(Placement::vague);

  /** What stands for something on the axis. */
  public sealed interface Item {

    /** The times it stands for. */
    List<TimeMention> mentions();
  }

  /** Times of the same place. */
  public record Group(Placement place, List<TimeMention> mentions) implements Item {
  }

  /** Groups too close together to be told apart. */
  public record Cluster(List<Group> groups) implements Item {

    @Override
    public List<TimeMention> mentions() {
      return groups.stream().flatMap(group -> group.mentions().stream()).toList();
    }

    /** The stretch that they lie in. */
    public Placement span() {
      var from = groups.stream().map(g -> g.place().from()).min(Comparator.naturalOrder()).orElseThrow();
      var to = groups.stream().map(g -> g.place().to()).max(Comparator.naturalOrder()).orElseThrow();
      return new Placement(from, to, false);
    }
  }

  /** Sorts times. */
  public static Timeline of(Collection<TimeMention> times) {
    Map<Placement, List<TimeMention>> groups = new TreeMap<>(ORDER);
    var unplaced = new ArrayList<TimeMention>();
    for (var time : times) {
      if (time.place().isPresent()) {
        groups.computeIfAbsent(time.place().get(), p -> new ArrayList<>()).add(time);
      } else {
        unplaced.add(time);
      }
    }
    return new Timeline(groups.entrySet().stream().map(e -> new Group(e.getKey(), List.copyOf(e.getValue()))).toList(),
        List.copyOf(unplaced));
  }

  /**
   * The stretch that shows nearly all: a few very far times do not push the rest together.
   *
   * @return null where nothing has a place
   */
  public Placement extent() {
    if (groups.isEmpty()) {
      return null;
    }
    var years = groups.stream().filter(g -> Duration.between(g.place().from(), g.place().to()).toDays() < 800).toList();
    var usual = years.isEmpty() ? groups : years;
    var middle = usual.get(usual.size() / 2).place().from();
    var near = usual.stream().filter(g -> Math.abs(Duration.between(middle, g.place().from()).toDays())
        <= reach(usual, middle)).toList();
    return new Cluster(near).span();
  }

  /** The distance from the middle within which nine of ten lie. */
  private static long reach(List<Group> groups, LocalDateTime middle) {
    var distances = groups.stream().map(g -> Math.abs(Duration.between(middle, g.place().from()).toDays())).sorted()
        .toList();
    return distances.get(distances.size() < FEW ? distances.size() - 1 : (distances.size() - 1) * 9 / 10);
  }
}
