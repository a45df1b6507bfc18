package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.chugiai.pipeline.clause.ClauseLexicon;
import org.chugiai.pipeline.clause.Syllables;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.TsvTable;
import org.chugiai.pipeline.clause.Unit;
import org.chugiai.pipeline.clause.WordClass;

/**
 * The cues of stance-cues.tsv, whose head explains the format, and of a corpus's own files of that name. They are words
 * of the clause lexicon, too: whoever cuts up sentences needs them.
 */
public final class CueLexicon {

  private static final String FILE = "stance-cues.tsv";
  private static final String PARTY = "@party";

  /** The entries of a cue, the last one first. */
  private final Map<String, List<Cue>> cues = new HashMap<>();

  /**
   * Reads the cues and makes them words of the clause lexicon.
   *
   * @throws IllegalArgumentException if a row is wrong; the message names the file and the row
   */
  public static CueLexicon load(String[] folders, ClauseLexicon words) {
    var lexicon = new CueLexicon();
    for (var row : TsvTable.load(CueLexicon.class, FILE, folders).rows()) {
      lexicon.add(row, words);
    }
    return lexicon;
  }

  /** The last entry for a unit that fits, or null. */
  Cue find(Unit unit, Predicate<Cue> fits) {
    if (!unit.has(Trait.ATTITUDE)) {
      return null;
    }
    for (var cue : cues.getOrDefault(unit.word().text(), List.of())) {
      if (fits.test(cue)) {
        return cue;
      }
    }
    return null;
  }

  /**
   * Hands on the cues of a sentence that are used in one of some ways and fit where they stand.
   *
   * @param place whether the unit at an index may be such a cue
   * @param action is given the cue and its unit
   */
  void forEach(SentenceContext context, Set<Cue.Use> uses, IntPredicate place, ObjIntConsumer<Cue> action) {
    var sentence = context.sentence();
    var guards = new Guards(context);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.has(i, Trait.ATTITUDE) && place.test(i)) {
        int unit = i;
        var cue = find(sentence.unit(i), c -> uses.stream().anyMatch(c::isUsedAs) && guards.allow(c, unit));
        if (cue != null) {
          action.accept(cue, i);
        }
      }
    }
  }

  private void add(TsvTable.Row row, ClauseLexicon words) {
    boolean none = row.column(1).equals("none");
    var uses = EnumSet.noneOf(Cue.Use.class);
    row.words(3).forEach(use -> uses.add(row.constant(Cue.Use.class, use)));
    if (uses.isEmpty()) {
      throw row.error("the fourth column should name uses: verb, noun, source, judged");
    }
    boolean verbal = uses.contains(Cue.Use.VERB) || uses.contains(Cue.Use.JUDGED);
    for (var phrase : row.list(0)) {
      var text = String.join(" ", Syllables.ofPhrase(phrase));
      var known = words.find(text);
      words.add(text, verbal ? WordClass.VERB : WordClass.NOUN, none ? Set.of() : Set.of(Trait.ATTITUDE));
      if (none) {
        cues.remove(text);
        if (known != null && !known.has(Trait.ATTITUDE)) {
          words.add(text, known.wordClass(), known.traits());
        }
      } else {
        cues.computeIfAbsent(text, t -> new ArrayList<>()).add(0, cue(row, text, uses));
      }
    }
  }

  private static Cue cue(TsvTable.Row row, String text, Set<Cue.Use> uses) {
    var attitude = row.constant(Attitude.class, row.column(1));
    var polarity = row.constant(Polarity.class, row.column(2));
    var options = new Options(row);
    var negated = options.value("negated");
    var negatedAttitude = negated == null ? defaultNegated(attitude)
        : negated.equals("none") ? null : row.constant(Attitude.class, negated);
    var onlyBefore = new ArrayList<>(options.phrases("only-before"));
    boolean party = onlyBefore.remove(List.of(PARTY));
    var conditions = new Cue.Conditions(options.phrases("not-after"), options.phrases("not-before"),
        options.phrases("only-after"), List.copyOf(onlyBefore), party, options.has("planned"), options.has("agent"),
        options.has("weak"));
    return new Cue(text, attitude, polarity, Set.copyOf(uses), conditions, negatedAttitude);
  }

  private static Attitude defaultNegated(Attitude attitude) {
    return switch (attitude) {
      case SUPPORT, DEFEND -> Attitude.OPPOSE;
      case OPPOSE, CRITICIZE -> Attitude.SUPPORT;
      case SATISFIED, ASSESS -> Attitude.CRITICIZE;
      case WILLING, PROMISE -> Attitude.REJECT;
      case DESIRE, BELIEVE, EXPECT -> attitude;
      default -> null;
    };
  }

  /** The conditions of a row: "flag" or "key=a|b_c". */
  private static final class Options {
    private static final Set<String> KEYS =
        Set.of("not-after", "not-before", "only-after", "only-before", "negated");
    private static final Set<String> FLAGS = Set.of("planned", "agent", "weak");

    private final Map<String, String> values = new HashMap<>();

    Options(TsvTable.Row row) {
      for (var word : row.words(4)) {
        int equals = word.indexOf('=');
        var key = equals < 0 ? word : word.substring(0, equals);
        if (!(equals < 0 ? FLAGS : KEYS).contains(key)) {
          throw row.error("\"" + word + "\" is no condition; known are " + KEYS + " with =, and " + FLAGS);
        }
        values.put(key, word.substring(equals + 1));
      }
    }

    boolean has(String flag) {
      return values.containsKey(flag);
    }

    String value(String key) {
      return values.get(key);
    }

    List<List<String>> phrases(String key) {
      var phrases = new ArrayList<List<String>>();
      for (var phrase : values.getOrDefault(key, "").split("\\|")) {
        if (!phrase.isEmpty()) {
          phrases.add(phrase.startsWith("@") ? List.of(phrase) : Syllables.ofPhrase(phrase.replace('_', ' ')));
        }
      }
      return List.copyOf(phrases);
    }
  }
}
