package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Gives every mention its referent: the lexicon's, that of another mention in the article, or a new one. */
final class ReferentResolver {

  /** Jaro-Winkler similarity above which two full foreign names are taken for spellings of one. */
  private static final double ALIKE = 0.95;
  /** Names that are compared with a new one; keeps hostile texts linear. */
  private static final int MOST_COMPARED = 50;
  private static final Pattern BLANKS_AND_STOPS = Pattern.compile("[\\s.]+");

  private final Words words;
  private final NameRule names;
  private final Scan scan;
  /** Persons named in full by what may stand for the full name: a family or given name. */
  private final Map<String, Referent> firstByPart = new HashMap<>();
  private final Map<String, Referent> latestByPart = new HashMap<>();
  private final Map<String, Referent> bySkeleton = new HashMap<>();
  private final Map<String, List<String>> skeletonsByPrefix = new HashMap<>();
  private final Map<String, Referent> others = new HashMap<>();
  /** Institutions last named in full by the nouns that their names begin with. */
  private final Map<String, Referent> latestByHead = new HashMap<>();
  /** What was worked out for names, which recur. */
  private final Map<String, String[]> partsOf = new HashMap<>();
  private final Map<String, String> skeletons = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  ReferentResolver(Scan scan, NameRule names) {
    this.scan = scan;
    this.words = scan.words();
    this.names = names;
  }

  /**
   * The mentions with their referents, in the given order.
   *
   * @param mentions those that are not inside others first, by position
   */
  List<Mention> resolve(List<Mention> mentions) {
    for (var mention : mentions) {
      if (mention.kind() == Kind.PERSON && isFull(mention)) {
        var parts = parts(mention);
        forParts(parts, fullName(mention), firstByPart, false);
      }
    }
    var placesByEnd = new Mention[words.count() + 1];
    mentions.stream().filter(m -> m.kind() == Kind.LOCATION && m.referent() != null)
        .forEach(m -> placesByEnd[m.to()] = m);
    abbreviations(mentions, placesByEnd);
    var resolved = new ArrayList<Mention>(mentions.size());
    for (var mention : mentions) {
      resolved.add(mention.with(referent(mention, placesByEnd)));
    }
    return resolved;
  }

  private boolean isFull(Mention mention) {
    return mention.length() > 1 && parts(mention).length > 1;
  }

  private String[] parts(Mention mention) {
    return partsOf.computeIfAbsent(name(mention), BLANKS_AND_STOPS::split);
  }

  private String skeleton(String name) {
    return skeletons.computeIfAbsent(name, Skeleton::of);
  }

  private String slug(String name) {
    return slugs.computeIfAbsent(name, Skeleton::slug);
  }

  private String name(Mention mention) {
    return words.text(mention.from(), mention.to());
  }

  /** Notes a person under each end and the beginning of the name. */
  private void forParts(String[] parts, Referent person, Map<String, Referent> index, boolean latest) {
    for (int from = 1; from < parts.length; from++) {
      put(index, skeleton(String.join(" ", List.of(parts).subList(from, parts.length))), person, latest);
    }
    put(index, skeleton(parts[0]), person, latest);
  }

  private static void put(Map<String, Referent> index, String key, Referent person, boolean latest) {
    if (latest) {
      index.put(key, person);
    } else {
      index.putIfAbsent(key, person);
    }
  }

  private Referent fullName(Mention mention) {
    if (mention.referent() != null) {
      return mention.referent();
    }
    var name = name(mention);
    var skeleton = skeleton(name);
    var known = words.lexicon().persons().get(skeleton);
    if (known == null) {
      known = bySkeleton.get(skeleton);
    }
    if (known == null) {
      known = alike(skeleton);
    }
    if (known == null) {
      var slug = slug(name);
      known = new Referent(slug.isEmpty() ? "person-" + mention.from() : slug, Kind.PERSON, name);
    }
    bySkeleton.put(skeleton, known);
    return known;
  }

  /** A foreign person whose name is spelt almost the same. */
  private Referent alike(String skeleton) {
    int blank = skeleton.indexOf(' ');
    if (blank < 1 || skeleton.length() < 8 || Syllables.isVietnamese(skeleton.toCharArray(), 0, blank)) {
      return null;
    }
    var similar = skeletonsByPrefix.computeIfAbsent(skeleton.substring(0, 2), k -> new ArrayList<>());
    for (var other : similar) {
      if (similarity.apply(other, skeleton) > ALIKE) {
        return bySkeleton.get(other);
      }
    }
    if (similar.size() < MOST_COMPARED) {
      similar.add(skeleton);
    }
    return null;
  }

  /** A long form that an abbreviation follows shares its referent. */
  private void abbreviations(List<Mention> mentions, Mention[] placesByEnd) {
    var byStart = new HashMap<Integer, Mention>();
    mentions.forEach(m -> byStart.putIfAbsent(m.from(), m));
    for (var mention : mentions) {
      var shorter = words.is(mention.to(), '(') ? byStart.get(mention.to() + 1) : null;
      boolean abbreviates = shorter != null && shorter.length() == 1 && words.is(shorter.to(), ')')
          && shorter.kind() == mention.kind() && mention.kind() != Kind.PERSON
          && words.shape(shorter.from()) != Shape.CAPITALISED;
      if (abbreviates) {
        var referent = mention.referent() != null ? mention.referent()
            : shorter.referent() != null ? shorter.referent() : created(mention, placesByEnd);
        others.putIfAbsent(key(mention), referent);
        others.putIfAbsent(key(shorter), referent);
      }
    }
  }

  private String key(Mention mention) {
    return mention.kind() + slug(name(mention));
  }

  private Referent referent(Mention mention, Mention[] placesByEnd) {
    if (mention.kind() == Kind.PERSON) {
      return person(mention);
    }
    if (mention.kind() == Kind.ORGANIZATION && BareInstitutions.isHead(words, mention.from(), mention.to())) {
      var full = latestByHead.get(words.lowerText(mention.from(), mention.to()));
      if (full != null) {
        return full;
      }
    }
    var referent = mention.referent() != null ? mention.referent() : named(mention, placesByEnd);
    noteHead(mention, referent);
    return referent;
  }

  private Referent named(Mention mention, Mention[] placesByEnd) {
    var key = key(mention);
    var known = others.get(key);
    if (known == null) {
      known = created(mention, placesByEnd);
      others.put(key, known);
    }
    return known;
  }

  /** Notes the institution under the nouns that its name begins with. */
  private void noteHead(Mention mention, Referent referent) {
    for (int to = BareInstitutions.headEnd(words, mention, mention.from()); to > mention.from();) {
      latestByHead.put(words.lowerText(mention.from(), to), referent);
      to = BareInstitutions.shorterHead(words, mention.from(), to);
    }
  }

  private Referent person(Mention mention) {
    if (isFull(mention)) {
      var partial = mention.referent() == null ? byPart(mention) : null;
      if (partial != null) {
        return partial;
      }
      var person = fullName(mention);
      forParts(parts(mention), person, latestByPart, true);
      return person;
    }
    var named = byPart(mention);
    return named != null ? named : fullName(mention);
  }

  /** The person last named in full, or else first, of whose name the mention has a part. */
  private Referent byPart(Mention mention) {
    var key = skeleton(name(mention));
    var latest = latestByPart.get(key);
    return latest != null ? latest : firstByPart.get(key);
  }

  private Referent created(Mention mention, Mention[] placesByEnd) {
    int head = Math.max(words.cueEnd(mention.from(), Role.ORGANISATION_TYPE),
        words.cueEnd(mention.from(), Role.PLACE_TYPE));
    boolean typed = head > mention.from() && head < mention.to();
    if (typed) {
      var known = names.find(scan, head);
      if (known != null && known.to() == mention.to() && known.kind() == mention.kind()) {
        return known.referent();
      }
    }
    int from = mention.kind() == Kind.LOCATION && typed ? head : mention.from();
    return new Referent(id(mention, from, placesByEnd), mention.kind(), words.text(from, mention.to()));
  }

  /** A slug in which a place at the end stands with its id, so that "Bộ X Mỹ" and "Bộ X Hoa Kỳ" are one. */
  private String id(Mention mention, int from, Mention[] placesByEnd) {
    if (mention.kind() == Kind.NORP) {
      var place = names.find(scan, mention.from() + 1);
      return place == null ? slug(name(mention)) : place.referent().id() + "-people";
    }
    var place = placesByEnd[mention.to()];
    if (place != null && mention.kind() != Kind.LOCATION && place.from() > from) {
      int unit = words.cueEnd(place.from(), Role.PLACE_TYPE);
      var institution = words.text(from, Math.min(unit, place.to() - 1));
      return slug(institution).replaceFirst("-tp$", "-thanh-pho") + "-" + place.referent().id();
    }
    var slug = slug(words.text(from, mention.to()));
    return slug.isEmpty() ? "name-" + mention.from() : slug;
  }
}
