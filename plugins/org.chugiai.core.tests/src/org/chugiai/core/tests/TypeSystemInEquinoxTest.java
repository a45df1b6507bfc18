package org.chugiai.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.types.Entity;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inside Equinox the type system is found in both ways that UIMA knows: explicitly, and by its service provider. */
class TypeSystemInEquinoxTest {

  @Test
  void loadedExplicitly() throws Exception {
    assertEquals(Entity.class, classOfAnEntity(ChuGiaiTypes.load()));
  }

  /** The importing descriptor sees no class path that has ours: only the provider can answer for the name. */
  @Test
  void importedByNameThroughTheProvider() throws Exception {
    var importing = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(
        new ByteArrayInputStream("""
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <imports><import name="org.chugiai.typesystem.ChuGiaiTypeSystem"/></imports>
            </typeSystemDescription>
            """.getBytes(StandardCharsets.UTF_8)), null));
    importing.resolveImports();
    assertTrue(Arrays.stream(importing.getTypes()).anyMatch(t -> t.getName().equals(Entity.class.getName())));
    assertEquals(Entity.class, classOfAnEntity(importing));
  }

  /** UIMA looks first where the thread's context class loader leads; ours leads to this bundle, so it is hidden. */
  @BeforeEach
  void hideTheClassPath() {
    Thread.currentThread().setContextClassLoader(UIMAFramework.class.getClassLoader());
  }

  private static Class<?> classOfAnEntity(TypeSystemDescription types) throws Exception {
    var cas = CasCreationUtils.createCas(types, null, null);
    cas.setDocumentText("Hà Nội");
    var type = cas.getTypeSystem().getType(Entity.class.getName());
    cas.addFsToIndexes(cas.createAnnotation(type, 0, 6));
    return cas.<Annotation>select(type).single().getClass();
  }
}
