package org.chugiai.pipeline.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.pipeline.entities.Variant.Certainty;

/** Collects rows of lexicon files. What is added first wins where spellings coincide. */
final class LexiconBuilder {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Trie<Variant> names = new Trie<>();
  private final Trie<Cue> cues = new Trie<>();
  private final Map<String, Referent> persons = new HashMap<>();
  private final Map<String, Referent> referents = new HashMap<>();
  /** Spellings of the corpus's registry, by kind. */
  private final Map<String, Referent> registered = new HashMap<>();
  private boolean registry;

  /** From now on rows are (not) those of the corpus's registry. */
  void registry(boolean on) {
    registry = on;
  }

  /** Adds a referent with its spellings, some of them marked. */
  void name(Referent given, List<String> spellings) {
    var referent = registered.isEmpty() || registry ? given : registeredAs(given, spellings);
    referents.putIfAbsent(referent.id(), referent);
    for (var spelling : spellings) {
      if (!spelling.isBlank()) {
        spelling(referent, spelling.strip());
      }
    }
  }

  void cue(Role role, String phrase) {
    var text = phrase.strip().toCharArray();
    var tokens = Tokeniser.split(text, 0, text.length);
    if (tokens.count() > 0) {
      var numbers = numbers(text, tokens);
      cues.add(numbers, new Cue(role, tokens.count(), capitals(text, tokens, 0)));
      if (role == Role.DOMAIN) {
        cues.add(numbers, new Cue(Role.SMALL_DOMAIN, tokens.count(), 0));
      }
    }
  }

  Lexicon build() {
    return new Lexicon(vocabulary, names, cues, Map.copyOf(persons), Map.copyOf(referents));
  }

  private Referent registeredAs(Referent given, List<String> spellings) {
    var same = registered.get(given.kind() + given.id());
    if (same != null) {
      return same;
    }
    for (var spelling : spellings) {
      var known = registered.get(given.kind() + spelling);
      if (known != null && certainty(spelling) != Certainty.SUPPORTED) {
        return known;
      }
    }
    return given;
  }

  private void spelling(Referent referent, String spelling) {
    if (registry) {
      registered.putIfAbsent(referent.kind() + referent.id(), referent);
      registered.putIfAbsent(referent.kind() + spelling, referent);
    }
    var certainty = certainty(spelling);
    var text = unmarked(spelling).toCharArray();
    if (referent.kind() == Kind.PERSON && certainty == Certainty.SURE && spelling.indexOf(' ') > 0) {
      persons.putIfAbsent(Skeleton.of(new String(text)), referent);
    }
    add(referent, text, certainty, spelling.charAt(0) == '!');
    var plain = new String(text);
    if (plain.indexOf('-') > 0 && plain.chars().noneMatch(Character::isDigit)) {
      add(referent, plain.replace('-', ' ').toCharArray(), certainty, false);
    }
  }

  private void add(Referent referent, char[] text, Certainty marked, boolean always) {
    var tokens = Tokeniser.split(text, 0, text.length);
    if (tokens.count() == 0) {
      return;
    }
    var certainty = marked;
    if (!always && tokens.count() == 1 && marked == Certainty.SURE && Shape.of(text, 0, text.length) != Shape.UPPER
        && Syllables.isVietnamese(Words.lowerCase(text), 0, text.length)) {
      certainty = Certainty.INSIDE_SENTENCE;
    }
    names.add(numbers(text, tokens), new Variant(referent, tokens.count(), capitals(text, tokens, 0),
        capitals(text, tokens, 1), certainty));
  }

  /** The spelling without its mark. */
  static String unmarked(String spelling) {
    return "?~&!".indexOf(spelling.charAt(0)) < 0 ? spelling : spelling.substring(1);
  }

  private static Certainty certainty(String spelling) {
    return switch (spelling.charAt(0)) {
      case '?' -> Certainty.INSIDE_SENTENCE;
      case '~' -> Certainty.SUPPORTED;
      case '&' -> Certainty.PAIRED;
      default -> Certainty.SURE;
    };
  }

  private int[] numbers(char[] text, Tokeniser tokens) {
    var lower = Words.lowerCase(text);
    var numbers = new int[tokens.count()];
    Arrays.setAll(numbers, i -> vocabulary.add(lower, tokens.begin(i), tokens.end(i)));
    return numbers;
  }

  /** Bits of the words with a capital (level 0) or with capitals only (level 1). */
  private static long capitals(char[] text, Tokeniser tokens, int level) {
    long bits = 0;
    for (int i = 0; i < Math.min(Long.SIZE, tokens.count()); i++) {
      var shape = Shape.of(text, tokens.begin(i), tokens.end(i));
      if (level == 0 ? shape.hasCapital() : shape == Shape.UPPER) {
        bits |= 1L << i;
      }
    }
    return bits;
  }
}
