package org.chugiai.formats.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chugiai.formats.properties.Draft.Attitude;
import org.chugiai.formats.properties.Draft.Filler;
import org.chugiai.formats.properties.Draft.Mark;
import org.chugiai.formats.properties.Draft.Metadata;
import org.chugiai.formats.properties.Draft.Origin;
import org.chugiai.formats.properties.Draft.Piece;
import org.chugiai.formats.properties.Draft.Place;
import org.chugiai.formats.properties.Draft.Speech;
import org.chugiai.formats.properties.Draft.Text;
import org.chugiai.formats.properties.Draft.Unit;

/**
 * Arbitrary articles.
 *
 * @param atoms what strings and words are made of
 * @param gaps what stands between words
 * @param kinds of entities
 * @param timeKinds of times
 * @param tame whether values are such as engines and annotators make
 * @param units what the places of annotations count
 */
record Drafts(List<String> atoms, List<String> gaps, List<String> kinds, List<String> timeKinds, boolean tame,
    List<Unit> units) {

  private static final List<String> PLAIN = List.of("Huế", "bão", "e\u0301\u0323", "Ta\u0302n", "😀", "👩\u200D👧", "a",
      "\u05D0\u05D1", "\u202Emir", "12,5", "%41", "[1]", "->", "|", "*", "_", "\"", "'", "\\", ";", ":", "=", "#", "<b>",
      "&amp;", "]]>", "{", "O", "B-PER", "\\n", "\\t", "\\", "null", "-", "/", "\u200B", ".");
  private static final List<String> BLANK = List.of(" ", "  ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u3000", "\u2028",
      "\u0085", "\u000B", "\f", "\u001C", "\uFEFF");
  private static final List<String> BROKEN = List.of("\u0000", "\u0007", "\b", "\u001B", "\uD83D", "\uDE00", "\uFFFE",
      "\uFFFF", "\u0301", "-DOCSTART-", "\u007F");
  private static final List<String> KINDS =
      List.of("PERSON", "ORGANIZATION", "LOCATION", "NORP", "EVENT", "MISC", "TITLE");
  private static final List<String> TIMES = List.of("DATE", "TIME", "DURATION", "SET");
  private static final List<String> LOOK_ALIKES = List.of("Argument", "Stance", "Quote", "Timex-DATE", "DATE", "PER", "",
      "a b", "c|d", "\t", "*", "O", "\uD83D");

  /** Whatever a CAS can hold. */
  static Drafts hostile() {
    return new Drafts(join(PLAIN, BLANK, BROKEN), join(BLANK, List.of(" ", " ", "", "", "?", "\u0000", "\uFEFF")),
        join(KINDS, KINDS, LOOK_ALIKES), join(TIMES, TIMES, LOOK_ALIKES), false, List.of(Unit.values()));
  }

  /** Hard to write, but nothing that is not text: no control characters, no halves of characters. */
  static Drafts text() {
    return new Drafts(PLAIN, List.of(" ", " ", "", "\n", "\r\n", "  \n"), KINDS, TIMES, true,
        List.of(Unit.TOKEN, Unit.CHARACTER));
  }

  /** Whole characters of any kind, control characters among them; annotations between characters only. */
  static Drafts controls() {
    return new Drafts(join(PLAIN, BLANK, List.of("\u0000", "\u0007", "\uFFFE", "\u0301")), BLANK, KINDS, TIMES, true,
        List.of(Unit.TOKEN, Unit.CHARACTER));
  }

  /** As {@link #text}, annotations on tokens only. */
  static Drafts onTokens() {
    return new Drafts(PLAIN, List.of(" ", " ", "", "\n"), KINDS, TIMES, true,
        List.of(Unit.TOKEN));
  }

  @SafeVarargs
  private static List<String> join(List<String>... lists) {
    return List.of(lists).stream().flatMap(List::stream).toList();
  }

  Arbitrary<Draft> any() {
    return any(Arbitraries.of(true, true, true, false));
  }

  /** Has tokens and sentences. */
  Arbitrary<Draft> segmented() {
    return any(Arbitraries.just(true));
  }

  private Arbitrary<Draft> any(Arbitrary<Boolean> segmented) {
    return Combinators.combine(metadata(), texts(segmented, units.size() > 1 ? 0 : 1), marks(kinds, List.of("referent", "name")).list().ofMaxSize(4),
        marks(timeKinds, List.of("value", "mod", "quant", "freq")).list().ofMaxSize(3), quotes().list().ofMaxSize(2),
        stances().list().ofMaxSize(2)).as(Draft::new);
  }

  /** Text and entities only. */
  Arbitrary<Draft> entities() {
    return Combinators.combine(texts(Arbitraries.just(true), 1), marks(kinds, List.of()).list().ofMaxSize(5))
        .as((text, entities) -> new Draft(new Metadata("a", null, null, null, false, false),
            new Text(text.lead(), text.pieces(), true, text.loose(), List.of()), entities, List.of(), List.of(),
            List.of()));
  }

  private Arbitrary<Metadata> metadata() {
    var flags = Arbitraries.of(false, true);
    return Combinators.combine(strings().filter(id -> !id.isBlank()), strings().injectNull(0.5),
        strings().injectNull(0.5), strings().injectNull(0.7), flags, flags).as(Metadata::new);
  }

  Arbitrary<String> strings() {
    return Arbitraries.of(atoms).list().ofMaxSize(4).map(parts -> String.join("", parts));
  }

  private Arbitrary<String> referents() {
    return tame ? Arbitraries.of("le-thu", "ha-noi", "e\u0301:|x") : strings();
  }

  private Arbitrary<Text> texts(Arbitrary<Boolean> segmented, int least) {
    var words = Arbitraries.of(atoms).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    var pieces = Combinators.combine(words, Arbitraries.of(gaps), Arbitraries.of(false, false, true)).as(Piece::new);
    return Combinators.combine(Arbitraries.of("", "", " ", "  "), pieces.list().ofMinSize(least).ofMaxSize(8),
        segmented, tame ? Arbitraries.just(false) : Arbitraries.of(true, false), places().list().ofMaxSize(2))
        .as(Text::new);
  }

  private Arbitrary<Place> places() {
    var numbers = Arbitraries.integers().between(0, 60);
    return Combinators.combine(numbers, numbers, Arbitraries.of(units))
        .as(Place::new);
  }

  private Arbitrary<Origin> origins() {
    return Combinators.combine(Arbitraries.of("suggested", "accepted", "corrected", "manual", null),
        strings().injectNull(0.5), Arbitraries.of(0.0, 0.5, 0.97, 1.0), strings().injectNull(0.8),
        strings().injectNull(0.8)).as(Origin::new);
  }

  private Arbitrary<Mark> marks(List<String> choices, List<String> features) {
    return Combinators.combine(places(), Arbitraries.of(choices).injectNull(tame ? 0 : 0.1),
        features(features), Arbitraries.integers().between(0, 9).list().ofSize(3), origins()).as(Mark::new);
  }

  private Arbitrary<Map<String, String>> features(List<String> names) {
    return strings().injectNull(0.4).list().ofSize(names.size()).map(values -> {
      var features = new HashMap<String, String>();
      for (int i = 0; i < names.size(); i++) {
        features.put(names.get(i), values.get(i));
      }
      if (tame && features.get("referent") == null) {
        // a name is a referent's
        features.replace("name", null);
      }
      return features;
    });
  }

  private Arbitrary<Filler> fillers() {
    return Combinators.combine(places(), Arbitraries.integers().between(-1, 4),
        referents().list().ofMaxSize(2).injectNull(0.4), Arbitraries.of(false, false, true)).as(Filler::new);
  }

  private Arbitrary<Speech> quotes() {
    return Combinators.combine(places(), fillers().injectNull(0.3), places().injectNull(0.4),
        Arbitraries.of(true, false), origins()).as(Speech::new);
  }

  private Arbitrary<Attitude> stances() {
    var roles = fillers().injectNull(0.4).list().ofSize(3).map(fillers -> {
      var byRole = new HashMap<String, Filler>();
      byRole.put("holder", fillers.get(0));
      byRole.put("target", fillers.get(1));
      byRole.put("topic", fillers.get(2));
      return (Map<String, Filler>) byRole;
    });
    var words = Combinators.combine(Arbitraries.of("support", "oppose", null),
        tame ? Arbitraries.of("accuse", "warn", null) : strings().injectNull(0.3),
        Arbitraries.of("direct_quote", "partial_quote", "reported", null)).as((polarity, attitude, mode) -> {
          var features = new HashMap<String, String>();
          features.put("polarity", polarity);
          features.put("attitude", attitude);
          features.put("mode", mode);
          return (Map<String, String>) features;
        });
    return Combinators.combine(places(), roles, fillers().list().ofMinSize(1).ofMaxSize(2).injectNull(0.5), words, origins())
        .as(Attitude::new);
  }
}
