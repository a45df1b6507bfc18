package org.chugiai.formats.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line of an annotation file. */
sealed interface BratLine {

  /** A piece of text: offsets in code points. */
  record Fragment(int begin, int end) {
  }

  /** A role of an event or a relation. */
  record Role(String name, String filler) {
  }

  /** {@code T1 TAB Label 0 5;6 9 TAB text}. */
  record TextBound(String id, String label, List<Fragment> fragments, String text) implements BratLine {
  }

  /** {@code E1 TAB Label:T1 Role:T2}. */
  record Event(String id, String label, String trigger, List<Role> roles) implements BratLine {
  }

  /** {@code A1 TAB Name T1 value}; without a value where it is a flag. */
  record Attribute(String id, String name, String target, String value) implements BratLine {
  }

  /** {@code N1 TAB Reference T1 Resource:key TAB name}. */
  record Normalisation(String id, String target, String resource, String key, String name) implements BratLine {
  }

  /** {@code #1 TAB AnnotatorNotes T1 TAB text}. */
  record Note(String target, String text) implements BratLine {
  }

  /** {@code R1 TAB Label Arg1:T1 Arg2:T2}, or an equivalence ({@code *}). */
  record Relation(String id, String label) implements BratLine {
  }

  /** The parts that are apart. */
  Pattern TAB = Pattern.compile("\t");
  /** A text-bound annotation's label and offsets. */
  Pattern SPAN = Pattern.compile("(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*+)");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none of brat's
   */
  static BratLine parse(String line) {
    var parts = TAB.split(line, 3);
    if (parts.length < 2 || parts[0].isEmpty()) {
      throw new IllegalArgumentException("this is no line of brat's format: an id, a tab, an annotation");
    }
    var rest = parts.length == 3 ? parts[2] : "";
    return switch (parts[0].charAt(0)) {
      case 'T' -> textBound(parts[0], parts[1], rest);
      case 'E' -> event(parts[0], parts[1]);
      case 'A', 'M' -> attribute(parts[0], parts[1]);
      case 'N' -> normalisation(parts[0], parts[1], rest);
      case '#' -> new Note(words(parts[1], 2)[1], rest);
      case 'R', '*' -> new Relation(parts[0], words(parts[1], 1)[0]);
      default -> throw new IllegalArgumentException("\"" + parts[0] + "\" is no id of brat's");
    };
  }

  private static String[] words(String text, int atLeast) {
    var words = text.strip().split(" +");
    if (words.length < atLeast) {
      throw new IllegalArgumentException("\"" + text + "\" is incomplete");
    }
    return words;
  }

  private static TextBound textBound(String id, String span, String text) {
    var matcher = SPAN.matcher(span);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + span + "\" is no label with offsets such as PERSON 0 5");
    }
    var fragments = new ArrayList<Fragment>();
    for (var fragment : matcher.group(2).split(";")) {
      var offsets = fragment.split(" ");
      fragments.add(new Fragment(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])));
    }
    return new TextBound(id, matcher.group(1), List.copyOf(fragments), text);
  }

  private static Role role(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("\"" + text + "\" is no role such as Holder:T1");
    }
    return new Role(text.substring(0, colon), text.substring(colon + 1));
  }

  private static Event event(String id, String text) {
    var roles = new ArrayList<Role>();
    for (var word : words(text, 1)) {
      roles.add(role(word));
    }
    var trigger = roles.remove(0);
    return new Event(id, trigger.name(), trigger.filler(), List.copyOf(roles));
  }

  private static Attribute attribute(String id, String text) {
    var words = text.strip().split(" +", 3);
    return new Attribute(id, words[0], words(text, 2)[1], words.length > 2 ? words[2] : null);
  }

  private static Normalisation normalisation(String id, String text, String name) {
    var words = text.strip().split(" +", 3);
    words(text, 3);
    var key = role(words[2]);
    return new Normalisation(id, words[1], key.name(), key.filler(), name.isEmpty() ? null : name);
  }

  /** Fillers by role; brat numbers a role that occurs again: Source, Source2, Source3. */
  static Map<String, List<String>> byRole(List<Role> roles) {
    var byRole = new LinkedHashMap<String, List<String>>();
    roles.forEach(role -> byRole.computeIfAbsent(role.name().replaceFirst("\\d+$", ""), name -> new ArrayList<>())
        .add(role.filler()));
    return byRole;
  }
}
