package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chugiai.pipeline.entities.Scan.Office;

/** Finds the entity mentions of an article. Stateless; one may serve many threads. */
final class EntityFinder {

  private static final double CERTAIN = 0.8;
  private static final double ADDRESS = 0.75;

  private final Lexicon lexicon;
  private final NameRule names = new NameRule();
  private final PlaceRule places = new PlaceRule(names);
  private final InstitutionRule institutions = new InstitutionRule(names, places);
  private final OfficeFinder offices = new OfficeFinder(names);
  private final UnknownNameRule unknown = new UnknownNameRule();
  /** In the order of precedence where mentions are of one length. */
  private final List<Rule> rules = List.of(new ByLineRule(), names, new EventRule(names, places, institutions),
      institutions, new PeopleRule(names), places, new DesignationRule(), new PersonRule(names));
  private final List<Rule> nestedRules = List.of(names, places, institutions);

  EntityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What was found in one article. */
  record Result(Words words, List<Mention> mentions) {
  }

  /** The mentions in normalised text, by position, longer ones first. */
  Result find(String normalised) {
    var words = new Words(normalised, lexicon);
    var scan = new Scan(words);
    firstPass(scan);
    secondPass(scan);
    scan.mentions().sort(Comparator.comparingInt(Mention::from));
    var outer = List.copyOf(scan.mentions());
    for (var mention : outer) {
      nest(scan, mention);
    }
    var resolved = new ReferentResolver(scan, names).resolve(scan.mentions());
    var mentions = new ArrayList<>(resolved.subList(0, outer.size()));
    addNested(words, resolved, mentions);
    mentions.addAll(new TitleRule(words, resolved.subList(0, outer.size())).titles(scan.offices()));
    mentions.sort(Comparator.comparingInt(Mention::from).thenComparing(Mention::to, Comparator.reverseOrder()));
    return new Result(words, mentions);
  }

  /** What lexicons, shapes and neighbours tell. */
  private void firstPass(Scan scan) {
    var words = scan.words();
    for (int i = 0; i < words.count();) {
      if (words.isCapital(i) && words.endsCue(i, Role.BLOCKING)) {
        i = scan.skipLanguage(i);
        continue;
      }
      var office = mayBegin(words, i) ? cut(scan, offices.find(scan, i)) : null;
      var mention = mayBegin(words, i) ? longest(scan, i) : null;
      if (office != null && (mention == null || mention.to() <= office.to())) {
        scan.add(office);
        i = office.to();
      } else if (mention != null) {
        scan.add(mention);
        if (mention.referent() != null && mention.confidence() >= CERTAIN) {
          scan.support(mention.referent().id());
        }
        i = mention.to();
      } else {
        scan.skipBareNoun(i);
        i++;
      }
    }
  }

  /** The office without the institution that begins inside it: "Trưởng" before "Ban Đối ngoại Trung ương". */
  private Office cut(Scan scan, Office office) {
    if (office == null) {
      return null;
    }
    for (int i = office.from() + 1; i < office.to(); i++) {
      var inside = scan.words().isCapital(i) ? longest(scan, i) : null;
      if (inside != null && inside.kind() == Kind.ORGANIZATION
          && (inside.to() > office.to() || inside.to() == office.to() && inside.referent() != null)) {
        return new Office(office.from(), i, office.unique());
      }
    }
    return office;
  }

  private static boolean mayBegin(Words words, int i) {
    return words.isCapital(i) || words.beginsAny(i);
  }

  private Mention longest(Scan scan, int from) {
    Mention best = null;
    for (var rule : rules) {
      var found = rule.find(scan, from);
      if (found != null && (best == null || found.to() > best.to())) {
        best = found;
      }
    }
    if (best == null) {
      return null;
    }
    if (best.kind() == Kind.PERSON && isAddress(scan.words(), from)) {
      return new Mention(from, best.to(), Kind.LOCATION, ADDRESS, "street of an address");
    }
    return best.kind() == Kind.LOCATION && best.referent() != null ? longerPlace(scan, best) : best;
  }

  /** "Bắc Mỹ An" is a ward, not a part of North America. */
  private static Mention longerPlace(Scan scan, Mention place) {
    boolean mayGrow = place.length() > 1 && scan.words().isVietnamese(place.from())
        && !scan.isAfterOffice(place.from());
    int to = mayGrow ? PlaceRule.withSyllable(scan.words(), place.from(), place.to()) : place.to();
    return to == place.to() ? place
        : new Mention(place.from(), to, Kind.LOCATION, ADDRESS, "longer than the lexicon's name");
  }

  /** "số 12 Lê Lợi" is no person. */
  private static boolean isAddress(Words words, int from) {
    return from > 0 && !words.isLineStart(from) && words.shape(from - 1) == Shape.NUMBER;
  }

  /** What the article's own names tell of the words that are left. */
  private void secondPass(Scan scan) {
    var words = scan.words();
    var aliases = new Aliases(words, scan.mentions());
    var bare = new BareInstitutions(words, scan.mentions());
    var guesses = new Guesses(words);
    for (int i = 0; i < words.count();) {
      var mention = scan.isCovered(i) || !words.shape(i).isWord() ? null : leftOver(scan, aliases, bare, guesses, i);
      if (mention == null) {
        i++;
      } else {
        scan.add(mention);
        i = mention.to();
      }
    }
    scan.replace(guesses.corrections());
  }

  private Mention leftOver(Scan scan, Aliases aliases, BareInstitutions bare, Guesses guesses, int from) {
    var found = aliases.find(from);
    var known = names.find(scan, from);
    if (found == null || known != null && known.to() >= found.to()) {
      found = known;
    }
    if (found == null) {
      found = bare.find(from);
    }
    if (found != null) {
      return isFree(scan, found) ? found : null;
    }
    found = unknown.find(scan, from);
    if (found == null || !isFree(scan, found)) {
      return null;
    }
    guesses.note(found);
    return found;
  }

  private static boolean isFree(Scan scan, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (scan.isCovered(i)) {
        return false;
      }
    }
    return true;
  }

  /** The names inside an organisation, event or agreement are mentions too. */
  private void nest(Scan scan, Mention outer) {
    if (!outer.kind().holdsOthers() || outer.length() < 2 || !isVietnamese(scan.words(), outer)) {
      return;
    }
    for (int i = outer.from(); i < outer.to();) {
      var inner = inner(scan, i, outer);
      if (inner == null) {
        i++;
      } else {
        scan.addNested(inner);
        nest(scan, inner);
        i = inner.to();
      }
    }
  }

  private Mention inner(Scan scan, int from, Mention outer) {
    Mention best = null;
    var words = scan.words();
    for (var rule : nestedRules) {
      var found = rule.find(scan, from);
      boolean fits = found != null && found.to() <= outer.to() && found.length() < outer.length()
          && mayNest(words, found, outer, rule);
      if (fits && (best == null || found.to() > best.to())) {
        best = found;
      }
    }
    return best;
  }

  /** Adds the nested mentions, but not "Reuters" in "Hãng tin Reuters". */
  private static void addNested(Words words, List<Mention> resolved, List<Mention> mentions) {
    var outerAt = new Mention[words.count()];
    for (var outer : mentions) {
      Arrays.fill(outerAt, outer.from(), outer.to(), outer);
    }
    for (var nested : resolved.subList(mentions.size(), resolved.size())) {
      if (!outerAt[nested.from()].referent().id().equals(nested.referent().id())) {
        mentions.add(nested);
      }
    }
  }

  /** Functions and the proper part behind a type noun are no names of their own. */
  private boolean mayNest(Words words, Mention found, Mention outer, Rule rule) {
    int from = found.from();
    if (found.kind() == Kind.ORGANIZATION) {
      boolean ownHead = rule != institutions
          || words.isCapital(from) && words.beginsCue(from, Role.COMPLETE_INSTITUTION);
      if (from == outer.from() || !ownHead
          || words.endsCue(from, Role.ORGANISATION_TYPE) && !words.beginsCue(from, Role.COMPLETE_INSTITUTION)) {
        return false;
      }
    }
    boolean foreign = found.length() == 1 && !words.isVietnamese(from) && found.to() < outer.to()
        && words.isCapital(found.to()) && !words.isVietnamese(found.to()) && words.shape(from) == Shape.CAPITALISED;
    boolean part = found.kind() == Kind.LOCATION && found.to() < outer.to() && words.isVietnamese(from)
        && words.shape(found.to()) == Shape.CAPITALISED && words.isVietnamese(found.to())
        && !words.beginsCue(found.to(), Role.DOMAIN) && (found.to() + 1 == outer.to() || !words.continuesCompound(found.to() + 1))
        && rule == names && !new NameRun(words).beginsOther(found.to());
    boolean syllable = found.length() == 1 && words.isVietnamese(from) && from > outer.from()
        && words.shape(from - 1) == Shape.CAPITALISED;
    return !syllable && !foreign && !part && (found.kind() == Kind.LOCATION || found.kind() == Kind.ORGANIZATION)
        && (found.kind() == Kind.LOCATION || words.cueEnd(from, Role.INSTITUTION_QUALIFIER) != found.to())
        && words.cueEnd(from, Role.DOMAIN) != found.to();
  }

  /** "New York Times" is one name; "Đại học Quốc gia Hà Nội" and "VKSND TP.HCM" hold others. */
  private static boolean isVietnamese(Words words, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (words.isDash(i) || words.shape(i) == Shape.UPPER || words.isVietnamese(i) && words.shape(i).isWord()) {
        return true;
      }
    }
    return false;
  }
}
