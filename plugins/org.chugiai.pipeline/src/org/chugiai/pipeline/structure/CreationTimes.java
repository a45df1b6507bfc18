package org.chugiai.pipeline.structure;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chugiai.pipeline.structure.DateMention.Style;
import org.chugiai.pipeline.structure.DateMention.Tense;

/**
 * Infers when an article was published, where nobody says so: every day that the text's past dates suggest, in every
 * year that is possible, is held against all that the text tells (dates before and after, weekdays beside dates, years,
 * holders of offices), and the most consistent one is taken.
 */
final class CreationTimes {

  private static final int FIRST_YEAR = 1990;
  /** How long after the newest year that it names a text may have been written. */
  private static final int YEARS_LATER = 4;
  /** News tells of days as near as these. */
  private static final int FRESH_DAYS = 10;
  private static final int RECENT_DAYS = 60;
  private static final int HALF_A_YEAR = 200;
  /** The text was hardly published longer than this after the last day it tells of. */
  private static final int SLACK_DAYS = 7;
  /** What it can count against a year, at the most, that the text names none near it. */
  private static final double MOST_SILENCE = 1.5;
  /** What is imported is mostly new: this many days count in favour of the year of the import. */
  private static final int FRESH_IMPORT_DAYS = 30;

  private final DateScanner dates;
  private final OfficeTerms offices;
  private final Scene scene;

  CreationTimes(DateScanner dates, OfficeTerms offices, Scene scene) {
    this.dates = dates;
    this.offices = offices;
    this.scene = scene;
  }

  /** A possible day of publication and the mention that suggests it. */
  private record Candidate(LocalDate day, DateMention mention, double score) {
  }

  /** All that the text tells. */
  private record Evidence(List<DateMention> mentions, List<List<OfficeTerms.Term>> terms, boolean abroad) {
  }

  /**
   * Infers the creation time.
   *
   * @param story the text without links to other stories, in NFC with plain blanks
   * @param related the links to other stories, likewise; only the office holders named there count
   * @param imported the day of the import, if known: the text was not written after it
   */
  Optional<CreationTime> infer(String story, String related, Optional<LocalDate> imported) {
    for (var line : (Iterable<String>) story.lines()::iterator) {
      var dateLine = DateScanner.dateLine(line.strip());
      if (dateLine.isPresent()) {
        return dateLine.map(CreationTimes::printed);
      }
    }
    var terms = offices.find(story + "\n" + related);
    var mentions = toCome(withoutAims(dates.scan(story), terms));
    var evidence = new Evidence(mentions, terms, scene.isAbroad(story));
    var candidates = candidates(evidence, imported);
    return candidates.stream().max(Comparator.comparingDouble(Candidate::score)
            .thenComparing(c -> -c.day().getYear()).thenComparing(Candidate::day))
        .map(best -> explain(best, candidates, evidence)).or(() -> coarse(evidence, imported));
  }

  /** Leaves out round years that lie ahead of all else that the text tells: they are aimed at. */
  private static List<DateMention> withoutAims(List<DateMention> mentions, List<List<OfficeTerms.Term>> terms) {
    int told = mentions.stream().filter(m -> !m.isRoundYear()).mapToInt(DateMention::year).max().orElse(0);
    int held = terms.stream().flatMap(List::stream).mapToInt(term -> term.from().getYear()).max().orElse(0);
    int known = Math.max(told, held);
    return known == 0 ? mentions : mentions.stream().filter(m -> !m.isRoundYear() || m.year() <= known + 1).toList();
  }

  /** A day that is told as one to come is so wherever it is named, but for the words of what has been on it. */
  private static List<DateMention> toCome(List<DateMention> mentions) {
    var ahead = mentions.stream().filter(m -> m.isDay() && m.tense() == Tense.FUTURE).map(CreationTimes::dayAndMonth)
        .collect(Collectors.toSet());
    mentions.stream().filter(m -> m.style() != Style.PLAIN).map(CreationTimes::dayAndMonth).forEach(ahead::remove);
    return mentions.stream().map(m -> m.isDay() && ahead.contains(dayAndMonth(m)) ? m.in(Tense.FUTURE) : m).toList();
  }

  private static int dayAndMonth(DateMention mention) {
    return 100 * mention.month() + mention.day();
  }

  /** Where no day is told: the newest month or year, or the day of the import. */
  private static Optional<CreationTime> coarse(Evidence evidence, Optional<LocalDate> imported) {
    var newest = evidence.mentions().stream().filter(m -> m.year() >= FIRST_YEAR && m.tense() != Tense.FUTURE)
        .max(Comparator.comparingInt(m -> 12 * m.year() + m.month()));
    if (newest.isPresent()) {
      var first = startOf(newest.get());
      var last = newest.get().month() > 0 ? first.plusMonths(1).minusDays(1) : first.plusYears(1).minusDays(1);
      var day = imported.filter(d -> d.isBefore(last)).orElse(last);
      return Optional.of(new CreationTime(day.toString(), first.isBefore(day) ? first : day,
          last.isAfter(day) ? day : last,
          "no day is told; \"" + newest.get().words() + "\" is the newest time named"));
    }
    return imported.map(day -> new CreationTime(day.toString(), LocalDate.of(FIRST_YEAR, 1, 1), day,
        "the text tells nothing; the day of the import is taken"));
  }

  private static CreationTime printed(DateMention.Line line) {
    var published = line.time().map(time -> line.date().atTime(time).toString()).orElse(line.date().toString());
    return new CreationTime(published, line.date(), line.date(), "printed: \"" + line.words() + "\"");
  }

  private static List<Candidate> candidates(Evidence evidence, Optional<LocalDate> imported) {
    var candidates = new ArrayList<Candidate>();
    boolean past = evidence.mentions().stream().anyMatch(m -> m.isDay() && m.tense() != Tense.FUTURE);
    var distinct = evidence.mentions().stream().filter(m -> m.isDay() && (m.tense() != Tense.FUTURE || !past))
        .distinct().limit(40).toList();
    var years = years(evidence, imported);
    var scores = new HashMap<LocalDate, Double>();
    for (var mention : distinct) {
      for (int year : mention.year() > 0 ? List.of(mention.year()) : years) {
        mention.in(year).map(day -> day.plusDays(past ? daysLater(mention, evidence.abroad()) : -1))
            .filter(day -> day.getYear() >= FIRST_YEAR)
            .filter(day -> imported.isEmpty() || !day.isAfter(imported.get()))
            .map(day -> new Candidate(day, mention,
                scores.computeIfAbsent(day, d -> score(d, evidence) + freshness(d, imported))))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static double freshness(LocalDate day, Optional<LocalDate> imported) {
    return imported.filter(d -> !d.isAfter(day.plusDays(FRESH_IMPORT_DAYS))).isPresent() ? 0.5 : 0;
  }

  private static int daysLater(DateMention mention, boolean abroad) {
    return switch (mention.style()) {
      case TODAY -> 0;
      case YESTERDAY, HOM -> 1;
      case PLAIN -> abroad ? 1 : 0;
    };
  }

  /** The years in which the text may have been written: near those that it names, or in which offices were held. */
  private static List<Integer> years(Evidence evidence, Optional<LocalDate> imported) {
    var years = new TreeSet<Integer>();
    for (var mention : evidence.mentions()) {
      if (mention.year() >= FIRST_YEAR && !mention.isTarget()) {
        years.addAll(range(mention.year() - (mention.tense() == Tense.PAST ? 0 : YEARS_LATER),
            mention.year() + (mention.tense() == Tense.FUTURE ? 0 : YEARS_LATER)));
      }
    }
    evidence.terms().stream().flatMap(List::stream).map(OfficeTerms.Term::from)
        .map(from -> Math.max(FIRST_YEAR, from.getYear()))
        .forEach(from -> years.addAll(range(from, from + YEARS_LATER)));
    if (years.isEmpty()) {
      imported.ifPresent(day -> years.addAll(range(day.getYear() - 1, day.getYear())));
    }
    return List.copyOf(years);
  }

  private static List<Integer> range(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** How well a day of publication agrees with what the text tells; more is better. */
  private static double score(LocalDate day, Evidence evidence) {
    double score = 0;
    DateMention newest = null;
    for (var mention : evidence.mentions()) {
      score += mention.isDay() ? dayScore(mention, day) : 0;
      if (mention.year() > 0) {
        score += yearScore(mention, day);
        newest = mention.tense() == Tense.PAST && isNewer(mention, newest) ? mention : newest;
      }
    }
    score -= newest == null ? 0 : silence(newest, day);
    for (var terms : evidence.terms()) {
      score += terms.stream().anyMatch(term -> term.contains(day)) ? 1 : -3;
    }
    return score;
  }

  private static boolean isNewer(DateMention mention, DateMention other) {
    return other == null || startOf(mention).isAfter(startOf(other));
  }

  /**
   * What counts against a year because the newest time written with its year is not of the year that is to be
   * expected: a year is hardly written to what has been in the same one, so that in the first half of a year the newest
   * is mostly of the year before.
   */
  private static double silence(DateMention newest, LocalDate published) {
    boolean recent = newest.month() > 0 && startOf(newest).plusDays(RECENT_DAYS).isAfter(published);
    int years = published.getYear() - newest.year();
    if (recent || years < 0) {
      return 0;
    }
    int month = published.getMonthValue();
    double expected = newest.month() == 0 ? month <= 3 ? 0.5 : 0 : month <= 6 ? 1 : 0;
    return Math.min(MOST_SILENCE, 0.3 * Math.abs(years - expected));
  }

  /** What was cannot be later than the publication; what is planned is mostly planned for soon. */
  private static double yearScore(DateMention mention, LocalDate published) {
    boolean later = startOf(mention).isAfter(published);
    return switch (mention.tense()) {
      case PAST -> later ? -4 : 0;
      case OPEN -> later ? -1.5 : 0;
      case FUTURE -> -0.5 * Math.min(4, Math.abs(mention.year() - published.getYear()));
    };
  }

  private static LocalDate startOf(DateMention mention) {
    return LocalDate.of(mention.year(), Math.max(1, mention.month()), 1);
  }

  private static double dayScore(DateMention mention, LocalDate published) {
    var near = mention.near(published);
    if (near.isEmpty()) {
      return -1;
    }
    long days = near.get().toEpochDay() - published.toEpochDay();
    double weekday = mention.weekday().map(w -> near.get().getDayOfWeek() == w ? 3.0 : -3.0).orElse(0.0);
    double nearness = nearness(Math.abs(days));
    if (mention.year() > 0) {
      // With a weekday and a year it is mostly the news of that day, not something remembered.
      return weekday + Math.max(0, nearness * (mention.weekday().isPresent() ? 1.5 : 0.5));
    }
    boolean today = mention.style() == Style.TODAY && days != 0 || mention.style() == Style.YESTERDAY && days != -1;
    // Where the tense is not told the day has mostly been.
    return weekday + nearness * (mention.tense() == Tense.OPEN && days > 0 ? 0.5 : 1) - (today ? 1 : 0);
  }

  private static double nearness(long days) {
    if (days <= FRESH_DAYS) {
      return 1;
    }
    return days <= RECENT_DAYS ? 0.6 : days <= HALF_A_YEAR ? -0.3 : -1;
  }

  private static CreationTime explain(Candidate best, List<Candidate> candidates, Evidence evidence) {
    var reason = new StringBuilder();
    boolean ahead = best.mention().tense() == Tense.FUTURE;
    long later = best.mention().near(best.day()).map(d -> best.day().toEpochDay() - d.toEpochDay()).orElse(0L);
    reason.append(ahead ? "before the first day announced, \"" : "latest past day \"").append(best.mention().words())
        .append('"').append(later > 0 ? " and a day for the news to arrive" : "");
    if (best.mention().year() == 0) {
      reason.append("; year ").append(best.day().getYear()).append(yearReason(best, candidates, evidence));
    }
    var told = ahead ? best.day().minusDays(SLACK_DAYS) : best.day().minusDays(Math.max(0, later));
    var next = evidence.mentions().stream().filter(m -> m.isDay() && m.tense() == Tense.FUTURE)
        .flatMap(m -> m.near(best.day()).stream()).filter(d -> !d.isBefore(best.day()))
        .min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    var latest = best.day().plusDays(SLACK_DAYS);
    return new CreationTime(best.day().toString(), told, latest.isBefore(next) ? latest : next, reason.toString());
  }

  private static String yearReason(Candidate best, List<Candidate> candidates, Evidence evidence) {
    var reasons = new ArrayList<String>();
    evidence.mentions().stream().filter(m -> m.isDay() && m.year() == 0 && m.weekday().isPresent())
        .filter(m -> m.near(best.day()).filter(d -> d.getDayOfWeek() == m.weekday().get()).isPresent())
        .map(m -> m.words() + " is a " + m.weekday().get().toString().toLowerCase()).distinct().limit(2)
        .forEach(reasons::add);
    evidence.mentions().stream().filter(m -> m.year() > 0 && m.tense() != Tense.FUTURE)
        .max(Comparator.comparingInt(DateMention::year)).ifPresent(m -> reasons.add("\"" + m.words() + "\" is named"));
    evidence.terms().stream().flatMap(List::stream).filter(t -> t.contains(best.day())).limit(3)
        .forEach(t -> reasons.add(t.words() + " (" + year(t.from()) + "–" + year(t.to()) + ")"));
    long equal = candidates.stream().filter(c -> c.score() == best.score())
        .mapToInt(c -> c.day().getYear()).distinct().count();
    return (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons))
        + (equal > 1 ? "; " + (equal - 1) + " later years are as possible" : "");
  }

  private static String year(LocalDate date) {
    return date.getYear() < Year.MIN_VALUE + 1 || date.getYear() > 9999 ? "" : String.valueOf(date.getYear());
  }
}
