package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Gives every mention its referent: the lexicon's, that of another mention in the article, or a new one. */
final class ReferentResolver {

  private static final double ALIKE = 0.95;

  private final Words words;
  private final NameRule names;
  private final Scan scan;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Referent> others = new HashMap<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  private record Person(String[] parts, String skeleton, Referent referent, int at) {
  }

  ReferentResolver(Scan scan, NameRule names) {
    this.scan = scan;
    this.words = scan.words();
    this.names = names;
  }

  /** The mentions with their referents, in the given order. */
  List<Mention> resolve(List<Mention> mentions) {
    for (var mention : mentions) {
      if (mention.kind() == Kind.PERSON) {
        collect(mention);
      }
    }
    abbreviations(mentions);
    return mentions.stream().map(m -> m.with(referent(m, mentions))).toList();
  }

  private void collect(Mention mention) {
    var text = name(mention);
    var parts = text.split("[\\s.]+");
    if (parts.length < 2 && mention.referent() == null) {
      return;
    }
    var skeleton = Skeleton.of(text);
    var known = mention.referent();
    if (known == null) {
      known = words.lexicon().persons().get(skeleton);
    }
    if (known == null) {
      known = alike(skeleton);
    }
    if (known == null) {
      known = new Referent(Skeleton.slug(text), Kind.PERSON, text);
    }
    persons.add(new Person(parts, skeleton, known, mention.from()));
  }

  private Referent alike(String skeleton) {
    for (var person : persons) {
      if (person.skeleton().equals(skeleton) || person.skeleton().indexOf(' ') > 0 && skeleton.length() > 7
          && person.skeleton().charAt(0) == skeleton.charAt(0)
          && !Syllables.isVietnamese(skeleton.toCharArray(), 0, skeleton.indexOf(' '))
          && similarity.apply(person.skeleton(), skeleton) > ALIKE) {
        return person.referent();
      }
    }
    return null;
  }

  /** A long form that an abbreviation follows shares its referent. */
  private void abbreviations(List<Mention> mentions) {
    var byStart = new HashMap<Integer, Mention>();
    mentions.forEach(m -> byStart.putIfAbsent(m.from(), m));
    for (var mention : mentions) {
      var shorter = words.is(mention.to(), '(') ? byStart.get(mention.to() + 1) : null;
      boolean abbreviates = shorter != null && shorter.length() == 1 && words.is(shorter.to(), ')')
          && shorter.kind() == mention.kind() && mention.kind() != Kind.PERSON
          && words.shape(shorter.from()) != Shape.CAPITALISED;
      if (abbreviates) {
        var referent = mention.referent() != null ? mention.referent()
            : shorter.referent() != null ? shorter.referent() : created(mention, mentions);
        others.putIfAbsent(key(mention), referent);
        others.putIfAbsent(key(shorter), referent);
      }
    }
  }

  private String key(Mention mention) {
    return mention.kind() + Skeleton.slug(name(mention));
  }

  private String name(Mention mention) {
    return words.text(mention.from(), mention.to());
  }

  private Referent referent(Mention mention, List<Mention> mentions) {
    if (mention.kind() == Kind.PERSON) {
      return person(mention);
    }
    if (mention.referent() != null) {
      return mention.referent();
    }
    return others.computeIfAbsent(key(mention), k -> created(mention, mentions));
  }

  private Referent person(Mention mention) {
    var text = name(mention);
    var parts = text.split("[\\s.]+");
    boolean partial = parts.length == 1 || mention.referent() == null;
    if (!partial) {
      return mention.referent();
    }
    Person best = null;
    for (var person : persons) {
      boolean fuller = person.parts().length > parts.length || person.parts().length == parts.length
          && person.referent() != mention.referent();
      if (fuller && isPart(parts, person.parts())
          && (best == null || person.at() < mention.from() && person.parts().length > 1)) {
        best = person;
      }
    }
    if (best != null) {
      return best.referent();
    }
    if (mention.referent() != null) {
      return mention.referent();
    }
    var skeleton = Skeleton.of(text);
    var known = words.lexicon().persons().get(skeleton);
    var alike = known != null ? known : alike(skeleton);
    return alike != null ? alike : new Referent(Skeleton.slug(text), Kind.PERSON, text);
  }

  /** True where the shorter name ends or begins the longer one. */
  private static boolean isPart(String[] shorter, String[] longer) {
    int offset = longer.length - shorter.length;
    boolean suffix = true;
    boolean prefix = true;
    for (int i = 0; i < shorter.length; i++) {
      suffix &= offset >= 0 && Skeleton.of(longer[offset + i]).equals(Skeleton.of(shorter[i]));
      prefix &= i < longer.length && Skeleton.of(longer[i]).equals(Skeleton.of(shorter[i]));
    }
    return suffix || prefix;
  }

  private Referent created(Mention mention, List<Mention> mentions) {
    int head = Math.max(words.cueEnd(mention.from(), Role.ORGANISATION_TYPE),
        words.cueEnd(mention.from(), Role.PLACE_TYPE));
    if (head > mention.from() && head < mention.to()) {
      var known = names.find(scan, head);
      if (known != null && known.to() == mention.to() && known.kind() == mention.kind()) {
        return known.referent();
      }
    }
    boolean place = mention.kind() == Kind.LOCATION && head > mention.from() && head < mention.to();
    var text = words.text(place ? head : mention.from(), mention.to());
    return new Referent(id(mention, place ? head : mention.from(), mentions), mention.kind(), text);
  }

  /** A slug in which the places inside stand with their ids, so that "Bộ X Mỹ" and "Bộ X Hoa Kỳ" are one. */
  private String id(Mention mention, int from, List<Mention> mentions) {
    for (var inner : mentions) {
      if (inner != mention && inner.kind() == Kind.LOCATION && inner.referent() != null && inner.from() > from
          && inner.to() == mention.to() && inner.from() < inner.to()) {
        return Skeleton.slug(words.text(from, inner.from())) + "-" + inner.referent().id();
      }
    }
    if (mention.kind() == Kind.NORP) {
      var place = names.find(scan, mention.from() + 1);
      return place == null ? Skeleton.slug(name(mention)) : place.referent().id() + "-people";
    }
    var slug = Skeleton.slug(words.text(from, mention.to()));
    return slug.isEmpty() ? "name-" + mention.from() : slug;
  }
}
