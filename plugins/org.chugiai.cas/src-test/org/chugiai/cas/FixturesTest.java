package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** EMF load, EMF save, UIMA reads the same, for the files of other tools where they lie beside the checkout. */
class FixturesTest {

  private Path fixtures;

  @BeforeEach
  void find() {
    var shared = Shared.folder();
    Assumptions.assumeTrue(shared.isPresent(), "no folder \"shared\" beside the checkout");
    fixtures = shared.get().resolve("fixtures");
  }

  private TypeSystemDescription typeSystem(Path xmi) throws IOException {
    var debug = xmi.resolveSibling("debug-typesystem.xml");
    return Xmi.typeSystem(Files.readString(Files.exists(debug) ? debug
        : fixtures.resolve("typesystems").resolve(typeSystemName(xmi.getFileName().toString()))));
  }

  private static String typeSystemName(String xmi) {
    return switch (xmi) {
      case "cas_with_array_features.xmi", "cas_with_collections.xmi", "cas_with_inheritance.xmi",
          "cas_with_list_features.xmi", "cas_with_reserved_names.xmi" -> xmi.replace("cas_", "typesystem_")
              .replace(".xmi", ".xml");
      case "cas_with_floating_point_special_values.xmi" -> "typesystem_with_floating_points.xml";
      case "cas_with_multiple_references_allowed_string_array.xmi" ->
          "typesystem_with_multiple_references_allowed.xml";
      case "cas_has_fs_with_no_namespace.xmi" -> "typesystem_has_types_with_no_namespace.xml";
      case "small_cas.xmi", "lenient_cas.xmi" -> "small_typesystem.xml";
      default -> "webanno_types.xml";
    };
  }

  @TestFactory
  Stream<DynamicTest> uimaReadsTheSameAfterEmf() throws IOException {
    try (var files = Files.walk(fixtures)) {
      var all = files.filter(f -> f.toString().endsWith(".xmi") && !f.endsWith("lenient_cas.xmi")).sorted().toList();
      assertTrue(all.size() > 50, "fixtures are missing: " + all.size());
      return all.stream().map(file -> dynamicTest(fixtures.relativize(file).toString(), () -> roundTrip(file)));
    }
  }

  private void roundTrip(Path file) throws IOException {
    var description = typeSystem(file);
    var types = CasTypes.of(description);
    var original = Files.readAllBytes(file);
    // four files of the suite have features that the type system beside them lacks
    var lenient = !uimaReads(original, description, false);
    var saved = Xmi.throughEmf(original, types, lenient);
    assertArrayEquals(saved, Xmi.throughEmf(saved, types, lenient), "saving again changes bytes");
    var after = Xmi.uimaRead(saved, description, lenient);
    if (!uimaReads(original, description, lenient)) {
      // UIMA cannot read a file in which an annotation has the id of the sofa; what we save it can
      assertEquals("cas_with_multiple_references_allowed_string_array.xmi", file.getFileName().toString());
      assertEquals(List.of("LNC", "MTH", "SNOMEDCT_US"), new Span(Xmi.load(original, types, lenient).find(2))
          .strings("target"));
      assertEquals(2, after.getIndexRepository().getIndexedFSs().size());
      return;
    }
    var before = Xmi.uimaRead(original, description, lenient);
    assertEquals(Optional.empty(), CasDifference.between(before, after));
    var written = Xmi.uimaWrite(before);
    assertEquals(new String(written, StandardCharsets.UTF_8),
        new String(Xmi.throughEmf(written, types, false), StandardCharsets.UTF_8), "UIMA's own bytes change");
  }

  private static boolean uimaReads(byte[] xmi, TypeSystemDescription types, boolean lenient) {
    try {
      Xmi.uimaRead(xmi, types, lenient);
      return true;
    } catch (IllegalArgumentException | ClassCastException e) {
      return false;
    }
  }

  @Test
  void refusesAnUnknownTypeByNameAndKeepsItOnRequest() throws IOException {
    var file = fixtures.resolve("xmi/lenient_cas.xmi");
    var description = typeSystem(file);
    var types = CasTypes.of(description);
    var original = Files.readAllBytes(file);
    var refused = assertThrows(CasException.class, () -> Xmi.load(original, types, false));
    assertTrue(refused.getMessage().contains("cassis.NotInTypesystem"), refused.getMessage());
    assertEquals(19, refused.line());

    var resource = Xmi.load(original, types, true);
    assertEquals(1, resource.getWarnings().size());
    var saved = new String(resource.toBytes(), StandardCharsets.UTF_8);
    assertTrue(saved.contains("<cassis:NotInTypesystem xmi:id=\"16\" sofa=\"1\" begin=\"27\" end=\"47\" id=\"42\"/>"),
        saved);
    assertEquals(Optional.empty(), CasDifference.between(Xmi.uimaRead(original, description, true),
        Xmi.uimaRead(resource.toBytes(), description, true)));
  }
}
