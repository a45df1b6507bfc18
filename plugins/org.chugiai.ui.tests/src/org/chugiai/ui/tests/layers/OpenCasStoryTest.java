package org.chugiai.ui.tests.layers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.ui.session.CasInput;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.Form;
import org.chugiai.ui.tests.User;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CAS of any type system, outside any corpus, in the same editor. */
class OpenCasStoryTest {

  private static final String TYPES = """
      <?xml version="1.0" encoding="UTF-8"?>
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
        <typeDescription><name>bird.Sighting</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
          <featureDescription><name>species</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
          <featureDescription><name>count</name><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
        </features></typeDescription></types></typeSystemDescription>
      """;
  private static final String CAS = """
      <?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:cas="http:///uima/cas.ecore" \
      xmlns:xmi="http://www.omg.org/XMI" xmlns:tcas="http:///uima/tcas.ecore" xmlns:bird="http:///bird.ecore" \
      xmi:version="2.0"><cas:NULL xmi:id="0"/><tcas:DocumentAnnotation xmi:id="3" sofa="1" begin="0" end="33" \
      language="vi"/><bird:Sighting xmi:id="4" sofa="1" begin="0" end="7" species="Egretta" count="3"/><cas:Sofa \
      xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Đàn cò trắng về đầm Vân Long sáng"/>\
      <cas:View sofa="1" members="3 4"/></xmi:XMI>
      """;

  private final User user = new User();
  @TempDir
  Path folder;

  @AfterEach
  void close() {
    user.see(() -> Desk.page().closeAllEditors(false));
  }

  @Test
  void aCasWithItsTypeSystemBesideItIsEditedAndSaved() throws Exception {
    Files.writeString(folder.resolve("typesystem.xml"), TYPES);
    var file = Files.writeString(folder.resolve("birds.xmi"), CAS);
    openByCommand(file);
    var sighting = user.see(() -> Desk.article().orElseThrow().document().spans("bird.Sighting").getFirst());
    user.see(() -> {
      Desk.article().orElseThrow().select(List.of(sighting));
      return true;
    });
    var inspector = Form.of(user, "the Inspector", () -> (Composite) Desk.page()
        .findView("org.chugiai.ui.views.inspector").getSite().getService(MPart.class).getWidget());
    user.waitUntil("its fields are shown", () -> inspector.says("Egretta"));
    inspector.enter("Count", "5");
    user.press(SWT.CR);
    user.waitUntil("there are five", () -> sighting.integer("count") == 5);
    user.screenshot("open-cas");
    Desk.focusText(user);
    user.press(SWT.CTRL, 's');
    user.waitUntil("it is saved", () -> !Desk.page().getActiveEditor().isDirty());
    assertEquals(CAS.replace("count=\"3\"", "count=\"5\"").strip(),
        Files.readString(file).replaceAll(">\\s+<", "><").strip(), "all the rest is as it was, laid out in lines");
    user.press(SWT.CTRL, 'z');
    user.waitUntil("undone across the save", () -> sighting.integer("count") == 3);
  }

  private void openByCommand(Path file) {
    user.see(() -> Desk.execute("org.chugiai.ui.openCas", Map.of("org.chugiai.ui.openCas.file", file.toString())));
    user.waitUntil("the CAS is open", () -> Desk.article().isPresent());
  }

  /** Every CAS of the fixtures opens, and stays as it is where nothing is changed. */
  @Test
  void everyFixtureOpensAndStaysAsItIs() throws IOException {
    var fixtures = fixtures();
    assumeTrue(fixtures.isPresent(), "no folder \"shared\" beside the checkout");
    var failures = new ArrayList<String>();
    var files = files(fixtures.get());
    for (var file : files) {
      var copy = Files.copy(file, Files.createTempDirectory(folder, "fixture").resolve(file.getFileName()));
      var types = Files.copy(typeSystem(fixtures.get(), file), copy.resolveSibling("typesystem.xml"));
      var before = Files.readAllBytes(copy);
      var said = user.see(() -> {
        try {
          Desk.page().openEditor(new CasInput(copy, types), "org.chugiai.ui.editor.cas");
          return Desk.article().isPresent() ? "" : "no article";
        } catch (PartInitException e) {
          return e.getMessage();
        }
      });
      if (!said.isEmpty()) {
        failures.add(fixtures.get().relativize(file) + ": " + said);
      }
      user.see(() -> Desk.page().closeAllEditors(true));
      assertArrayEquals(before, Files.readAllBytes(copy), file.toString());
    }
    assertEquals(List.of(), failures);
    assertTrue(files.size() > 50, "only " + files.size());
  }

  private static List<Path> files(Path fixtures) throws IOException {
    try (var all = Files.walk(fixtures)) {
      return all.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
    }
  }

  /** The type system beside a file, or that of its name, or the largest one. */
  private static Path typeSystem(Path fixtures, Path xmi) {
    var name = xmi.getFileName().toString();
    var systems = fixtures.resolve("typesystems");
    return Stream.of(xmi.resolveSibling("typesystem.xml"), xmi.resolveSibling("debug-typesystem.xml"),
        systems.resolve(name.replace("cas_", "typesystem_").replace(".xmi", ".xml")),
        systems.resolve(switch (name) {
          case "cas_with_floating_point_special_values.xmi" -> "typesystem_with_floating_points.xml";
          case "cas_with_multiple_references_allowed_string_array.xmi" ->
              "typesystem_with_multiple_references_allowed.xml";
          case "cas_has_fs_with_no_namespace.xmi" -> "typesystem_has_types_with_no_namespace.xml";
          case "small_cas.xmi", "lenient_cas.xmi" -> "small_typesystem.xml";
          default -> "webanno_types.xml";
        })).filter(Files::isRegularFile).findFirst().orElseThrow();
  }

  private static Optional<Path> fixtures() {
    var set = System.getProperty("chugiai.shared");
    if (set != null) {
      return Optional.of(Path.of(set, "fixtures")).filter(Files::isDirectory);
    }
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      var found = at.resolveSibling("shared").resolve("fixtures");
      if (Files.isDirectory(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
