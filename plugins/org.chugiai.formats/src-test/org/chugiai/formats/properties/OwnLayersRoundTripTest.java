package org.chugiai.formats.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OwnTypes;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;

/** Layers of a corpus come back from INCEpTION's formats, whatever they hold and refer to, or the loss is told. */
class OwnLayersRoundTripTest {

  private static final Set<String> NOT_HELD = Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION,
      "org.chugiai.types.Suggestion:status", "org.chugiai.types.Suggestion:origin",
      "org.chugiai.types.Suggestion:confidence", "org.chugiai.types.Suggestion:reason",
      "org.chugiai.types.Suggestion:note", "org.chugiai.types.Entity:name", "org.chugiai.types.Entity:referent");

  /** An annotation: what it says, and numbers that choose what it refers to. */
  record Extra(String type, Draft.Place place, String label, int count, List<Integer> ends) {
  }

  private final Scratch scratch = new Scratch();
  private final CAS cas = OwnTypes.empty();
  private final CAS read = OwnTypes.empty();

  private static Arbitrary<List<Extra>> extras(Draft.Unit... units) {
    var numbers = Arbitraries.integers().between(0, 60);
    var places = Combinators.combine(numbers, numbers, Arbitraries.of(units)).as(Draft.Place::new);
    var types = Arbitraries.of(OwnTypes.FRAME, OwnTypes.FRAME, OwnTypes.DEEP_FRAME, OwnTypes.OFFICE, OwnTypes.MARK);
    return Combinators.combine(types, places, Drafts.text().strings().injectNull(0.3),
        Arbitraries.integers(), Arbitraries.integers().between(0, 20).list().ofMaxSize(4)).as(Extra::new).list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Extra>> onTokens() {
    return extras(Draft.Unit.TOKEN);
  }

  @Provide
  Arbitrary<List<Extra>> anywhere() {
    return extras(Draft.Unit.TOKEN, Draft.Unit.CHARACTER);
  }

  @Provide
  Arbitrary<Draft> tokens() {
    return Drafts.onTokens().entities();
  }

  @Provide
  Arbitrary<Draft> texts() {
    return Drafts.text().entities();
  }

  @Property(tries = 400, seed = "1")
  void inceptionHoldsAll(@ForAll("texts") Draft draft, @ForAll("anywhere") List<Extra> extras) throws IOException {
    assertTrue(isHeld("inception", ".xmi", draft, extras));
  }

  @Property(tries = 400, seed = "2")
  void tsvHoldsWhatIsOnTokens(@ForAll("tokens") Draft draft, @ForAll("onTokens") List<Extra> extras)
      throws IOException {
    assertTrue(isHeld("webannotsv", ".tsv", draft, extras));
  }

  @Property(tries = 400, seed = "3")
  void tsvTellsOfAllElse(@ForAll("tokens") Draft draft, @ForAll("anywhere") List<Extra> extras) throws IOException {
    isHeld("webannotsv", ".tsv", draft, extras);
  }

  /** Whether nothing was lost, which must be so if all comes back. */
  private boolean isHeld(String id, String ending, Draft draft, List<Extra> extras) throws IOException {
    cas.reset();
    draft.fill(cas);
    fill(draft, extras);
    var before = CasDump.of(cas, NOT_HELD);
    var target = scratch.next();
    var format = FormatCatalog.byId(id);
    var report = TestCas.export(format, target, Map.of(), List.of(cas));
    read.reset();
    try (var reader = format.open(target.resolve("a" + ending), new LossReport())) {
      assertTrue(reader.next(read));
    }
    scratch.delete(target);
    // a referent's name is in the registry, and this one is not
    boolean complete = report.losses().items().stream()
        .noneMatch(item -> item.loss() && !item.what().contains("name of an Entity"));
    if (complete) {
      assertEquals(before, CasDump.of(read, NOT_HELD), report::summary);
    }
    return complete;
  }

  private void fill(Draft draft, List<Extra> extras) {
    var made = new ArrayList<Annotation>();
    for (var extra : extras) {
      var annotation = (Annotation) cas.createAnnotation(cas.getTypeSystem().getType(extra.type()), 0, 0);
      extra.place().set(annotation, draft.text());
      if (annotation instanceof Entity entity) {
        entity.setKind("PERSON");
      }
      cas.addFsToIndexes(annotation);
      made.add(annotation);
    }
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i).getType().getFeatureByBaseName("label") != null) {
        frame(made.get(i), extras.get(i), made);
      }
    }
  }

  private void frame(Annotation frame, Extra extra, List<Annotation> made) {
    if (extra.label() != null) {
      OwnTypes.set(frame, "label", extra.label());
    }
    OwnTypes.set(frame, "count", String.valueOf(extra.count()));
    OwnTypes.set(frame, "sure", String.valueOf(extra.count() % 2 == 0));
    var parts = new ArrayList<FeatureStructure>();
    var slots = new ArrayList<FeatureStructure>();
    for (int end : extra.ends()) {
      var other = made.get(end % made.size());
      OwnTypes.refer(frame, "what_else", other);
      slots.add(OwnTypes.slot(cas, end % 3 == 0 ? null : "vai " + extra.label(), other));
      if (other instanceof Entity) {
        OwnTypes.refer(frame, "who", other);
      } else if (other.getType().getFeatureByBaseName("parts") != null) {
        parts.add(other);
      }
    }
    if (!parts.isEmpty()) {
      OwnTypes.refer(cas, frame, "parts", parts.toArray(FeatureStructure[]::new));
    }
    if (!slots.isEmpty()) {
      OwnTypes.refer(cas, frame, "slots", slots.toArray(FeatureStructure[]::new));
    }
  }

  @AfterProperty
  void clean() throws IOException {
    scratch.close();
  }
}
