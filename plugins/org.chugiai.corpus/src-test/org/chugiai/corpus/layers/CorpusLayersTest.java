package org.chugiai.corpus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.corpus.layers.LayerProblem.Kind;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.InvalidDataException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusLayersTest {

  private static final String SUGGESTION = "org.chugiai.types.Suggestion";
  private static final FieldDefinition ROLE = FieldDefinition.choice("role", "Role",
      List.of(new TagDefinition("CAUSE", "Cause", "c", "What brings it about."), TagDefinition.of("RESULT")));
  private static final FieldDefinition WEIGHT = FieldDefinition.of("weight", "Weight", FieldType.INTEGER);
  private static final FieldDefinition PART = FieldDefinition.link("part", "Part", "org.chugiai.types.Entity");
  private static final LayerDefinition FRAME = layer("my.Frame", SUGGESTION, "f", ROLE, WEIGHT, PART);

  @TempDir
  Path folder;
  private CorpusStore store;

  private static LayerDefinition layer(String name, String supertype, String key, FieldDefinition... fields) {
    return new LayerDefinition(name, supertype, "Frame", "Khung", "#CC79A7", "#E39CC3", key, "Mark the whole clause.",
        List.of(fields));
  }

  @BeforeEach
  void make() throws IOException {
    store = CorpusStore.create(folder.resolve("c"), "c");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private CorpusLayers layers() throws IOException {
    return CorpusLayers.of(store);
  }

  private LayerDefinition saved(String name) throws IOException {
    return layers().all().stream().filter(layer -> layer.typeName().equals(name)).findFirst().orElseThrow();
  }

  private void annotate(String type, String role) throws IOException {
    store.change(corpus -> {
      if (corpus.findDocument("a") == null) {
        var document = CorpusFactory.eINSTANCE.createDocument();
        document.setId("a");
        corpus.getDocuments().add(document);
      }
    });
    var cas = store.newCas();
    cas.setDocumentText("Mưa lớn gây ngập.");
    AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), 0, 7);
    annotation.setFeatureValueFromString(annotation.getType().getFeatureByBaseName("role"), role);
    cas.addFsToIndexes(annotation);
    store.saveCas("a", "main", cas, Fingerprint.ABSENT);
  }

  @Test
  void whatIsSavedIsReadAgainAfterReopening() throws IOException {
    layers().save(FRAME);
    store.close();
    store = CorpusStore.open(folder.resolve("c"), CorpusStore.Access.WRITE);
    assertEquals(FRAME, saved("my.Frame"));
    var type = store.newCas().getTypeSystem().getType("my.Frame");
    assertEquals(CAS.TYPE_NAME_INTEGER, type.getFeatureByBaseName("weight").getRange().getName());
    var layer = store.corpus().findLayer("my.Frame");
    assertEquals("role", layer.getLabelFeature());
    assertEquals(List.of("role", "weight", "part", "note"),
        layer.getFields().stream().map(Field::getFeature).toList());
    assertTrue(layer.getFields().getFirst().getTagSet().getTags().stream().allMatch(tag -> tag.getColour() != null));
  }

  @Test
  void fieldsCanBeAddedRenamedReorderedAndRemoved() throws IOException {
    layers().save(FRAME);
    var sure = FieldDefinition.of("sure", "Sure", FieldType.BOOLEAN);
    var changed = layer("my.Frame", SUGGESTION, "f", sure, ROLE);
    layers().save(changed);
    assertEquals(changed, saved("my.Frame"));
    var type = store.newCas().getTypeSystem().getType("my.Frame");
    assertNotNull(type.getFeatureByBaseName("sure"));
    assertNull(type.getFeatureByBaseName("weight"));
  }

  @Test
  void aTagSetGoesWithTheLastFieldThatUsesIt() throws IOException {
    int before = store.corpus().getTagSets().size();
    layers().save(FRAME);
    assertEquals(before + 1, store.corpus().getTagSets().size());
    layers().save(layer("my.Frame", SUGGESTION, "f", WEIGHT));
    assertEquals(before, store.corpus().getTagSets().size());
  }

  @Test
  void aLayerOfAnotherLayersKindHasItsFields() throws IOException {
    layers().save(FRAME);
    layers().save(layer("my.Scene", "my.Frame", "z", FieldDefinition.of("place", "Place", FieldType.TEXT)));
    assertEquals(List.of("place", "role", "weight", "part", "note"),
        store.corpus().findLayer("my.Scene").getFields().stream().map(Field::getFeature).toList());
    assertThrows(InvalidDataException.class, () -> layers().remove(saved("my.Frame")), "a layer inherits from it");
    assertNotNull(store.corpus().findLayer("my.Frame"));
  }

  @Test
  void ofABuiltInLayerOnlyTheLooksChange() throws IOException {
    var entity = saved("org.chugiai.types.Entity");
    var layers = layers();
    assertFalse(layers.isOwn(entity));
    assertEquals(List.of(), layers.problems(entity, entity));
    layers.save(new LayerDefinition(entity.typeName(), entity.supertype(), "Name", "Tên", "#009E73", "#2FC79A", "",
        entity.guideline(), entity.fields()));
    assertEquals("Name", store.corpus().findLayer(entity.typeName()).getLabel());
    assertEquals(4, store.corpus().findLayer(entity.typeName()).getFields().size());
    assertFalse(Files.exists(store.layout().typeSystemFile()));
  }

  @Test
  void whatAnnotationsWouldLoseIsCounted() throws IOException {
    layers().save(FRAME);
    annotate("my.Frame", "RESULT");
    var layers = layers();
    assertEquals(1, lost(layers.loss(FRAME, layer("my.Frame", SUGGESTION, "f", WEIGHT, PART))), "role has a value");
    assertEquals(0, lost(layers.loss(FRAME, layer("my.Frame", SUGGESTION, "f", ROLE, WEIGHT))), "part has none");
    assertEquals(1, lost(layers.loss(FRAME, layer("my.Frame", SUGGESTION, "f", ROLE, PART))), "numbers always have one");
    var fewer = FieldDefinition.choice("role", "Role", List.of(TagDefinition.of("CAUSE")));
    assertEquals(1, lost(layers.loss(FRAME, layer("my.Frame", SUGGESTION, "f", fewer, WEIGHT, PART))));
    var other = FieldDefinition.choice("role", "Role", List.of(TagDefinition.of("RESULT")));
    assertEquals(0, lost(layers.loss(FRAME, layer("my.Frame", SUGGESTION, "f", other, WEIGHT, PART))));
    assertEquals(1, lost(layers.loss(FRAME, layer("my.Frame", CAS.TYPE_NAME_ANNOTATION, "f", ROLE, WEIGHT, PART))));
    assertEquals(1, lost(CorpusLayers.lossOfAll(FRAME)));
    assertTrue(layers.loss(FRAME, FRAME).isNone());
  }

  private int lost(LayerUse.Loss loss) throws IOException {
    return new LayerUse(store, loss).run(new NullProgressMonitor()).annotations();
  }

  @Test
  void aLayerWithoutAnnotationsGoesWithItsType() throws IOException {
    layers().save(FRAME);
    layers().remove(FRAME);
    assertNull(store.corpus().findLayer("my.Frame"));
    assertNull(store.newCas().getTypeSystem().getType("my.Frame"));
  }

  @Test
  void conflictsAreNamed() throws IOException {
    layers().save(FRAME);
    assertEquals(Set.of(Kind.TYPE_EXISTS), kinds(null, FRAME));
    assertEquals(Set.of(), kinds(FRAME, FRAME));
    assertEquals(Set.of(Kind.KEY_TAKEN), kinds(null, layer("my.Other", SUGGESTION, "8")));
    assertEquals(Set.of(Kind.KEY_TAKEN), kinds(null, layer("my.Other", SUGGESTION, "c")), "a value's key");
    assertEquals(Set.of(Kind.KEY), kinds(null, layer("my.Other", SUGGESTION, "ab")));
    assertEquals(Set.of(Kind.TYPE_NAME), kinds(null, layer("my.Khung lớn", SUGGESTION, "")));
    assertEquals(Set.of(Kind.RESERVED), kinds(null, layer("org.chugiai.types.Other", SUGGESTION, "")));
    assertEquals(Set.of(Kind.SUPERTYPE), kinds(null, layer("my.Other", "my.Nothing", "")));
    assertEquals(Set.of(Kind.SUPERTYPE), kinds(null, layer("my.Other", "uima.cas.TOP", "")));
    assertEquals(Set.of(Kind.SUPERTYPE), kinds(FRAME, layer("my.Frame", "my.Frame", "f")));
    assertEquals(Set.of(Kind.FEATURE_NAME), kinds(null, layer("my.Other", SUGGESTION, "",
        FieldDefinition.of("vai trò", "", FieldType.TEXT))));
    assertEquals(Set.of(Kind.FEATURE_TWICE), kinds(null, layer("my.Other", SUGGESTION, "", WEIGHT, WEIGHT)));
    assertEquals(Set.of(Kind.FEATURE_INHERITED), kinds(null, layer("my.Other", SUGGESTION, "",
        FieldDefinition.of("status", "", FieldType.TEXT))));
    assertEquals(Set.of(Kind.TARGET), kinds(null, layer("my.Other", SUGGESTION, "",
        FieldDefinition.link("to", "", "my.Nothing"))));
    assertEquals(Set.of(), kinds(null, layer("my.Other", SUGGESTION, "", FieldDefinition.link("to", "", "my.Other"))));
    assertEquals(Set.of(Kind.NO_VALUES), kinds(null, layer("my.Other", SUGGESTION, "",
        FieldDefinition.choice("role", "", List.of()))));
    assertEquals(Set.of(Kind.VALUE_TWICE), kinds(null, layer("my.Other", SUGGESTION, "",
        FieldDefinition.choice("role", "", List.of(TagDefinition.of("A"), TagDefinition.of("A"))))));
  }

  private Set<Kind> kinds(LayerDefinition before, LayerDefinition layer) throws IOException {
    return layers().problems(before, layer).stream().map(LayerProblem::kind)
        .collect(Collectors.toSet());
  }
}
