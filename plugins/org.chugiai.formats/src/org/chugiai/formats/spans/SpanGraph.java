package org.chugiai.formats.spans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * An article's annotations as labelled spans with fields and links between them, the form that annotation tools share.
 * Entities are labelled with their kind, times with their TIMEX3 type, the rest with {@link #QUOTE}, {@link #STANCE} and
 * {@link #ARGUMENT}.
 */
public final class SpanGraph {

  /** Label of what somebody said. */
  public static final String QUOTE = "Quote";
  /** Label of the cue of an attitude. */
  public static final String STANCE = "Stance";
  /** Label of what fills a role of a quote or a stance. */
  public static final String ARGUMENT = "Argument";
  /** Labels of times; every other label but the three above is an entity's. */
  public static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");

  /** Whether a label stands for another layer than entities. */
  static boolean isReserved(String label) {
    return TIMES.contains(label) || label.equals(QUOTE) || label.equals(STANCE) || label.equals(ARGUMENT);
  }

  /** Names of the fields. */
  public enum Field {
    /** An entity's referent. */
    REFERENT("referent"),
    /** An entity's canonical name. */
    NAME("name"),
    /** A time's value. */
    VALUE("value"),
    /** A time's modifier. */
    MOD("mod"),
    /** A set's quantifier. */
    QUANT("quant"),
    /** A set's frequency. */
    FREQ("freq"),
    /** Which of a time's points are the publication date, separated by blanks. */
    TO_PUBLICATION("toPublication"),
    /** Whether a quote is direct: true or absent. */
    DIRECT("direct"),
    /** A stance's polarity. */
    POLARITY("polarity"),
    /** A stance's attitude. */
    ATTITUDE("attitude"),
    /** A stance's mode. */
    MODE("mode"),
    /** Referents of what fills a role, one a line; present and empty for an empty list. */
    REFERENTS("referents"),
    /** Whether what fills a role is implied: true or absent. */
    IMPLIED("implied");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    /** As written in files. */
    public String key() {
      return key;
    }
  }

  /** Who made an annotation; any may be null, the confidence 0. */
  public record Provenance(String status, String origin, double confidence) {

    /** Nothing known. */
    public static final Provenance NONE = new Provenance(null, null, 0);
  }

  /** A labelled span: offsets in UTF-16. The source is null where it was read from a file. */
  public record Node(String id, int begin, int end, String label, Map<Field, String> fields, Provenance provenance,
      Annotation source) {
  }

  /** A link from a span to another in a role: holder, target, topic, source, speaker, cue, entity, anchor … */
  public record Link(String from, String role, String to) {
  }

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * Adds a span.
   *
   * @throws IllegalArgumentException if there is one of its id
   */
  public void add(Node node) {
    if (nodes.putIfAbsent(node.id(), node) != null) {
      throw new IllegalArgumentException("the annotation " + node.id() + " occurs twice");
    }
  }

  /** Adds a link. */
  public void add(Link link) {
    links.add(link);
  }

  /** The spans in the order in which they were added. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The span of an id; null if there is none. */
  public Node node(String id) {
    return nodes.get(id);
  }

  /** The links in the order in which they were added. */
  public List<Link> links() {
    return links;
  }
}
