package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Tag;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefineLayersTest {

  private static final String FRAMES = """
      <typeDescription><name>my.Certainty</name><supertypeName>uima.cas.String</supertypeName>
        <allowedValues><value><string>sure</string><description>No doubt.</description></value>
          <value><string>open</string></value></allowedValues></typeDescription>
      <typeDescription><name>my.Base</name><supertypeName>org.chugiai.types.Suggestion</supertypeName>
        <features><featureDescription><name>weight</name><rangeTypeName>uima.cas.Integer</rangeTypeName>
        </featureDescription></features></typeDescription>
      <typeDescription><name>my.FrameElement</name><supertypeName>my.Base</supertypeName>
        <features><featureDescription><name>certainty</name><rangeTypeName>my.Certainty</rangeTypeName>
          </featureDescription><featureDescription><name>filler</name>
          <rangeTypeName>org.chugiai.types.Entity</rangeTypeName></featureDescription></features></typeDescription>
      <typeDescription><name>my.Pair</name><supertypeName>uima.cas.TOP</supertypeName></typeDescription>
      """;

  @TempDir
  Path folder;
  private CorpusStore store;

  @BeforeEach
  void make() throws Exception {
    store = CorpusStore.create(folder.resolve("c"), "c");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void annotationTypesBecomeLayersWithTheirFieldsAndTagSets() throws Exception {
    assertEquals(List.of("my.Base", "my.FrameElement"), define(FRAMES));
    var layer = store.corpus().findLayer("my.FrameElement");
    assertEquals("Frame element", layer.getLabel());
    assertEquals("certainty", layer.getLabelFeature());
    assertEquals(List.of("weight", "certainty", "filler", "note"),
        layer.getFields().stream().map(Field::getFeature).toList());
    var tags = layer.getFields().get(1).getTagSet();
    assertEquals(List.of("sure", "open"), tags.getTags().stream().map(Tag::getName).toList());
    assertEquals("No doubt.", tags.getTags().get(0).getDescription());
    assertNull(layer.getFields().get(2).getTagSet());
    assertTrue(layer.getColour().matches("#[0-9A-F]{6}"));
    assertNull(store.corpus().findLayer("my.Pair"), "what is no annotation has no place in a text");
  }

  @Test
  void theTypesCanBeUsedAtOnceAndAfterReopening() throws Exception {
    define(FRAMES);
    assertEquals("my.FrameElement", store.newCas().getTypeSystem().getType("my.FrameElement").getName());
    store.close();
    store = CorpusStore.open(folder.resolve("c"), CorpusStore.Access.WRITE);
    assertEquals("my.FrameElement", store.newCas().getTypeSystem().getType("my.FrameElement").getName());
    assertEquals("certainty", store.corpus().findLayer("my.FrameElement").getLabelFeature());
  }

  @Test
  void aLayerThatSomebodyChangedStaysAsItIs() throws Exception {
    define(FRAMES);
    store.change(corpus -> corpus.findLayer("my.FrameElement").setLabel("Role"));
    assertEquals(List.of(), define(FRAMES));
    assertEquals("Role", store.corpus().findLayer("my.FrameElement").getLabel());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<typeDescription><name>my.A</name><supertypeName>my.B</supertypeName></typeDescription>",
      "<typeDescription><name>my.A</name><supertypeName>my.B</supertypeName></typeDescription>"
          + "<typeDescription><name>my.B</name><supertypeName>my.A</supertypeName></typeDescription>",
      "<typeDescription><name>my.A</name><supertypeName>uima.tcas.Annotation</supertypeName><features>"
          + "<featureDescription><name>f</name><rangeTypeName>no.Such</rangeTypeName></featureDescription></features>"
          + "</typeDescription>",
      "<typeDescription><name>org.chugiai.types.Entity</name><supertypeName>uima.cas.String</supertypeName>"
          + "</typeDescription>"})
  void typesThatCannotBeUsedChangeNothing(String types) throws Exception {
    assertThrows(InvalidDataException.class, () -> define(types));
    assertFalse(Files.exists(store.layout().typeSystemFile()));
    assertEquals(4, store.corpus().getLayers().size());
  }

  private List<String> define(String types) throws IOException {
    var file = Files.writeString(folder.resolve("types.xml"), "<typeSystemDescription "
        + "xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>" + types + "</types></typeSystemDescription>");
    return new DefineLayers(store, CasTypes.readOwn(file)).run();
  }
}
