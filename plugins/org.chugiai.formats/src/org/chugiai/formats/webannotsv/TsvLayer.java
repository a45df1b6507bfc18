package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer as the header declares it.
 *
 * @param kind span, chain or relation
 * @param type name of the annotation type
 * @param features its features in the order of the columns
 * @param base of a relation, the type at its ends; else null
 */
record TsvLayer(Kind kind, String type, List<Feature> features, String base) {

  /** What a layer's annotations are. */
  enum Kind {
    SPAN("#T_SP="), CHAIN("#T_CH="), RELATION("#T_RL=");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    String prefix() {
      return prefix;
    }
  }

  /**
   * A feature: one column, or two for slots (roles, targets).
   *
   * @param linkType of a slot feature, the type of its links; else null
   * @param targetType of a slot feature, the type of what is linked; else null
   */
  record Feature(String name, String linkType, String targetType) {

    boolean isSlot() {
      return linkType != null;
    }

    private int columns() {
      return isSlot() ? 2 : 1;
    }
  }

  private static final String BASE = "BT_";
  private static final String ROLE = "ROLE_";

  /** Number of columns. */
  int columns() {
    int columns = features.stream().mapToInt(Feature::columns).sum();
    return switch (kind) {
      // a span without features is there or not
      case SPAN -> Math.max(1, columns);
      case CHAIN -> columns;
      case RELATION -> columns + 1;
    };
  }

  /** The line that declares it. */
  String declaration() {
    var text = new StringBuilder(kind.prefix()).append(type);
    for (var feature : features) {
      text.append('|');
      if (feature.isSlot()) {
        text.append(ROLE).append(type).append(':').append(feature.name()).append('_').append(feature.linkType())
            .append('|').append(feature.targetType());
      } else {
        text.append(feature.name());
      }
    }
    if (kind == Kind.RELATION) {
      text.append('|').append(BASE).append(base);
    } else if (features.isEmpty()) {
      text.append('|');
    }
    return text.toString();
  }

  /** Tells whether a type exists. */
  interface Types {
    boolean has(String name);
  }

  /**
   * Reads a declaration.
   *
   * @throws IllegalArgumentException if it is none
   */
  static TsvLayer parse(String line, Types types) {
    for (var kind : Kind.values()) {
      if (line.startsWith(kind.prefix())) {
        return parse(kind, line.substring(kind.prefix().length()).split("\\|"), types);
      }
    }
    throw new IllegalArgumentException("\"" + line + "\" declares no layer");
  }

  private static TsvLayer parse(Kind kind, String[] parts, Types types) {
    var features = new ArrayList<Feature>();
    String base = null;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith(ROLE) && i + 1 < parts.length) {
        features.add(slot(parts[i], parts[i + 1], types));
        i++;
      } else if (parts[i].startsWith(BASE)) {
        base = parts[i].substring(BASE.length());
      } else if (!parts[i].isEmpty()) {
        features.add(new Feature(parts[i], null, null));
      }
    }
    if (kind == Kind.RELATION && base == null) {
      throw new IllegalArgumentException("the relation layer " + parts[0] + " names no base type (BT_)");
    }
    return new TsvLayer(kind, parts[0], List.copyOf(features), base);
  }

  /** ROLE_host:feature_linktype: the link's type begins behind an underscore, which names may have too. */
  private static Feature slot(String role, String target, Types types) {
    var names = role.substring(role.indexOf(':') + 1);
    for (int i = names.indexOf('_'); i > 0; i = names.indexOf('_', i + 1)) {
      if (types.has(names.substring(i + 1))) {
        return new Feature(names.substring(0, i), names.substring(i + 1), target);
      }
    }
    int first = names.indexOf('_');
    if (first <= 0 || role.indexOf(':') < 0) {
      throw new IllegalArgumentException("\"" + role + "\" declares no slot feature");
    }
    return new Feature(names.substring(0, first), names.substring(first + 1), target);
  }
}
