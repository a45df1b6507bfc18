package org.chugiai.ui.wizards.layers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chugiai.corpus.layers.TagDefinition;

/**
 * Values of a field as people write them, one a line: {@code [k] VALUE = label : what it means}. Key, label and meaning
 * may be left out; what separates them has blanks on both sides, so that values and labels may hold it without.
 */
final class TagLines {

  private static final Pattern LINE =
      Pattern.compile("(?:\\[(?<key>\\S{1,2})\\]\\s+)?(?<name>.+?)(?:\\s+=\\s+(?<label>.+?))?(?:\\s+:\\s+(?<text>.+))?");

  private TagLines() {
  }

  static List<TagDefinition> read(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(TagLines::tag).toList();
  }

  private static TagDefinition tag(String line) {
    var match = LINE.matcher(line);
    if (!match.matches()) {
      return TagDefinition.of(line);
    }
    return new TagDefinition(match.group("name"), orEmpty(match.group("label")), orEmpty(match.group("key")),
        orEmpty(match.group("text")));
  }

  private static String orEmpty(String part) {
    return part == null ? "" : part;
  }

  static String write(List<TagDefinition> tags) {
    return tags.stream().map(TagLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(TagDefinition tag) {
    return (tag.key().isEmpty() ? "" : "[" + tag.key() + "] ") + tag.name()
        + (tag.label().isEmpty() ? "" : " = " + tag.label())
        + (tag.description().isEmpty() ? "" : " : " + tag.description());
  }
}
