package org.chugiai.formats.brat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chugiai.formats.Format;
import org.chugiai.formats.SingleArticle;

/**
 * brat standoff: a text and an annotation file for each article, and annotation.conf. Entities are text-bound
 * annotations with their referents as normalisations; stances and quotes are events; times are text-bound annotations
 * whose values stand in notes, as do other values that are no closed set. Offsets are code points.
 */
public final class BratFormat {

  /** brat's configuration of a collection. */
  static final String CONFIGURATION = "annotation.conf";
  /** Label of what fills roles and is no entity. */
  static final String ARGUMENT = "Argument";
  /** Label of stances. */
  static final String STANCE = "Stance";
  /** Label of quotes. */
  static final String QUOTE = "Quote";
  /** Prefix of the labels of times. */
  static final String TIME = "Timex-";
  /** Name under which referents are normalisations. */
  static final String REFERENT = "Referent";

  private static final Set<String> RESERVED = Set.of(ARGUMENT, STANCE, QUOTE);

  private BratFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("brat", "brat standoff", List.of(".ann"), List.of(),
        (source, settings, losses) -> new SingleArticle(new BratReader(source, losses)::read), (folder, settings) -> new BratWriter(folder));
  }

  /** A label for an entity's kind, which may be any string: the kind itself where that is a label. */
  static String label(String kind) {
    var label = kind == null ? "" : clean(kind);
    return label.isEmpty() || RESERVED.contains(label) || label.startsWith(TIME) ? "Entity-" + label : label;
  }

  /** A label for a time's kind. */
  static String timeLabel(String kind) {
    return TIME + (kind == null ? "" : clean(kind));
  }

  private static String clean(String kind) {
    return kind.replaceAll("[^A-Za-z0-9_-]", "_");
  }

  /** The configuration for the entity labels in use. */
  static String configuration(Set<String> entities) {
    var labels = new TreeSet<>(entities);
    labels.addAll(List.of("PERSON", "ORGANIZATION", "LOCATION", "NORP", "EVENT", "MISC", "TITLE"));
    var text = new StringBuilder("[entities]\n");
    labels.forEach(label -> text.append(label).append('\n'));
    for (var type : List.of("DATE", "TIME", "DURATION", "SET")) {
      text.append(TIME).append(type).append('\n');
    }
    return text.append("""
        Argument

        [relations]

        [events]
        Stance	Holder?:<ENTITY>, Target?:<ENTITY>, Topic?:<ENTITY>, Source*:<ENTITY>
        Quote	Speaker?:<ENTITY>, Cue?:<ENTITY>

        [attributes]
        Polarity	Arg:Stance, Value:support|oppose
        Mode	Arg:Stance, Value:direct_quote|partial_quote|reported
        Attitude	Arg:Stance, Value:accuse|assess|believe|blame|concern|criticize|defend|demand|deny|desire|\
        expect|hope|oppose|promise|propose|reject|request|satisfied|support|threaten|urge|warn|willing
        Direct	Arg:Quote
        """).toString();
  }
}
