package org.chugiai.quality.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.Token;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final String TEXT = "Huế và Hà Nội mưa to";

  /** Krippendorff's own example of four observers and twelve units, some values missing: nominal alpha is 0.743. */
  @Test
  void alphaIsThatOfTheTextbook() {
    var observers = List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    var alpha = new NominalAlpha();
    for (int unit = 0; unit < 12; unit++) {
      var labels = new ArrayList<String>();
      for (var observer : observers) {
        if (observer.charAt(unit) != '.') {
          labels.add(observer.substring(unit, unit + 1));
        }
      }
      alpha.add(labels);
    }
    assertEquals(0.743, alpha.value().orElseThrow(), 0.0005);
  }

  @Test
  void alphaOfOneLabelOrNoneIsNone() {
    var alpha = new NominalAlpha();
    assertEquals(OptionalDouble.empty(), alpha.value());
    alpha.add(List.of("a", "a"));
    alpha.add(List.of("a"));
    assertEquals(OptionalDouble.empty(), alpha.value());
  }

  /** Two readers of fifty proposals: both yes 20, both no 15, otherwise 5 and 10; kappa is 0.4. */
  @Test
  void kappaIsThatOfTheTextbook() {
    var kappa = new CohensKappa();
    add(kappa, "yes", "yes", 20);
    add(kappa, "yes", "no", 5);
    add(kappa, "no", "yes", 10);
    add(kappa, "no", "no", 15);
    assertEquals(0.4, kappa.value().orElseThrow(), 1e-12);
    assertEquals(OptionalDouble.empty(), new CohensKappa().value());
  }

  private static void add(CohensKappa kappa, String one, String other, int times) {
    for (int i = 0; i < times; i++) {
      kappa.add(one, other);
    }
  }

  private static CAS cas(String text) {
    try {
      var cas = CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null);
      cas.setDocumentText(text);
      int begin = 0;
      for (var word : text.split(" ")) {
        new Token(cas.getJCas(), begin, begin + word.length()).addToIndexes();
        begin += word.length() + 1;
      }
      return cas;
    } catch (ResourceInitializationException | CASException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void entity(CAS cas, String words, String kind, String status) throws CASException {
    int begin = TEXT.indexOf(words);
    var entity = new Entity(cas.getJCas(), begin, begin + words.length());
    entity.setKind(kind);
    entity.setStatus(status);
    entity.addToIndexes();
  }

  private static AnnotatedVersion version(String... entities) throws CASException {
    var cas = cas(TEXT);
    for (var entity : entities) {
      var parts = entity.split("=");
      entity(cas, parts[0], parts[1], parts.length > 2 ? parts[2] : "manual");
    }
    return AnnotatedVersion.of(cas);
  }

  private static List<Agreement> study(Map<String, AnnotatedVersion> versions) {
    var study = new AgreementStudy();
    study.add(versions);
    return study.result();
  }

  @Test
  void comparesExtentsAndLabels() throws CASException {
    var result = study(Map.of("an", version("Huế=LOCATION", "Hà Nội=LOCATION"), "binh",
        version("Huế=LOCATION", "Hà Nội=ORGANIZATION", "mưa=EVENT"))).get(0);
    assertEquals("Entity", result.layer());
    assertEquals(List.of("an", "binh"), result.annotators());
    assertEquals(2 * 1.0 / 5, result.f1().orElseThrow(), 1e-12);
    // tokens: LOC, O, LOC, LOC, O, O against LOC, O, ORG, ORG, EVENT, O
    assertEquals((3.0 / 6 - 1.0 / 4) / (1 - 1.0 / 4), result.kappa().orElseThrow(), 1e-12);
    assertTrue(result.sentence().startsWith("Entity: strict F1 0.400, Cohen's kappa 0.333, Krippendorff's alpha 0.3"),
        result.sentence());
  }

  @Test
  void perfectAgreementIsOneAndNestedOrStackedAnnotationsCountOnceEach() throws CASException {
    var same = new String[] {"Hà Nội=LOCATION", "Nội=PERSON", "Huế=LOCATION", "Huế=LOCATION"};
    var result = study(Map.of("a", version(same), "b", version(same), "c", version(same))).get(0);
    assertEquals(1, result.f1().orElseThrow());
    assertEquals(1, result.kappa().orElseThrow());
    assertEquals(1, result.alpha().orElseThrow());
    assertEquals(12, result.annotations());
    var fewer = study(Map.of("a", version("Huế=LOCATION", "Huế=LOCATION"), "b", version("Huế=LOCATION"))).get(0);
    assertEquals(2.0 / 3, fewer.f1().orElseThrow(), 1e-12);
  }

  @Test
  void whatNobodyConfirmedIsNotCompared() throws CASException {
    assertEquals(List.of(), study(Map.of("a", version("Huế=LOCATION=suggested"), "b",
        version("Huế=LOCATION=rejected"))));
    var result = study(Map.of("a", version("Huế=LOCATION=accepted"), "b", version("Huế=LOCATION=suggested"))).get(0);
    assertEquals(0, result.f1().orElseThrow());
  }

  @Test
  void oneVersionAloneSaysNothingAndOtherTextsAreRefused() throws CASException {
    assertEquals(List.of(), study(Map.of("a", version("Huế=LOCATION"))));
    var other = AnnotatedVersion.of(cas("Huế"));
    var one = version();
    assertThrows(IllegalArgumentException.class, () -> study(Map.of("a", one, "b", other)));
  }

  @Test
  void stancesAreLabelledByTheirAttitude() throws CASException {
    var one = cas(TEXT);
    var stance = new Stance(one.getJCas(), 0, 3);
    stance.setAttitude("warn");
    stance.addToIndexes();
    var other = cas(TEXT);
    var differs = new Stance(other.getJCas(), 0, 3);
    differs.setAttitude("accuse");
    differs.addToIndexes();
    assertEquals(0, study(Map.of("a", AnnotatedVersion.of(one), "b", AnnotatedVersion.of(other))).get(0).f1()
        .orElseThrow());
  }
}
