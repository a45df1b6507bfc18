package org.chugiai.typesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.Test;

class ChuGiaiTypesTest {

  @Test
  void everyDescribedTypeHasItsJCasClass() {
    var described = Arrays.stream(ChuGiaiTypes.load().getTypes()).map(TypeDescription::getName)
        .collect(Collectors.toSet());
    var classes = new ChuGiaiTypes().listJCasClasses().stream().map(Class::getName).collect(Collectors.toSet());
    assertEquals(described, classes);
  }

  @Test
  void serviceLoaderFindsTheProvider() {
    var found = ServiceLoader.load(TypeSystemProvider.class).stream().map(ServiceLoader.Provider::type)
        .anyMatch(ChuGiaiTypes.class::equals);
    assertTrue(found, "META-INF/services does not name the provider");
  }

  @Test
  void annotationsOfACasAreOfTheGeneratedClasses() throws Exception {
    var cas = CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null).getJCas();
    cas.setDocumentText("Nga phủ nhận.");
    var nga = new Entity(cas, 0, 3);
    nga.setKind("LOCATION");
    nga.addToIndexes();
    var denial = new Stance(cas, 4, 12);
    denial.addToIndexes();
    assertSame(nga, cas.select(Entity.class).single());
    assertEquals("phủ nhận", cas.select(Stance.class).single().getCoveredText());
  }
}
