package org.chugiai.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What formats, their options and losses are called in a language. Reports and the command line are in English; a loss
 * is found by the pattern of its English name, so that no report needs to know of languages.
 */
public final class FormatWords {

  private static final String BUNDLE = "org.chugiai.formats.words";
  private static final String BUILT_IN = "org.chugiai.types.";
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** An English name with places, and its key. */
  private record Name(String key, Pattern pattern, int literals) {
  }

  private final ResourceBundle words;
  private final List<Name> names = new ArrayList<>();

  /** The words of a language; those of English where there are none. */
  public FormatWords(Locale language) {
    words = bundle(language);
    var english = bundle(Locale.ROOT);
    english.keySet().forEach(key -> names.add(name(key, english.getString(key))));
    // the more of a name is literal, the better it fits
    names.sort(Comparator.comparingInt(Name::literals).reversed().thenComparing(Name::key));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(BUNDLE, language, FormatWords.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static Name name(String key, String english) {
    var literals = PLACE.split(english, -1);
    var pattern = Pattern.compile(List.of(literals).stream().map(Pattern::quote).collect(Collectors.joining("(.+)")),
        Pattern.DOTALL);
    return new Name(key, pattern, english.length() - 3 * (literals.length - 1));
  }

  /** A loss or omission, by its English name as {@link LossReport} tells it; that name where there is no other. */
  public String loss(String what) {
    for (var name : names) {
      var matcher = name.pattern().matcher(what);
      if (matcher.matches()) {
        var text = words.getString(name.key());
        for (int i = 1; i <= matcher.groupCount(); i++) {
          text = text.replace("{" + (i - 1) + "}", word(matcher.group(i)));
        }
        return text;
      }
    }
    return what;
  }

  /** A layer, by the short name of its type; that of a corpus's own is left as it is. */
  public String layer(String type) {
    return word(type);
  }

  /** What a name is made of: a layer, a feature, a status; anything else is left as it is. */
  private String word(String english) {
    var name = english.startsWith(BUILT_IN) ? english.substring(BUILT_IN.length()) : english;
    return get("word." + name.replace(" ", "_").replace("|", "bar"), english);
  }

  private String get(String key, String english) {
    return words.containsKey(key) ? words.getString(key) : english;
  }

  /** A format's name. */
  public String name(Format format) {
    return get("format." + format.id(), format.name());
  }

  /** An option's name. */
  public String name(Format format, Option option) {
    return get(key(format, option), option.name());
  }

  /** What an option does. */
  public String description(Format format, Option option) {
    return get(key(format, option) + ".description", option.description());
  }

  /** Formats whose options have the same name may have words of their own. */
  private String key(Format format, Option option) {
    var own = "option." + format.id() + "." + option.name();
    return words.containsKey(own) ? own : "option." + option.name();
  }

  /** Whether a loss is known by its English name. */
  boolean knows(String what) {
    return names.stream().anyMatch(name -> name.pattern().matcher(what).matches());
  }
}
