package org.chugiai.pipeline.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.pipeline.entities.Scan.Office;

/** Decides which office nouns refer to one identifiable person, once the persons are known. */
final class TitleRule {

  private static final double WITH_NAME = 0.95;
  private static final double APPOSITION = 0.9;
  private static final double WITH_COUNTRY = 0.85;
  private static final double BEARER_KNOWN = 0.85;
  private static final double ALONE = 0.8;
  private static final int LONGEST_BRACKETS = 12;

  private final Words words;
  private final Mention[] startingAt;
  private final Mention[] endingAt;
  /** Bearers by office and place, and by office alone; null where there is more than one. */
  private final Map<String, Referent> bearers = new HashMap<>();

  /** Where an apposition ends, and whose it is: another may follow. */
  private final Map<Integer, Mention> apposed = new HashMap<>();

  TitleRule(Words words, List<Mention> outer) {
    this.words = words;
    startingAt = new Mention[words.count() + 1];
    endingAt = new Mention[words.count() + 1];
    for (var mention : outer) {
      startingAt[mention.from()] = mention;
      endingAt[mention.to()] = mention;
    }
  }

  /** The titles among the offices. */
  List<Mention> titles(List<Office> offices) {
    var bearerOf = new HashMap<Office, Referent>();
    for (var office : offices) {
      var bearer = bearer(office);
      if (bearer != null) {
        bearerOf.put(office, bearer.referent());
        bearers.merge(key(office), bearer.referent(), TitleRule::only);
        bearers.merge(placedKey(office), bearer.referent(), TitleRule::only);
      }
    }
    return offices.stream().map(o -> title(o, bearerOf.get(o))).filter(t -> t != null).toList();
  }

  /** Stands for several bearers. */
  private static final Referent SEVERAL = new Referent("", Kind.PERSON, "");

  private static Referent only(Referent a, Referent b) {
    return a.id().equals(b.id()) ? a : SEVERAL;
  }

  private Referent bearerElsewhere(Office office) {
    var placed = bearers.get(placedKey(office));
    var known = placed != null ? placed : bearers.get(key(office));
    return known == SEVERAL ? null : known;
  }

  private String placedKey(Office office) {
    var place = startingAt[office.to()];
    return key(office) + "\t" + (place == null || place.referent() == null ? "" : place.referent().id());
  }

  private String key(Office office) {
    return words.text(office.from(), office.to()).toLowerCase(Locale.ROOT);
  }

  private Mention title(Office office, Referent bearer) {
    if (bearer != null) {
      boolean before = follower(office.to()) != null;
      return mention(office, bearer, before ? WITH_NAME : APPOSITION, before ? "title of a person" : "apposition");
    }
    if (isIndefinite(office.from())) {
      return null;
    }
    var known = bearerElsewhere(office);
    var place = startingAt[office.to()];
    boolean capital = words.isCapital(office.from());
    boolean placed = place != null && place.kind() != Kind.PERSON;
    if (placed && words.isDash(place.to()) && startingAt[Math.min(place.to() + 1, words.count())] != null) {
      return null;
    }
    if (office.unique() && capital && placed) {
      return mention(office, known, WITH_COUNTRY, "office with its country");
    }
    if (known == null && words.isCapital(office.from()) && isAlone(office)) {
      return mention(office, null, ALONE, "office of a head of state or government");
    }
    if (known != null && (capital || words.is(office.to(), "của"))) {
      return mention(office, known, BEARER_KNOWN, "office whose bearer the article names");
    }
    return null;
  }

  /** "Thủ tướng" without a name or country: that of the country the article is about. */
  private boolean isAlone(Office office) {
    return office.to() - office.from() <= 3 && !words.isShouted(office.from())
        && !words.beginsCue(office.to(), Role.INDEFINITE) && words.beginsCue(office.from(), Role.HEAD_OFFICE);
  }

  /** Index before "(…)" that ends at a comma, or the given index. */
  private int beforeBrackets(int comma) {
    if (!words.is(comma - 1, ')')) {
      return comma;
    }
    for (int i = comma - 2; i > Math.max(0, comma - LONGEST_BRACKETS); i--) {
      if (words.is(i, '(')) {
        return i;
      }
    }
    return comma;
  }

  private static Mention mention(Office office, Referent bearer, double confidence, String reason) {
    return new Mention(office.from(), office.to(), Kind.TITLE, bearer, confidence, reason);
  }

  private boolean isIndefinite(int from) {
    return words.endsCue(from, Role.INDEFINITE);
  }

  private Mention bearer(Office office) {
    var follower = follower(office.to());
    if (follower != null) {
      return follower;
    }
    var preceder = preceder(office);
    if (preceder != null) {
      int at = skipInstitutions(office.to());
      apposed.put(words.is(at, "của") ? skipInstitutions(at + 1) : at, preceder);
    }
    return preceder;
  }

  /** The person behind the office, its country or institution, or behind a comma and an honorific. */
  private Mention follower(int from) {
    int at = skipBrackets(skipInstitutions(from), from);
    var person = person(at);
    if (person != null) {
      return person;
    }
    if (words.is(at, "của")) {
      int owner = skipHonorific(at + 1);
      int institution = skipInstitutions(at + 1);
      if (institution > at + 1 && person(institution) != null) {
        return person(institution);
      }
      at = person(owner) != null ? person(owner).to() : institution;
    }
    boolean comma = words.is(at, ',') || words.isDash(at);
    int named = skipHonorific(at + 1);
    return comma && named > at + 1 ? person(named) : null;
  }

  /** The index behind "(EC)" after the name of an institution. */
  private int skipBrackets(int at, int office) {
    boolean brackets = at > office && words.is(at, '(') && words.is(at + 2, ')');
    return brackets ? at + 3 : at;
  }

  private int skipInstitutions(int from) {
    int at = from;
    while (isInstitution(at) || at > from && (words.is(at, "tại") || words.is(at, "ở")) && isInstitution(at + 1)) {
      at = startingAt[isInstitution(at) ? at : at + 1].to();
    }
    return at;
  }

  private boolean isInstitution(int at) {
    return at < words.count() && startingAt[at] != null && startingAt[at].kind() != Kind.PERSON;
  }

  private int skipHonorific(int from) {
    return from < words.count() ? words.cueEnd(from, Role.HONORIFIC) : from;
  }

  private Mention person(int at) {
    return at < words.count() && startingAt[at] != null && startingAt[at].kind() == Kind.PERSON
        && !words.isLineStart(at) ? startingAt[at] : null;
  }

  /** The person before a comma, dash or bracket that the office follows. */
  private Mention preceder(Office office) {
    int at = office.from();
    if (at > 0 && (words.is(at - 1, "cựu") || words.is(at - 1, "nguyên") || words.is(at - 1, "quyền"))) {
      at--;
    }
    boolean link = at > 1 && !words.isLineStart(at)
        && (words.is(at - 1, ',') || words.isDash(at - 1) || words.is(at - 1, '('));
    if (link && apposed.containsKey(at - 1)) {
      return apposed.get(at - 1);
    }
    var person = link ? endingAt[beforeBrackets(at - 1)] : null;
    return person != null && person.kind() == Kind.PERSON ? person : null;
  }
}
