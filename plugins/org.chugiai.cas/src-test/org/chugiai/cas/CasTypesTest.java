package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chugiai.cas.CasFeature.Shape;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class CasTypesTest {

  private final CasTypes types = Xmi.types(ChuGiaiTypes.load());

  private CasFeature feature(String type, String feature) {
    return types.feature(types.get(type), feature).orElseThrow();
  }

  @Test
  void everyTypeIsThereWithItsNameSpace() {
    for (var name : types.names()) {
      assertEquals(name, types.name(types.get(name)));
    }
    assertEquals("http:///uima/tcas.ecore", types.get("uima.tcas.Annotation").getEPackage().getNsURI());
    assertEquals("http:///org/chugiai/types.ecore", types.get(SampleArticle.ENTITY).getEPackage().getNsURI());
    assertTrue(types.names().containsAll(List.of("uima.cas.Sofa", "uima.cas.View", "uima.cas.NULL")));
    assertTrue(types.find("uima.cas.Integer").isEmpty(), "a value is no object");
    assertThrows(IllegalArgumentException.class, () -> types.get("org.x.None"));
  }

  @Test
  void subtypesAreFound() {
    var subtypes = types.subtypes(types.get(Suggestions.TYPE)).stream().map(EClass::getName).toList();
    assertEquals("Suggestion", subtypes.getFirst());
    assertEquals(List.of("Entity", "Quote", "Stance", "Suggestion", "TimeExpression"),
        subtypes.stream().sorted().toList());
    assertTrue(types.isA(types.get(SampleArticle.ENTITY), CasTypes.ANNOTATION));
    assertFalse(types.isA(types.get(CasTypes.ANNOTATION), SampleArticle.ENTITY));
    assertFalse(types.isA(types.get(CasTypes.ANNOTATION), "org.x.None"));
  }

  @Test
  void featuresTellTheirRange() {
    assertEquals(List.of("sofa", "begin", "end", "status", "origin", "confidence", "reason", "note", "kind", "referent",
        "name"), types.features(types.get(SampleArticle.ENTITY)).stream().map(CasFeature::name).toList());
    assertEquals(Shape.STRING, feature(SampleArticle.ENTITY, "kind").shape());
    assertEquals(Shape.PRIMITIVE, feature(SampleArticle.ENTITY, "confidence").shape());
    assertEquals(Shape.REFERENCE, feature(SampleArticle.STANCE, "holder").shape());
    assertEquals(Suggestions.ARGUMENT, feature(SampleArticle.STANCE, "holder").rangeType());
    assertEquals(Shape.REFERENCES, feature(SampleArticle.STANCE, "sources").shape());
    assertEquals(Suggestions.ARGUMENT, feature(SampleArticle.STANCE, "sources").elementType());
    assertEquals(Shape.VALUES, feature(Suggestions.ARGUMENT, "referents").shape());
    assertTrue(feature(SampleArticle.ENTITY, "kind").description().startsWith("PERSON"));
  }

  @Test
  void aTypeSystemThatContradictsItselfIsRefused() {
    var bad = Xmi.typeSystem("""
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription>
        <name>x.A</name><supertypeName>x.Missing</supertypeName></typeDescription></types></typeSystemDescription>
        """);
    var refused = assertThrows(CasException.class, () -> CasTypes.of(bad));
    assertTrue(refused.getMessage().contains("x.Missing"), refused.getMessage());
  }
}
