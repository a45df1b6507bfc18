package org.chugiai.pipeline.times;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words and phrases that time expressions are made of, looked up word by word. Immutable once built. */
final class Lexicon {

  /** What a phrase is good for; the lexicon file's head says what the values of each kind mean. */
  enum Kind {
    DIGIT, SCALE, UNIT, WEEKDAY, MONTH, PART, DAY, PART_DAY, SHIFT, LENGTH_SHIFT, REFERENCE, MOD, PORTION, VAGUE,
    EVERY, FEAST, SEASON, STEM, BRANCH, ZONE, PAST, FUTURE, AT, NOT, NUMBERED, COUNTED, CLAUSE, LASTING, MOVING, RULE;

    /** What stands inside, behind or around an expression, but never at its beginning. */
    private static final Set<Kind> NEVER_FIRST = EnumSet.of(MONTH, PART_DAY, SHIFT, LENGTH_SHIFT, STEM, BRANCH, ZONE,
        PAST, FUTURE, AT, NUMBERED, COUNTED, CLAUSE, LASTING, MOVING);

    /** The kind that a lexicon file calls by this name, e.g. {@code part-day}. */
    static Kind of(String name) {
      try {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("unknown kind \"" + name + "\"", e);
      }
    }

    /** Refuses a value that this kind cannot have. */
    void check(String value) {
      boolean fits = switch (this) {
        case UNIT -> Stream.of(Unit.values()).anyMatch(unit -> unit.name().equals(value));
        case MOD, PORTION -> Stream.of(Mod.values()).anyMatch(mod -> mod.name().equals(value));
        case DIGIT, WEEKDAY, STEM, BRANCH, SCALE, LENGTH_SHIFT, PAST, FUTURE -> value.matches("-?\\d{1,4}");
        case DAY, PART_DAY, SHIFT -> value.matches("N?-?\\d{1,3}");
        case MONTH -> value.matches("L?\\d{1,2}");
        case PART -> value.matches("MO|MI|AF|EV|NI|DT");
        case SEASON -> value.matches("SP|SU|FA|WI");
        case REFERENCE -> value.matches("(PRESENT|PAST|FUTURE)_REF");
        case VAGUE -> value.matches("X|\\d(\\.\\d)?");
        case EVERY -> value.matches("EVERY|EACH");
        case FEAST -> value.matches(FeastRule.SYNTAX);
        case ZONE -> value.matches("Z|code|local");
        case AT, NOT, NUMBERED, COUNTED, CLAUSE, LASTING, MOVING, RULE -> true;
      };
      if (!fits) {
        throw new IllegalArgumentException("\"" + value + "\" is no value of the kind "
            + name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** A place in the tree of phrases. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final Map<Kind, String> values = new EnumMap<>(Kind.class);
    /** The kinds of all phrases that go through here: most look-ups end at their first word. */
    private long reach;
    private boolean opening;

    private Node() {
    }

    private void add(Kind kind) {
      reach |= 1L << kind.ordinal();
      opening |= !Kind.NEVER_FIRST.contains(kind);
    }

    Node next(String form) {
      return next.isEmpty() ? null : next.get(form);
    }

    /** Whether a phrase of a kind ends here or further on. */
    boolean leadsTo(Kind kind) {
      return (reach & 1L << kind.ordinal()) != 0;
    }

    /** Whether an expression can begin with a phrase that goes through here. */
    boolean isOpening() {
      return opening;
    }

    /** Value of the phrase that ends here, if there is one of this kind. */
    String value(Kind kind) {
      return values.get(kind);
    }
  }

  private final Node root;

  private Lexicon(Node root) {
    this.root = root;
  }

  /** Where phrases go on that begin with this word; null where none does. */
  Node root(String form) {
    return root.next(form);
  }

  /** Collects phrases. A later phrase replaces an earlier one of the same kind. */
  static final class Builder {
    private final Node root = new Node();

    /** Adds a phrase. */
    void add(Kind kind, String phrase, String value) {
      var node = root;
      for (var word : Words.cut(phrase)) {
        node = node.next.computeIfAbsent(word.form(), form -> new Node());
        node.add(kind);
      }
      node.values.put(kind, value);
    }

    /** The lexicon; the builder must not be used any more. */
    Lexicon build() {
      return new Lexicon(root);
    }
  }
}
